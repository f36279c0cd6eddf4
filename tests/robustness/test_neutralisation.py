"""How much of the price points is used: the Belleville guard of section 9.6."""

from fractions import Fraction

from robustness.lab_case import BAND, tried
from vagval.domain.band import Band
from vagval.robustness.neutralisation import neutralisation


def used(key: str, band: Band = BAND, **constants: int | str) -> dict[str, Fraction]:
    found = neutralisation(tried(key, **constants), band)
    return {str(each.ratio): each.used for each in found}


def test_belleville_with_k_7_uses_almost_nothing() -> None:
    # (7 - P/P0) / 6 falls by (r - 1) / 6: .33 of 20 points at 1.1, 1.00 at 1.3, 1.67, 3.33.
    found = used("multiple_of_lowest", multiple=7)
    assert found["11/10"] == Fraction(1, 60)
    assert found["13/10"] == Fraction(1, 20)
    assert found["3/2"] == Fraction(1, 12)
    assert found["2"] == Fraction(1, 6)
    percent = [f"{float(100 * share):.1f}" for share in found.values()]
    assert percent[:4] == ["1.7", "5.0", "8.3", "16.7"]


def test_the_ratio_of_the_band_is_measured_too() -> None:
    assert used("multiple_of_lowest", multiple=7)["7/3"] == Fraction(2, 9)
    double = Band(Fraction(10), Fraction(20), Fraction(0), Fraction(1))
    assert list(used("lowest_price_ratio", double)) == ["11/10", "13/10", "3/2", "2"]


def test_other_scales_use_what_their_formula_says() -> None:
    # F01: 1 - 1/r. F02: the whole, however near the prices are. F08: (r - 1) * 60 / 80.
    assert used("lowest_price_ratio")["2"] == Fraction(1, 2)
    assert set(used("min_max_price").values()) == {Fraction(1)}
    assert used("weighted_points")["3/2"] == Fraction(3, 8)


def test_models_without_price_points_are_not_measured() -> None:
    assert used("value_deduction") == {}
    assert used("fixed_price") == {}
    assert used("utility_index") == {}
