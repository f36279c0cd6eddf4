"""The panel agrees, and says who did not."""

import pytest

from builders import a_consensus, a_score, criteria_of
from check.panel_case import checked, panel, the_material
from in_words import in_swedish
from vagval.domain.errors import Severity
from vagval.domain.procurement import PanelRule
from vagval.domain.score_sheet import Evaluator, PanelScore


def test_a_missing_consensus_stops_and_is_never_averaged() -> None:
    found = checked(the_material(a_score(), consensus=[]))
    assert found["consensus-missing"].severity is Severity.STOP
    assert "aldrig ut som ett medelvärde" in in_swedish(found["consensus-missing"])


def test_a_consensus_given_twice_stops() -> None:
    found = checked(the_material(a_score(), consensus=[a_consensus(3), a_consensus(4)]))
    assert found["consensus-repeated"].severity is Severity.STOP


@pytest.mark.parametrize("rule", [PanelRule.MEAN, PanelRule.MEDIAN])
def test_other_rules_need_no_consensus(rule: PanelRule) -> None:
    criteria = criteria_of(panel_rule=rule)
    assert checked(the_material(a_score(), consensus=[]), criteria) == {}


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
