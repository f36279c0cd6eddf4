"""Situations in which a formula has no value."""

from robustness.lab_case import BAND, tried
from vagval.robustness.undefined_points import undefined_points


def situations(key: str, **constants: int | str) -> dict[str, str]:
    found = undefined_points(tried(key, **constants), BAND)
    return {each.situation: each.line for each in found}


def test_ratios_of_prices_are_undefined_at_price_zero() -> None:
    # LOU 16:7 and C-367/19: such a bid is examined, never rejected for its price alone.
    for key in ("lowest_price_ratio", "logarithmic_price", "rated_criteria"):
        assert situations(key) == {"price-zero": "price-share"}
    assert situations("quality_per_price") == {"price-zero": "quality-price-ratio"}


def test_deductions_and_scales_are_defined_everywhere() -> None:
    for key in ("value_deduction", "weighted_points", "percentage_deduction", "rank_points"):
        assert situations(key) == {}


def test_price_per_quality_is_undefined_without_quality() -> None:
    assert situations("price_per_quality") == {"quality-zero": "price-per-quality"}


def test_discounts_are_undefined_where_nobody_gives_any() -> None:
    assert situations("best_discount") == {"equal-prices": "price-share"}
    (found,) = undefined_points(tried("best_discount", base_price=155), BAND)
    assert {offer.price for offer in found.offers} == {155}


def test_a_guarded_division_is_defined() -> None:
    # F02 gives every bid the whole share where all prices are equal.
    assert situations("min_max_price") == {}


def test_topsis_has_no_value_for_bids_that_are_equal() -> None:
    assert set(situations("topsis")) == {"single-bid", "equal-bids"}
