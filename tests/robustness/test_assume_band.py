"""Without plausible prices the model's own money says which are tried, and all of it is told."""

from fractions import Fraction

import pytest

from vagval.robustness.assume_band import assume_band


@pytest.mark.parametrize(
    ("constants", "lowest", "highest", "basis"),
    [
        # HFD 2022 ref. 41: the scale from 700 000 to 3 000 000.
        ({"price_full": 700_000, "price_zero": 3_000_000}, 700_000, 3_000_000, "scale"),
        ({"price_full": 0, "price_zero": 100}, 40, 100, "scale"),
        # V = 60: prices from 60 to 140, as in facts/award_models.md, section 3.
        ({"full_quality_value": 60}, 60, 140, "value"),
        # 0.50 a per cent of quality: full quality is worth 50.
        ({"willingness_to_pay": Fraction(1, 2)}, 50, Fraction(350, 3), "value"),
        ({"base_price": 150}, 60, 150, "base"),
        ({"base_price": 150, "stop_price": 20}, 60, 150, "base"),
        ({"basic_price": 8_000, "highest_price": 10_000}, 4_000, 10_000, "base"),
        ({"reference_price": 100, "reference_quality": Fraction(7, 10)}, 60, 140, "reference"),
        ({"estimate": 100}, 60, 140, "reference"),
        ({"full_points": 100}, 60, 140, "none"),
        ({"full_quality_value": 0}, 60, 140, "none"),
    ],
)
def test_the_prices_follow_from_the_models_own_money(
    constants: dict[str, Fraction], lowest: Fraction, highest: Fraction, basis: str
) -> None:
    band, told = assume_band({name: Fraction(value) for name, value in constants.items()})
    assert (band.lowest_price, band.highest_price, told) == (lowest, highest, basis)
    assert (band.lowest_quality, band.highest_quality) == (Fraction(3, 10), Fraction(1))
    assert band.is_assumed
