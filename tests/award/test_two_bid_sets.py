"""The bid sets E1 and E2 of facts/award_models.md, section 3 (computed with exact fractions)."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest

from builders import (
    a_criterion,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    amounts,
    an_award_rule,
    scored_bids,
)
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.award_rule import ParameterValue
from vagval.domain.decision import Decision

BidSet = Mapping[str, tuple[int, str]]
E1: BidSet = {"a": (95, "0.90"), "b": (100, "0.60"), "c": (110, "0.75")}
E2: BidSet = {"a": (80, "0.50"), "b": (100, "0.70"), "c": (130, "0.95")}
SCALE: dict[str, ParameterValue] = {
    "full_points": "100",
    "price_full": "60",
    "price_zero": "140",
    "outside": "continue",
}
NO_TIE_BREAK: tuple[str, ...] = ()


def by_weighted_points(bids: BidSet) -> Decision:
    """F08: weights 60/40, price scale 60-140 continued, 100 points."""
    rule = an_award_rule("weighted_points", SCALE, NO_TIE_BREAK)
    lot = a_lot("LM", a_criterion(weight="0.6"), a_price_leaf("0.4"), award=rule)
    scored = (
        a_scored_bid(key, price=price, points={"kvalitet": 5 * Fraction(quality)})
        for key, (price, quality) in bids.items()
    )
    return decide(scored_bids(*scored, lot=lot), award_model(lot))


def by_value_deduction(bids: BidSet, full_quality: int) -> Decision:
    """F12: full quality is worth ``full_quality`` kr; the scale is 0 to 100."""
    steps = (Decimal(full_quality * points) / 100 for points in range(101))
    leaf = a_criterion(deductions=amounts(*steps))
    lot = a_lot("LM", leaf, award=an_award_rule("value_deduction", tie_break=NO_TIE_BREAK))
    scored = (
        a_scored_bid(
            key, price=price, points={"kvalitet": 100 * Fraction(quality)}, criteria=[leaf]
        )
        for key, (price, quality) in bids.items()
    )
    return decide(scored_bids(*scored, lot=lot), award_model(lot))


def figures(decision: Decision) -> dict[str, Fraction]:
    return {ranked.bid.bid: ranked.assessment.figure for ranked in decision.ranking}


def exactly(a: str, b: str, c: str) -> dict[str, Fraction]:
    return {"a": Fraction(a), "b": Fraction(b), "c": Fraction(c)}


def test_f08_absolute_linear_on_e1() -> None:
    decision = by_weighted_points(E1)
    assert figures(decision) == exactly("76.50", "56.00", "60.00")
    assert decision.first == ("a",)


def test_f08_absolute_linear_on_e2_is_an_exact_tie() -> None:
    decision = by_weighted_points(E2)
    assert figures(decision) == exactly("60.00", "62.00", "62.00")
    assert decision.first == ("b", "c")


def test_f12_deduction_on_e1() -> None:
    decision = by_value_deduction(E1, full_quality=60)
    assert figures(decision) == exactly("41.00", "64.00", "65.00")
    assert decision.first == ("a",)


def test_f12_deduction_on_e2() -> None:
    decision = by_value_deduction(E2, full_quality=60)
    assert figures(decision) == exactly("50.00", "58.00", "73.00")
    assert decision.first == ("a",)


def test_f12_with_the_same_price_of_quality_gives_the_same_tie_as_f08() -> None:
    # V = (0,6 / 0,4) * (140 - 60) = 120
    decision = by_value_deduction(E2, full_quality=120)
    assert figures(decision) == exactly("20", "16", "16")
    assert decision.first == by_weighted_points(E2).first == ("b", "c")


@pytest.mark.parametrize("bids", [E1, E2], ids=["E1", "E2"])
def test_f08_and_f12_with_the_same_price_of_quality_rank_alike(bids: BidSet) -> None:
    by_points, by_money = by_weighted_points(bids), by_value_deduction(bids, full_quality=120)
    assert {r.bid.bid: r.rank for r in by_points.ranking} == {
        r.bid.bid: r.rank for r in by_money.ranking
    }
