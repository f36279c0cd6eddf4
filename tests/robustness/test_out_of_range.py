"""Points that leave their scale for plausible bids."""

from fractions import Fraction

from robustness.lab_case import BAND, Number, an_offer, tried
from vagval.domain.model_test import OutOfRange
from vagval.robustness.out_of_range import out_of_range


def found_in(key: str, **constants: Number) -> dict[tuple[str, str], OutOfRange]:
    found = out_of_range(tried(key, **constants), BAND)
    return {(each.which, each.line): each for each in found}


def test_a_continued_scale_inside_the_band_is_left_at_both_ends() -> None:
    # 40 (120 - p) / 40: 60 points at 60 kr, -20 at 140 kr.
    found = found_in("weighted_points", price_full=80, price_zero=120)
    above, below = found["above-full", "price-points"], found["below-zero", "price-points"]
    assert (above.figure, above.full) == (Fraction(60), Fraction(40))
    assert above.offer.price == 60
    assert below.figure == -20
    assert below.offer.price == 140
    # With full quality the sum is 60 + 60; with the least quality and the dearest price 18 - 20.
    assert found["above-full", "points-total"].figure == 120
    assert found["below-zero", "points-total"].offer == an_offer("X", 140, "0.3")


def test_the_unclipped_multiple_goes_below_zero() -> None:
    # k = 2, lowest 60: 40 (120 - 140) / 60 = -13.33
    found = found_in("multiple_of_lowest")
    assert list(found) == [("below-zero", "price-points")]
    assert found["below-zero", "price-points"].figure == Fraction(-40, 3)


def test_scales_that_hold_the_band_are_never_left() -> None:
    for key in ("weighted_points", "lowest_price_ratio", "min_max_price", "fixed_price"):
        assert found_in(key) == {}


def test_figures_that_are_no_points_have_no_scale() -> None:
    assert out_of_range(tried("value_deduction", full_quality_value=500), BAND) == ()
