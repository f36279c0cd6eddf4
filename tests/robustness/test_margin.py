"""How far each bid is from the first one."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import (
    a_criterion,
    a_lot,
    a_scored_bid,
    an_award_rule,
    scored_bids,
)
from robustness.margin_case import E2, Number, by_points, by_ratio, margins_of, offered
from vagval.award.award_models import award_model
from vagval.award.decide import decide, rank_bids
from vagval.domain.stability import Margin
from vagval.robustness.margin import margins


def test_break_even_prices_of_f12_on_e2() -> None:
    # F12, V = 60, A first with 80 - 30 = 50. B: 100 - 42 = 58 ties at the price 92, 8 lower.
    # C: 130 - 57 = 73 ties at the price 107, 23 lower.
    worth = {50: Decimal(30), 70: Decimal(42), 95: Decimal(57)}
    levels = a_criterion(deductions=worth.items())
    lot = a_lot("LM", levels)
    bids = (
        a_scored_bid(key, price=price, points={"kvalitet": points}, criteria=[levels])
        for key, price, points in (("a", 80, 50), ("b", 100, 70), ("c", 130, 95))
    )
    assert margins_of(scored_bids(*bids, lot=lot)) == {"b": (8, 8), "c": (23, 23)}


def test_break_even_prices_of_f01_on_e2_move_the_lowest_price_too() -> None:
    # facts/award_models.md 9.4: C wins with 81.615. B ties at 80.777, still above A's 80. A lowers
    # its own price, which is the lowest: the tie is at 42.25, not at 61.997 with Pmin held.
    lot = by_ratio()
    model, scored = award_model(lot), offered(lot, E2)
    found = {each.bid: each for each in margins(scored, model, decide(scored, model))}
    assert {key: E2[key][0] - Fraction(each.price_cut or 0) for key, each in found.items()} == {
        "b": Fraction("80.77"),
        "a": Fraction("42.25"),
    }
    assert {key: each.is_tie for key, each in found.items()} == {"b": False, "a": True}
    # Between whole hundredths B ties where 42 + 40 * 80/p is C's 57 + 40 * 80/130.
    tie = 100 - (found["b"].tie_cut or 0)
    assert 42 + 3200 / tie == 57 + Fraction(3200, 130)
    assert found["a"].tie_cut is None


def test_the_searched_cut_is_enough_and_a_hundredth_less_is_not() -> None:
    lot = by_ratio()
    model = award_model(lot)
    for key, less in (("a", "0"), ("a", "0.01"), ("b", "0"), ("b", "0.01")):
        scored = offered(lot, E2)
        cut = {m.bid: m.price_cut for m in margins(scored, model, decide(scored, model))}[key]
        price = Fraction(E2[key][0]) - (cut or 0) + Fraction(less)
        moved: dict[str, tuple[Number, str]] = {**E2, key: (price, E2[key][1])}
        assert (key in decide(offered(lot, moved), model).first) is (less == "0")


def test_a_price_that_no_figure_is_defined_for_is_no_way_to_win() -> None:
    # F18: quality per price. B has quality 0, so that no price gives it a ratio above 0.
    rule = an_award_rule("quality_corridor", {"corridor": "0.1", "deciding": "price"}, ())
    lot = a_lot("LM", a_criterion(weight="1"), award=rule)
    scored = offered(lot, {"a": (100, "0.5"), "b": (50, "0")})
    model = award_model(lot)
    assert margins(scored, model, decide(scored, model))[0].price_cut is None


def test_break_even_price_of_f08_on_e2() -> None:
    # B and C have 62, A has 60 and ties at the price 76, 4 lower; B is first by the lowest price.
    assert margins_of(offered(by_points(), E2)) == {"c": (0, 0), "a": (2, 4)}


def test_a_bid_that_no_price_can_save_has_no_price_cut() -> None:
    # god: 60 + 40 = 100; utan at 0 kr: 40 * 140/80 = 70.
    lot = by_points()
    scored = offered(lot, {"god": (60, "1"), "utan": (1, "0")})
    assert margins_of(scored)["utan"][1] is None


def test_a_cut_of_the_whole_price_is_possible() -> None:
    # god: 60 + 20 = 80; halv: 10 + 40 * 90/80 = 55 at 50 kr, and 10 + 40 * 140/80 = 80 at 0 kr.
    lot = by_points()
    scored = offered(lot, {"god": (100, "1"), "halv": (50, "1/6")})
    assert margins_of(scored)["halv"] == (25, 50)


def test_price_cannot_change_a_fixed_price_lot() -> None:
    rule = an_award_rule("fixed_price", {"full_points": "100"}, ())
    lot = a_lot("LM", a_criterion(weight="1"), award=rule)
    bids = (a_scored_bid(k, price=None, points={"kvalitet": p}) for k, p in (("a", 5), ("b", 3)))
    assert margins_of(scored_bids(*bids, lot=lot)) == {"b": (40, None)}


def test_a_model_that_does_not_look_at_price_gives_no_cut() -> None:
    rule = an_award_rule("fixed_price", {"full_points": "100"}, ())
    lot = a_lot("LM", a_criterion(weight="1"), award=rule)
    bids = (a_scored_bid(k, price=9, points={"kvalitet": p}) for k, p in (("a", 5), ("b", 3)))
    assert margins_of(scored_bids(*bids, lot=lot)) == {"b": (40, None)}


def test_a_bent_scale_is_not_believed_to_be_straight() -> None:
    # Clipped at 60: b has 36 + 30 = 66, a has 60 + 40 = 100; the straight line would promise a tie.
    lot = by_points("clip")
    scored = offered(lot, {"a": (30, "1"), "b": (80, "0.6")})
    model = award_model(lot)
    (margin,) = margins(scored, model, rank_bids(scored, model))
    assert margin == Margin("b", Fraction(34), None)


def test_bids_that_share_the_first_place_have_no_margin() -> None:
    lot = a_lot("LM", award=an_award_rule("lowest_price", tie_break=()))
    bids = (
        a_scored_bid(k, price=p, points={"kvalitet": 1}) for k, p in (("a", 7), ("b", 7), ("c", 9))
    )
    assert margins_of(scored_bids(*bids, lot=lot)) == {"c": (2, 2)}


@pytest.mark.parametrize("count", [0, 1])
def test_without_a_second_bid_there_is_no_margin(count: int) -> None:
    bids = [a_scored_bid("a", price=1, points={"kvalitet": 3})][:count]
    assert margins_of(scored_bids(*bids, lot=by_points())) == {}


@given(
    st.dictionaries(
        st.sampled_from("abcde"),
        st.tuples(st.integers(0, 200), st.sampled_from(["0", "1/5", "2/5", "3/5", "4/5", "1"])),
        min_size=2,
    )
)
def test_at_the_lower_price_the_tie_is_exact(bids: dict[str, tuple[int, str]]) -> None:
    lot = by_points()
    scored, model = offered(lot, bids), award_model(lot)
    first = decide(scored, model).ranking[0].assessment.figure
    for key, (_, cut) in margins_of(scored).items():
        if cut is not None:
            price, quality = bids[key]
            lower = a_scored_bid(key, price=price - cut, points={"kvalitet": 5 * Fraction(quality)})
            assert model.assess_all((lower,))[0].figure == first
