"""Prices that are asked about, and never rejected by a calculation."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_bid_price, a_low_price_review, a_material, criteria_of
from vagval.check.screen_low_price import screen_low_price
from vagval.domain.bid_price import LowPriceScreening
from vagval.domain.errors import MaterialError
from vagval.domain.record import LowPriceReview


def screened(
    *prices: int | str, reviews: tuple[LowPriceReview, ...] = (), share: str = "0.6"
) -> tuple[LowPriceScreening, ...]:
    return screen_low_price(
        criteria_of(low_price_share=Fraction(share)),
        "LM",
        tuple(a_bid_price(chr(ord("a") + n), price) for n, price in enumerate(prices)),
        a_material(low_price=reviews).record,
    )


def test_a_price_strictly_below_the_share_of_the_median_is_asked_about() -> None:
    # median of 599, 1 000, 1 100 is 1 000; 0.6 of it is 600
    (screening,) = screened(599, 1_000, 1_100)
    assert (screening.bid, screening.review) == ("a", None)
    assert (screening.median, screening.limit) == (Fraction(1_000), Fraction(600))


def test_a_price_exactly_at_the_limit_is_not_asked_about() -> None:
    assert screened(600, 1_000, 1_100) == ()


def test_the_median_of_an_even_number_is_exact() -> None:
    # (1 000 + 1 001) / 2 = 1 000.5; 0.6 of it is 600.3
    (screening,) = screened("600.29", 1_000, 1_001, 1_002)
    assert (screening.median, screening.limit) == (Fraction(2001, 2), Fraction(6003, 10))
    assert screened("600.30", 1_000, 1_001, 1_002) == ()


def test_a_price_of_zero_is_always_asked_about() -> None:
    # C-367/19 Tax-Fin-Lex: a price of zero is no ground for automatic rejection
    assert [s.bid for s in screened(0)] == ["a"]
    assert [s.bid for s in screened(0, 0, share="0")] == ["a", "b"]


def test_a_lone_bid_is_its_own_median_and_is_not_asked_about() -> None:
    assert screened(1) == ()


def test_no_bids_need_no_median() -> None:
    assert screened() == ()


def test_the_authority_may_ask_about_any_price() -> None:
    review = a_low_price_review("b", is_accepted=False)
    (screening,) = screened(900, 1_000, 1_100, reviews=(review,))
    assert (screening.bid, screening.review) == ("b", review)


def test_a_review_of_another_lot_says_nothing() -> None:
    (screening,) = screened(
        1, 1_000, 1_100, reviews=(a_low_price_review("a", is_accepted=True, lot="PV"),)
    )
    assert screening.review is None


def test_the_latest_review_holds() -> None:
    first = a_low_price_review("a", is_accepted=False, on=date(2026, 4, 1))
    then = a_low_price_review("a", is_accepted=True, on=date(2026, 4, 8))
    (screening,) = screened(1, 1_000, 1_100, reviews=(then, first))
    assert screening.review == then


def test_two_reviews_on_the_same_day_are_refused() -> None:
    reviews = tuple(a_low_price_review("a", is_accepted=answer) for answer in (True, False))
    with pytest.raises(MaterialError):
        screened(1, 1_000, 1_100, reviews=reviews)


@given(prices=st.lists(st.integers(1, 10_000), min_size=1, max_size=9), factor=st.integers(1, 50))
def test_the_currency_unit_never_matters(prices: list[int], factor: int) -> None:
    small = [s.bid for s in screened(*prices)]
    assert small == [s.bid for s in screened(*(price * factor for price in prices))]
