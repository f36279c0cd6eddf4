"""What is missing from the panel's work, and what should be looked at twice."""

from collections.abc import Iterable
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
    a_material,
    a_score,
    an_admission,
    an_admitted,
    an_evaluator,
    criteria_of,
)
from in_words import in_swedish
from vagval.check.check_panel import check_panel
from vagval.domain.admission import Standing
from vagval.domain.bilingual import Bilingual
from vagval.domain.criterion import PointSource
from vagval.domain.errors import Finding, Severity
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria, PanelRule
from vagval.domain.scale import Anchor, Scale
from vagval.domain.score_sheet import Consensus, Evaluator, PanelScore

CRITERIA = criteria_of()
ALFA = a_bid("alfa")


def the_material(
    *scores: PanelScore,
    consensus: Iterable[Consensus] = (a_consensus(),),
    evaluators: Iterable[Evaluator] = (an_evaluator("anna"),),
    bids: int = 1,
) -> Material:
    keys = ["alfa", "beta", "gamma", "delta"][:bids]
    return a_material(
        *(a_bid(key) for key in keys), evaluators=evaluators, scores=scores, consensus=consensus
    )


def checked(material: Material, criteria: Criteria = CRITERIA) -> dict[str, Finding]:
    findings = check_panel(criteria, material)
    assert in_swedish(*findings) or not findings
    return {finding.code: finding for finding in findings}


def panel(*keys: str) -> tuple[Evaluator, ...]:
    return tuple(an_evaluator(key) for key in keys)


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


def test_a_missing_consensus_stops_and_is_never_averaged() -> None:
    found = checked(the_material(a_score(), consensus=[]))
    assert found["consensus-missing"].severity is Severity.STOP
    assert "aldrig ut som ett medelvärde" in in_swedish(found["consensus-missing"])


def test_a_consensus_given_twice_stops() -> None:
    found = checked(the_material(a_score(), consensus=[a_consensus(3), a_consensus(4)]))
    assert found["consensus-repeated"].severity is Severity.STOP


def test_a_lot_that_is_not_examined_needs_no_points_yet() -> None:
    elsewhere = replace(an_admission(), lot="PV")
    assert check_panel(CRITERIA, the_material(consensus=[]), [elsewhere]) == ()


@pytest.mark.parametrize("rule", [PanelRule.MEAN, PanelRule.MEDIAN])
def test_other_rules_need_no_consensus(rule: PanelRule) -> None:
    criteria = criteria_of(panel_rule=rule)
    assert checked(the_material(a_score(), consensus=[]), criteria) == {}


def test_a_bid_that_is_out_needs_no_points_but_may_have_them() -> None:
    out = an_admission(an_admitted(ALFA, standing=Standing.NOT_ADMITTED))
    unscored = the_material(consensus=[])
    assert check_panel(CRITERIA, unscored, [out]) == ()
    assert check_panel(CRITERIA, the_material(a_score()), [out]) == ()
    still_open = an_admission(an_admitted(ALFA, standing=Standing.OPEN))
    assert len(check_panel(CRITERIA, unscored, [still_open])) == 3


def given_by(*points: int) -> tuple[tuple[Evaluator, ...], list[PanelScore]]:
    keys = [f"e{n}" for n in range(len(points))]
    return panel(*keys), [a_score(p, evaluator=k) for k, p in zip(keys, points, strict=True)]


def test_lancashire_care_dissent_of_the_2_is_missing() -> None:
    # fallen_evaluations.md row 10: initial 3/4/4/2/5, final 4, dissent of the "2" empty
    evaluators, scores = given_by(3, 4, 4, 2, 5)
    material = the_material(*scores, evaluators=evaluators, consensus=[a_consensus(4)])
    found = checked(material)["dissent-missing"]
    assert (found.severity, found.details["evaluators"]) == (Severity.NOTE, ("e3",))
    assert "Panelen enades om 4 poäng på Kvalitet" in in_swedish(found)


def test_written_dissent_is_enough() -> None:
    evaluators, scores = given_by(3, 4, 4, 2, 5)
    agreed = [a_consensus(4, dissent="e3 fann att remissvaret saknades.")]
    assert checked(the_material(*scores, evaluators=evaluators, consensus=agreed)) == {}


def test_a_consensus_far_from_everyone_needs_its_dissent() -> None:
    evaluators, scores = given_by(1, 1, 1)
    material = the_material(*scores, evaluators=evaluators, consensus=[a_consensus(5)])
    assert checked(material)["dissent-missing"].details["evaluators"] == ("e0", "e1", "e2")


def test_points_within_the_published_share_need_no_dissent() -> None:
    # 2 of 5 is exactly 0.4, and only more than that is far
    evaluators, scores = given_by(2, 4)
    assert checked(the_material(*scores, evaluators=evaluators, consensus=[a_consensus(4)])) == {}


def test_the_same_reason_for_several_bids_is_noted() -> None:
    scores = [a_score(bid="alfa", reason="Bra  stöd."), a_score(bid="beta", reason="bra stöd.")]
    agreed = [a_consensus(bid="alfa", reason="Ett."), a_consensus(bid="beta", reason="Två.")]
    found = checked(the_material(*scores, consensus=agreed, bids=2))
    assert found["reasons-identical"].severity is Severity.NOTE
    assert found["reasons-identical"].details["bids"] == ("alfa", "beta")


def test_the_same_reason_on_other_criteria_or_by_others_is_not_noted() -> None:
    material = the_material(
        a_score(evaluator="anna", reason="Samma."),
        a_score(evaluator="bo", reason="Samma."),
        evaluators=panel("anna", "bo"),
    )
    assert checked(material) == {}


ANCHORED = Scale(
    "kvalitet",
    0,
    5,
    (Anchor(3, Bilingual("Bra svar med mindre brister.", "Good response with minor gaps.")),),
)


def test_woods_a_reason_that_paraphrases_the_scale_is_noted() -> None:
    # fallen_evaluations.md row 11, Woods v Milton Keynes [2015] EWHC 2011
    score = a_score(reason="A good response with some minor gaps")
    found = checked(the_material(score), criteria_of(scales=(ANCHORED,)))
    assert found["reason-repeats-scale"].severity is Severity.NOTE


def test_a_reason_that_says_something_about_the_bid_is_not_noted() -> None:
    score = a_score(reason="Brister: remissvaret visas inte, sidan 14 i anbudet.")
    assert checked(the_material(score), criteria_of(scales=(ANCHORED,))) == {}


def in_ten_cells(*, all_alike: bool) -> tuple[Criteria, Material]:
    keys = [f"k{n}" for n in range(10)]
    lot = a_lot("LM", *(a_criterion(key) for key in keys))
    scores = [
        a_score(n % 5 + (who == "e0" and n == 0 and not all_alike), evaluator=who, criterion=key)
        for who in ("e0", "e1", "e2", "e3", "e4")
        for n, key in enumerate(keys)
    ]
    agreed = [a_consensus(n % 5, criterion=key) for n, key in enumerate(keys)]
    evaluators = panel("e0", "e1", "e2", "e3", "e4")
    return criteria_of(lots=[lot]), the_material(*scores, evaluators=evaluators, consensus=agreed)


def test_five_evaluators_alike_in_ten_cells_are_noted() -> None:
    # fallen_evaluations.md row 48: 5 evaluators x 10 cells all equal -> Finding
    criteria, material = in_ten_cells(all_alike=True)
    found = checked(material, criteria)["evaluators-identical"]
    assert (found.severity, found.details["cells"]) == (Severity.NOTE, 10)


def test_one_differing_cell_is_enough_to_see_that_they_scored_on_their_own() -> None:
    criteria, material = in_ten_cells(all_alike=False)
    assert checked(material, criteria) == {}


def test_one_evaluator_alone_is_not_alike() -> None:
    keys = [f"k{n}" for n in range(10)]
    lot = a_lot("LM", *(a_criterion(key) for key in keys))
    material = the_material(
        *(a_score(criterion=key) for key in keys),
        consensus=[a_consensus(criterion=key) for key in keys],
    )
    assert checked(material, criteria_of(lots=[lot])) == {}


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
