"""Criteria that could be locked but not evaluated are refused before the lock."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    Number,
    a_criterion,
    a_lot,
    a_price_leaf,
    a_requirement,
    amounts,
    an_award_rule,
    criteria_of,
)
from in_words import in_swedish
from vagval.check.check_criteria import check_criteria
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Finding, Severity
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria, PanelRule
from vagval.domain.requirement import Requirement

AWARD = an_award_rule().place
COUNTS_MEAN = ("weighted_points", "lowest_price", "fixed_price")
AVERAGES = (PanelRule.MEAN, PanelRule.MEDIAN)
WHOLE_POINTS = amounts(0, 1, 2, 3, 4, 5)
FROM_REQUIREMENTS = (PointSource.REQUIREMENTS, PointSource.COMPLIANCE)


def found(criteria: Criteria) -> list[tuple[str, Place]]:
    findings = check_criteria(criteria)
    assert all(each.severity is Severity.STOP for each in findings)
    assert in_swedish(*findings) or not findings
    return [(each.code, each.place) for each in findings]


def the_finding(criteria: Criteria) -> Finding:
    (only,) = check_criteria(criteria)
    return only


def a_leaf(source: PointSource, *, deductions: Iterable[Number] = ()) -> Criterion:
    return a_criterion(
        "krav", source=source, degree_points=[(0, 0), (1, 5)], deductions=amounts(*deductions)
    )


def worth(amount: Number, key: str = "B-1", *, lot: str = "LM") -> Requirement:
    return a_requirement(key, lot=lot, criterion="krav", deduction=amount)


def with_panel(model: str, key: str = "LM") -> Lot:
    price = [a_price_leaf()] if model == "weighted_points" else []
    return a_lot(key, a_criterion(deductions=WHOLE_POINTS), *price, award=model)


def test_sound_criteria_give_no_findings() -> None:
    assert check_criteria(criteria_of()) == ()


@pytest.mark.parametrize("rule", AVERAGES)
def test_an_average_has_no_published_deduction_between_two_points(rule: PanelRule) -> None:
    lots = [with_panel("value_deduction", key) for key in ("LM", "PV")]
    criteria = criteria_of(lots=[*lots, with_panel("fixed_price", "PAS")], panel_rule=rule)
    assert found(criteria) == [("criteria-average-deducts", Place(AWARD.file, cell="panel.rule"))]
    assert the_finding(criteria).details["lots"] == ("LM", "PV")
    assert "Avdragen i delarna LM och PV finns bara för hela poäng." in in_swedish(
        the_finding(criteria)
    )


@pytest.mark.parametrize("rule", AVERAGES)
@pytest.mark.parametrize("model", COUNTS_MEAN)
def test_an_average_is_lawful_where_points_are_not_money(model: str, rule: PanelRule) -> None:
    assert found(criteria_of(lots=[with_panel(model)], panel_rule=rule)) == []


def test_an_average_is_lawful_where_the_panel_gives_no_points() -> None:
    lot = a_lot("LM", a_leaf(PointSource.REQUIREMENTS))
    assert found(criteria_of(worth(1), lots=[lot], panel_rule=PanelRule.MEAN)) == []


def above(*leaves: Criterion, key: str = "LM", model: str = "lowest_price") -> Lot:
    return a_lot(key, a_criterion("nod", source=None, threshold="0.5"), *leaves, award=model)


def under_node(key: str, weight: Number | None = None) -> Criterion:
    return a_criterion(key, parent="nod", weight=weight, deductions=WHOLE_POINTS)


@pytest.mark.parametrize("model", ["lowest_price", "value_deduction"])
def test_a_threshold_above_leaves_needs_weights(model: str) -> None:
    lots = [above(under_node("a"), under_node("b"), key=key, model=model) for key in ("LM", "PV")]
    criteria = criteria_of(lots=lots)
    assert found(criteria) == [("criteria-threshold-unweighted", AWARD)]
    assert in_swedish(the_finding(criteria)).startswith(
        "Kriteriet Nod i delarna LM och PV har en kravnivå, men kriterierna under det har inga"
    )


def test_a_threshold_above_weighted_leaves_can_be_worked_out() -> None:
    lot = above(under_node("a", "0.4"), under_node("b", "0.6"), model="fixed_price")
    assert found(criteria_of(lots=[lot])) == []


def test_weights_that_some_leaves_lack_are_left_to_the_award_rules() -> None:
    lot = above(under_node("a", "0.4"), under_node("b"), model="fixed_price")
    assert found(criteria_of(lots=[lot])) == []


def test_a_threshold_on_a_leaf_needs_no_weights() -> None:
    lot = a_lot("LM", a_criterion(threshold=3), award="lowest_price")
    assert found(criteria_of(lots=[lot])) == []


def test_no_threshold_can_stand_above_the_price_however_far_below_it_stands() -> None:
    middle = a_criterion("mitt", parent="nod", source=None, weight="0.4")
    price = a_criterion("pris", parent="mitt", source=PointSource.PRICE, weight=1)
    lot = above(under_node("a", "0.6"), middle, price, model="weighted_points")
    criteria = criteria_of(lots=[lot])
    assert found(criteria) == [("criteria-threshold-over-price", AWARD)]
    assert "i del LM har en kravnivå, men priset ingår" in in_swedish(the_finding(criteria))


@pytest.mark.parametrize("source", FROM_REQUIREMENTS)
@pytest.mark.parametrize("model", ["value_deduction", *COUNTS_MEAN])
def test_a_leaf_without_bor_krav_gives_nothing(source: PointSource, model: str) -> None:
    leaves = [a_criterion(deductions=WHOLE_POINTS), a_leaf(source, deductions=range(6))]
    elsewhere = a_requirement(lot="PV", criterion="krav", points=1, deduction=1, evidence="x")
    mandatory = a_requirement("SKA", evidence="document")
    criteria = criteria_of(elsewhere, mandatory, lots=[a_lot("LM", *leaves, award=model)])
    assert found(criteria) == [("criteria-without-value", AWARD)]
    unit = (
        "något avdrag"
        if (source, model) == (PointSource.REQUIREMENTS, "value_deduction")
        else "några poäng"
    )
    assert f"men inget bör-krav under det ger {unit}." in in_swedish(the_finding(criteria))


def test_bor_krav_whose_deductions_are_all_nought_give_nothing() -> None:
    lot = a_lot("LM", a_criterion(deductions=WHOLE_POINTS), a_leaf(PointSource.REQUIREMENTS))
    criteria = criteria_of(worth(0), worth("0.00", "B-2"), lots=[lot])
    assert found(criteria) == [("criteria-without-value", AWARD)]
    assert found(criteria_of(worth(0), worth("0.01", "B-2"), lots=[lot])) == []


def test_points_of_bor_krav_are_no_deductions() -> None:
    lot = a_lot("LM", a_criterion(deductions=WHOLE_POINTS), a_leaf(PointSource.REQUIREMENTS))
    points = a_requirement("B-1", criterion="krav", points=5)
    assert found(criteria_of(points, lots=[lot])) == [("criteria-without-value", AWARD)]


@pytest.mark.parametrize("model", ["value_deduction", *COUNTS_MEAN])
def test_only_what_is_shown_counts_so_evidence_must_be_asked_for(model: str) -> None:
    lot = a_lot("LM", a_leaf(PointSource.COMPLIANCE, deductions=range(6)), award=model)
    silent = [a_requirement(key, criterion="krav", points=1) for key in ("B-1", "B-2")]
    asking = a_requirement("B-3", criterion="krav", points=1, evidence="certificate")
    criteria = criteria_of(*silent, asking, lots=[lot])
    assert found(criteria) == [("criteria-without-evidence", each.place) for each in silent]
    assert "Bör-kravet B-1 begär inget bevis." in in_swedish(*check_criteria(criteria))


def test_an_answer_is_enough_where_requirements_give_the_points() -> None:
    lot = a_lot("LM", a_leaf(PointSource.REQUIREMENTS), award="fixed_price")
    points = a_requirement("B-1", criterion="krav", points=5)
    assert found(criteria_of(points, lots=[lot])) == []


@pytest.mark.parametrize("amount", [0, 100_000])
def test_deductions_that_are_the_same_for_all_points_leave_price_alone(amount: int) -> None:
    lot = a_lot("LM", a_criterion(deductions=amounts(*[amount] * 6)))
    criteria = criteria_of(lots=[lot])
    assert found(criteria) == [("criteria-deduct-nothing", AWARD)]
    assert "Då avgör priset ensamt." in in_swedish(the_finding(criteria))


def test_one_amount_is_enough_for_quality_to_count() -> None:
    nothing = a_criterion(deductions=amounts(*[0] * 6))
    something = a_criterion("annat", deductions=amounts(0, 0, 0, 0, 0, 1))
    assert found(criteria_of(lots=[a_lot("LM", nothing, something)])) == []
    by_requirement = a_lot("LM", nothing, a_leaf(PointSource.REQUIREMENTS))
    assert found(criteria_of(worth(1), lots=[by_requirement])) == []


def test_another_lots_requirements_make_no_difference() -> None:
    lots = [a_lot(key, a_leaf(PointSource.REQUIREMENTS)) for key in ("LM", "PV")]
    criteria = criteria_of(worth(0), worth(1, "B-2", lot="PV"), lots=lots)
    codes = ["criteria-without-value", "criteria-deduct-nothing"]
    assert found(criteria) == [(code, AWARD) for code in codes]
    assert {each.details["lot"] for each in check_criteria(criteria)} == {"LM"}


def test_weighted_points_need_something_to_weigh_the_price_against() -> None:
    lots = [a_lot(key, a_price_leaf(1), award="weighted_points") for key in ("LM", "PV")]
    criteria = criteria_of(lots=lots)
    assert found(criteria) == [("criteria-price-alone", AWARD)]
    assert in_swedish(the_finding(criteria)).startswith(
        "Priset är det enda kriteriet i delarna LM och PV."
    )


def test_all_faults_are_found_at_once() -> None:
    leaves = [a_criterion(deductions=amounts(*[0] * 6)), a_leaf(PointSource.COMPLIANCE)]
    lots = [
        a_lot("LM", *leaves),
        a_lot("PV", a_price_leaf(1), award="weighted_points"),
        above(under_node("a"), key="RES"),
    ]
    silent = a_requirement("B-1", criterion="krav", points=1)
    criteria = criteria_of(silent, lots=lots, panel_rule=PanelRule.MEDIAN)
    assert [code for code, _ in found(criteria)] == [
        "criteria-average-deducts",
        "criteria-threshold-unweighted",
        "criteria-price-alone",
        "criteria-deduct-nothing",
        "criteria-without-evidence",
    ]


@given(given_amounts=st.lists(st.integers(0, 3), min_size=1, max_size=5))
def test_requirements_are_refused_exactly_when_they_add_up_to_nothing(
    given_amounts: list[int],
) -> None:
    lot = a_lot("LM", a_criterion(deductions=WHOLE_POINTS), a_leaf(PointSource.REQUIREMENTS))
    asked = [worth(amount, f"B-{number}") for number, amount in enumerate(given_amounts)]
    assert bool(check_criteria(criteria_of(*asked, lots=[lot]))) == (sum(given_amounts) == 0)


LEVELS = ("0", "0.1", "0.2", "0.5", "0.8", "1")


@pytest.mark.parametrize("rule", AVERAGES)
def test_an_average_may_lie_between_the_points_that_shares_are_published_for(
    rule: PanelRule,
) -> None:
    leaf = a_criterion(weight="0.6", level_shares=LEVELS)
    lot = a_lot("LM", leaf, a_price_leaf(), award="weighted_points")
    finding = the_finding(criteria_of(lots=[lot], panel_rule=rule))
    assert (finding.code, finding.place.cell) == ("criteria-average-levels", "panel.rule")
    assert "Andelarna per poäng i del LM är bestämda bara för hela poäng" in in_swedish(finding)
    assert found(criteria_of(lots=[lot])) == []
