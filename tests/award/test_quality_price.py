"""What full quality is worth at a bid: every row of facts/award_models.md, section 8.

The value at bid B of E2 (price 100, quality .70, weights 60/40), other bids held.
"""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from robustness.lab_case import E2, Number, a_formula, an_offer, constants_of
from vagval.award.award_models import FORMULAS
from vagval.award.quality_price import quality_price
from vagval.domain.expression import PRICE, QUALITY, Extreme, Logarithm, Power, Rounded, constant

B, C = 1, 2
SECTION_8: tuple[tuple[str, dict[str, Number], str], ...] = (
    ("lowest_price_ratio", {}, "187.50"),
    ("min_max_price", {}, "75.00"),
    ("multiple_of_lowest", {"multiple": 2}, "120.00"),
    ("mean_deviation", {}, "155.00"),
    ("best_discount", {"base_price": 150}, "105.00"),
    ("best_discount_power", {"base_price": 150, "exponent": "0.5"}, "177.48"),
    ("bilinear_discount", {"base_price": 150, "share_at_mean": "0.9"}, "350.00"),
    ("weighted_points", {"price_full": 60, "price_zero": 140}, "120.00"),
    ("value_deduction", {"full_quality_value": 60}, "60.00"),
    ("fixed_reference", {"reference_quality": "0.7", "reference_price": 100}, "214.29"),
    ("logarithmic_price", {"log_base": 10}, "345.39"),
    ("percentage_deduction", {"full_deduction": "0.4"}, "55.56"),
    ("price_coefficient", {"full_coefficient": "0.3"}, "32.97"),
    ("quality_per_price", {}, "142.86"),
    ("weighted_quality_per_price", {}, "214.29"),
    ("offset_quality_per_price", {"offset": "0.5"}, "83.33"),
    ("utility_index", {}, "240.00"),
    ("rated_criteria", {}, "197.37"),
)


def worth(key: str, **changed: Number) -> Fraction:
    found = quality_price(FORMULAS[key], constants_of(key, **changed), E2, B)
    assert found is not None
    return found


@pytest.mark.parametrize(("key", "constants", "value"), SECTION_8)
def test_values_of_section_8(key: str, constants: dict[str, Number], value: str) -> None:
    assert f"{float(worth(key, **constants)):.2f}" == value


def test_bid_c_of_f07_is_below_the_mean_discount() -> None:
    # (60/40) * A_s / X = 1.5 * (150 - 310/3) / .9 = 77.78
    exact = Fraction(3, 2) * (150 - Fraction(310, 3)) / Fraction(9, 10)
    constants = constants_of("bilinear_discount")
    assert quality_price(FORMULAS["bilinear_discount"], constants, E2, C) == exact
    assert f"{float(exact):.2f}" == "77.78"


def test_values_are_exact_where_the_formula_is() -> None:
    # F24: N * P / (1 - (Qbest - Q) * N) = 1.5 * 100 / (1 - .25 * 1.5) = 240
    assert worth("utility_index") == 240
    # F17 with P * v over (1 - v) + v * Q gives 30 over .91.
    assert worth("price_coefficient") == Fraction(3000, 91)
    # F30: (60/40) * C^2 / (Clow * Thigh) = 1.5 * 10 000 / 76
    assert worth("rated_criteria") == Fraction(15_000, 76)


def test_roots_and_logarithms_are_computed_to_many_digits() -> None:
    # F10: 1.5 * 100 * ln 10
    ln_ten = Fraction("2.302585092994045684017991454684364207601")
    assert abs(worth("logarithmic_price") - 150 * ln_ten) < Fraction(1, 10**30)
    # F21 with the exponent .6 trades as F20 with the weights 60/40.
    assert abs(worth("exponential_quality_price") - Fraction(1500, 7)) < Fraction(1, 10**30)


@pytest.mark.parametrize("key", ["lowest_price", "fixed_price", "rank_points"])
def test_without_price_or_quality_in_it_nothing_is_traded(key: str) -> None:
    assert quality_price(FORMULAS[key], constants_of(key), E2, B) is None


@pytest.mark.parametrize("key", ["priority_order", "quality_corridor"])
def test_where_more_than_one_number_is_compared_there_is_no_one_rate(key: str) -> None:
    assert quality_price(FORMULAS[key], constants_of(key), E2, B) is None


def test_an_undefined_figure_has_no_rate() -> None:
    free = (an_offer("A", 0, "0.5"), *E2[1:])
    assert quality_price(FORMULAS["quality_per_price"], {}, free, 0) is None


def test_in_a_dead_zone_price_is_worth_nothing() -> None:
    clipped = constants_of("weighted_points", outside=1)
    cheap = (an_offer("A", 50, "0.5"), *E2[1:])
    assert quality_price(FORMULAS["weighted_points"], clipped, cheap, 0) is None
    # At the kink itself the side on which something moves is told.
    edge = (an_offer("A", 60, "0.5"), *E2[1:])
    assert quality_price(FORMULAS["weighted_points"], clipped, edge, 0) == 120


def test_every_kind_of_expression_has_its_slope() -> None:
    (offer,) = (an_offer("A", 4, "0.25"),)
    three = constant(3)
    for figure, expected in (
        (Power(QUALITY, three) - PRICE, 3 * Fraction(1, 16)),
        (Logarithm(QUALITY) - PRICE, Fraction(4)),
        (QUALITY * QUALITY / PRICE, Fraction(32)),
        (Rounded(QUALITY * 7, constant(0)) - PRICE, Fraction(7)),
        (Extreme("larger", QUALITY * 2, QUALITY) - PRICE, Fraction(2)),
        (0 - Power(PRICE, constant(2)) + QUALITY, Fraction(1, 8)),
    ):
        assert quality_price(a_formula(figure), {}, (offer,), 0) == expected
    # d(2^Q)/dQ = 2^Q ln 2
    found = quality_price(a_formula(Power(constant(2), QUALITY) - PRICE), {}, (offer,), 0)
    assert float(found or 0) == pytest.approx(2**0.25 * 0.693147180559945)


@given(price=st.integers(61, 139), quality=st.integers(31, 99))
def test_a_little_more_quality_for_its_price_leaves_the_figure_as_it_is(
    price: int, quality: int
) -> None:
    # Checked on an absolute formula, where no other figure moves: F14, E = P (1 - .4 Q).
    formula, constants = FORMULAS["percentage_deduction"], constants_of("percentage_deduction")
    before = an_offer("A", price, Fraction(quality, 100))
    rate = quality_price(formula, constants, (before,), 0)
    assert rate is not None
    little = Fraction(1, 10**9)
    figures = [
        p * (1 - Fraction(2, 5) * q)
        for p, q in (
            (before.price, before.quality),
            (before.price + rate * little, before.quality + little),
        )
    ]
    assert abs(figures[1] - figures[0]) < Fraction(1, 10**12)
