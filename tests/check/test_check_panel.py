"""What is missing from the panel's work, and which bids need none."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_score,
    an_admission,
    an_admitted,
    an_evaluator,
    criteria_of,
)
from check.panel_case import CRITERIA, checked, panel, the_material
from in_words import in_swedish
from vagval.check.check_panel import check_panel
from vagval.domain.admission import Standing
from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import PointSource
from vagval.domain.errors import Severity
from vagval.domain.place import Place
from vagval.domain.score_sheet import PanelScore

ALFA = a_bid("alfa")


def test_a_complete_panel_gives_no_findings() -> None:
    assert checked(the_material(a_score())) == {}


def test_a_missing_cell_stops_and_names_the_evaluators_file() -> None:
    found = checked(the_material(evaluators=panel("anna")))["scores-missing"]
    assert (found.severity, found.place) == (Severity.STOP, Place("vendors/prov/panel/anna.xlsx"))
    assert in_swedish(found).startswith("anna har inte satt poäng på Kvalitet för anbudet alfa")


def test_one_blank_cell_of_many_stops() -> None:
    # fallen_evaluations.md row 53: one blank cell is refused, never ignored
    lot = a_lot("LM", *(a_criterion(f"k{n}") for n in range(5)))
    cells = [(bid, f"k{n}") for bid in ("alfa", "beta", "gamma", "delta") for n in range(5)]
    material = the_material(
        *(a_score(bid=b, criterion=c) for b, c in cells[:-1]),
        consensus=[a_consensus(bid=b, criterion=c) for b, c in cells],
        bids=4,
    )
    found = checked(material, criteria_of(lots=[lot]))
    assert found["scores-missing"].details["criteria"] == (Bilingual("K4", "K4"),)
    assert found["scores-missing"].details["bid"] == "delta"


def test_only_assigned_lots_and_criteria_must_be_scored() -> None:
    elsewhere = an_evaluator("bo", lots=("PV",))
    otherwise = an_evaluator("cia", criteria=("annat",))
    assert checked(the_material(a_score(), evaluators=[*panel("anna"), elsewhere, otherwise])) == {}


def test_points_outside_the_assignment_stop() -> None:
    # fallen_evaluations.md row 53: an evaluator writes outside her assignment
    anna, bo = an_evaluator("anna"), an_evaluator("bo", lots=("PV",))
    material = the_material(a_score(), a_score(evaluator="bo"), evaluators=[anna, bo])
    assert checked(material)["score-not-assigned"].severity is Severity.STOP


@pytest.mark.parametrize(
    "stray",
    [
        a_score(evaluator="okänd"),
        a_score(bid="okänd"),
        a_score(criterion="okänt"),
        a_score(lot="XX"),
    ],
)
def test_points_for_what_is_not_there_stop(stray: PanelScore) -> None:
    assert "score-not-assigned" in checked(the_material(a_score(), stray))


def test_only_panel_criteria_are_scored_by_the_panel() -> None:
    lot = a_lot("LM", a_criterion("krav", source=PointSource.REQUIREMENTS))
    assert checked(the_material(consensus=[]), criteria_of(lots=[lot])) == {}


def test_points_given_twice_stop() -> None:
    found = checked(the_material(a_score(3), a_score(4)))
    assert found["score-repeated"].severity is Severity.STOP


def test_too_few_evaluators_stop() -> None:
    found = checked(the_material(a_score()), criteria_of(minimum_evaluators=2))
    assert found["too-few-evaluators"].severity is Severity.STOP
    assert "bedömt av 1 när minst 2" in in_swedish(found["too-few-evaluators"])


def test_a_lot_that_is_not_examined_needs_no_points_yet() -> None:
    elsewhere = replace(an_admission(), lot="PV")
    assert check_panel(CRITERIA, the_material(consensus=[]), [elsewhere]) == ()


def test_a_bid_that_is_out_needs_no_points_but_may_have_them() -> None:
    out = an_admission(an_admitted(ALFA, standing=Standing.NOT_ADMITTED))
    unscored = the_material(consensus=[])
    assert check_panel(CRITERIA, unscored, [out]) == ()
    assert check_panel(CRITERIA, the_material(a_score()), [out]) == ()
    still_open = an_admission(an_admitted(ALFA, standing=Standing.OPEN))
    assert len(check_panel(CRITERIA, unscored, [still_open])) == 3


@given(data=st.data())
def test_the_order_of_files_and_rows_never_matters(data: st.DataObject) -> None:
    cells = st.sampled_from([("e0", "alfa"), ("e0", "beta"), ("e1", "alfa"), ("e9", "alfa")])
    given_cells = data.draw(st.lists(cells, max_size=6))
    scores = [a_score(evaluator=who, bid=bid) for who, bid in given_cells]
    agreed = [a_consensus(bid=b) for b in data.draw(st.lists(st.sampled_from(["alfa", "beta"])))]
    material = the_material(*scores, consensus=agreed, evaluators=panel("e0", "e1"), bids=2)
    shuffled = the_material(
        *data.draw(st.permutations(scores)),
        consensus=data.draw(st.permutations(agreed)),
        evaluators=panel("e1", "e0"),
        bids=2,
    )
    criteria = criteria_of(minimum_evaluators=2, spread_share=Fraction(0))
    assert check_panel(criteria, material) == check_panel(criteria, shuffled)
