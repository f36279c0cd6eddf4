"""The price that wins under each kind of model, as the facts work it out (7.5)."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, scored_bids
from robustness.margin_case import Number, by_points, by_ratio, margins_of, offered
from vagval.award.award_models import award_model
from vagval.award.decide import decide
from vagval.domain.scored_bids import ScoredBids
from vagval.robustness.margin import STEP, margins

SEVEN_FIVE: Mapping[str, tuple[int, str]] = {
    "a": (100, "52/60"), "b": (92, "44/60"), "c": (118, "58/60"), "d": (97, "47/60"),
    "e": (105, "40/60"),
}  # fmt: skip


def test_worked_example_of_7_5_relative_price() -> None:
    # facts/robustness.md 7.5 (a): p (100, 92, 118, 97, 105), q (52, 44, 58, 47, 40), weight 40.
    # The third is first with 58 + 40 * 92/118 = 89.186, and stays so below 119.481.
    lot = by_ratio()
    model, scored = award_model(lot), offered(lot, SEVEN_FIVE)
    decision = decide(scored, model)
    figures = {each.bid.bid: round(each.assessment.figure, 3) for each in decision.ranking}
    assert {key: str(float(figure)) for key, figure in figures.items()} == {
        "a": "88.8", "b": "84.0", "c": "89.186", "d": "84.938", "e": "75.048",
    }  # fmt: skip
    prices = {
        each.bid: SEVEN_FIVE[each.bid][0] - (each.tie_cut or each.price_cut or 0)
        for each in margins(scored, model, decision)
    }
    assert {key: round(price, 3) for key, price in prices.items()} == {
        "a": Fraction("98.961"), "b": Fraction("76.7"), "d": Fraction("85.55"),
        "e": Fraction("64.9"),
    }  # fmt: skip
    # By hand: a needs 58 + 40 * 92/118 - 52 price points, with b's 92 still the lowest price.
    assert prices["a"] == 40 * 92 / (6 + Fraction(40 * 92, 118))
    for price, is_first in (("119.48", True), ("119.49", False)):
        moved: dict[str, tuple[Number, str]] = {**SEVEN_FIVE, "c": (Fraction(price), "58/60")}
        assert ("c" in decide(offered(lot, moved), model).first) is is_first


def test_worked_example_of_7_5_deduction() -> None:
    # 7.5 (b): the same prices less (20, 10, 30, 12, 5): 80, 82, 88, 85, 100. The others tie at 80
    # plus their own deduction: 90, 110, 92, 85; the first at 82 + 20 = 102.
    levels = a_criterion(deductions=list(enumerate(map(Decimal, (0, 5, 10, 12, 20, 30)))))
    lot = a_lot("LM", levels)
    points = {"a": 4, "b": 2, "c": 5, "d": 3, "e": 1}

    def bids(**other: int) -> ScoredBids:
        prices = {key: price for key, (price, _) in SEVEN_FIVE.items()} | other
        return scored_bids(
            *(
                a_scored_bid(key, price=prices[key], points={"kvalitet": n}, criteria=[levels])
                for key, n in points.items()
            ),
            lot=lot,
        )

    found = {key: SEVEN_FIVE[key][0] - (cut or 0) for key, (_, cut) in margins_of(bids()).items()}
    assert found == {"b": 90, "c": 110, "d": 92, "e": 85}
    # At 102 a ties with b, which the lowest price puts first.
    assert margins_of(bids(a=102))["a"] == (0, 0)


def test_worked_example_of_7_5_absolute_scale() -> None:
    # 7.5 (c), scale 60-140: q + 40 * (140 - p)/80 = 72, 68, 69, 68.5, 57.5. a is first, and the
    # others tie at 140 - (72 - q) * 80/40 = 84, 112, 90, 76.
    lot = by_points()
    found = margins_of(offered(lot, SEVEN_FIVE))
    assert {key: SEVEN_FIVE[key][0] - (cut or 0) for key, (_, cut) in found.items()} == {
        "b": 84, "c": 112, "d": 90, "e": 76,
    }  # fmt: skip


def test_a_relative_price_turns_others_round_and_they_are_named() -> None:
    # 40 * lowest/price: a 54 + 20 = 74, b 39 + 40 = 79, c 24 + 10 = 34: b is before a. c has at
    # most 24 + 40 = 64, and ties with a's 54 + 40 * p/100 at 25 kr, where b has 39 + 20 = 59.
    lot = by_ratio()
    model, scored = (
        award_model(lot),
        offered(lot, {"a": (100, "0.9"), "b": (50, "0.65"), "c": (200, "0.4")}),
    )
    found = {each.bid: each for each in margins(scored, model, decide(scored, model))}
    assert found["c"].price_cut == 175
    assert found["c"].turned == (("b", "a"),)


def test_a_cut_that_turns_no_others_names_nobody() -> None:
    # With 0.6 c has 76 at most and ties with b at 46.25, where a has 54 + 18.5.
    lot = by_ratio()
    model, scored = (
        award_model(lot),
        offered(lot, {"a": (100, "0.9"), "b": (50, "0.65"), "c": (200, "0.6")}),
    )
    found = {each.bid: each for each in margins(scored, model, decide(scored, model))}
    assert found["c"].price_cut == Fraction("153.75")
    assert found["c"].turned == ()


FIELDS = st.dictionaries(
    st.sampled_from("abcd"),
    st.tuples(st.integers(20, 200), st.sampled_from(["0", "1/5", "2/5", "3/5", "4/5", "1"])),
    min_size=2,
)
RELATIVE = {
    "lowest_price_ratio": {"full_points": "100"},
    "mean_deviation": {"full_points": "100", "share_at_mean": "0.5"},
}


@pytest.mark.parametrize("model", RELATIVE)
@given(FIELDS)
def test_at_the_cut_nobody_is_before_and_a_hundredth_less_somebody_is(
    model: str, bids: Mapping[str, tuple[int, str]]
) -> None:
    rule = an_award_rule(model, {**RELATIVE[model]}, ())
    lot = a_lot("LM", a_criterion(weight="0.6"), a_price_leaf("0.4"), award=rule)
    of, scored = award_model(lot), offered(lot, bids)
    for each in margins(scored, of, decide(scored, of)):
        if each.price_cut is None:
            continue
        price, quality = bids[each.bid]
        for less, holds in ((each.price_cut, True), (each.price_cut - STEP, False)):
            moved: dict[str, tuple[Number, str]] = {**bids, each.bid: (price - less, quality)}
            assert (each.bid in decide(offered(lot, moved), of).first) is holds
        if each.tie_cut is not None:
            assert each.price_cut - STEP < each.tie_cut < each.price_cut
