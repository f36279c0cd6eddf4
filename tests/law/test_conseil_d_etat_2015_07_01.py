"""Conseil d'Etat, 1 July 2015: money of different lots adds, their points do not.

Facts/award_models.md, pathology 8, and fallen_evaluations.md, row 18: lots priced A (100, 1 000),
B (50, 1 100). Per-lot price points averaged gave A 30.00 and B 38.18, and the dearer B won; the
totals are 1 100 and 1 150, and A is the cheaper for both lots together.
"""

import pytest

from award.lots_case import a_rule, allocated, total, winners
from builders import a_criterion, a_lot, a_price_leaf, a_procurement, an_award_rule
from in_words import in_swedish
from vagval.award.award_models import award_model
from vagval.check.check_lot_rule import check_lot_rule
from vagval.domain.lot import Lot
from vagval.domain.lot_rule import LotRuleKind

LOTS = {"1": {"a": 100, "b": 50}, "2": {"a": 1_000, "b": 1_100}}


def test_both_lots_together_are_compared_by_their_sums() -> None:
    # Each offers both lots alone, 100 off: a 1 100 − 100 = 1 000, b 1 150 − 100 = 1 050, each best
    # in one lot 50 + 1 000 = 1 050. The average of points would have chosen b.
    allocation = allocated(LOTS, offered={"a": {"12": 100}, "b": {"12": 100}})
    assert winners(allocation) == {"1": "a", "2": "a"}
    assert [award.figure for award in allocation.plan.awards] == [100, 1_000]
    assert total(allocation) == 1_000
    assert allocation.difference == -50


def test_without_a_combination_each_lot_goes_to_its_own_best_bid() -> None:
    allocation = allocated(LOTS)
    assert winners(allocation) == {"1": "b", "2": "a"}
    assert total(allocation) == 1_050


def points_lot(key: str) -> Lot:
    rule = an_award_rule("lowest_price_ratio", {"full_points": "40"})
    return a_lot(key, a_criterion(weight="0.6"), a_price_leaf(), award=rule)


def refused(*lots: Lot, kind: LotRuleKind = LotRuleKind.LOWEST_TOTAL) -> list[str]:
    rule = a_rule([lot.id for lot in lots], 1, kind)
    models = {lot.id: award_model(lot) for lot in lots}
    findings = check_lot_rule(a_procurement(*lots, lot_rule=rule), models)
    return [f"{finding.code}: {in_swedish(finding)}" for finding in findings]


def test_points_of_lots_are_never_added_or_averaged() -> None:
    (told,) = refused(points_lot("1"), a_lot("2"))
    assert told.startswith("lots-not-money: ")
    assert "så är det inte i del 1" in told
    assert "varken som summa eller som medelvärde" in told


@pytest.mark.parametrize("kind", LotRuleKind)
def test_lots_in_money_may_be_added_and_any_lots_awarded_in_order(kind: LotRuleKind) -> None:
    assert refused(a_lot("1"), a_lot("2"), kind=kind) == []
    if kind is LotRuleKind.LOT_ORDER:
        assert refused(points_lot("1"), points_lot("2"), kind=kind) == []
