"""Powers, logarithms and rounding."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.award.exact_power import KEPT, logarithm, power, rounded

positive = st.fractions(min_value=Fraction(1, 10**6), max_value=10**9)
ALMOST = Fraction(1, 10 ** (KEPT - 3))


@pytest.mark.parametrize(
    ("base", "exponent", "result"),
    [
        ("4", "1/2", "2"),
        ("3/2", "2", "9/4"),
        ("2", "-2", "1/4"),
        ("-2", "3", "-8"),
        ("0", "1/2", "0"),
        ("1/4", "1/2", "1/2"),
    ],
)
def test_a_power_that_has_an_exact_value_has_it(base: str, exponent: str, result: str) -> None:
    assert power(Fraction(base), Fraction(exponent)) == Fraction(result)


@pytest.mark.parametrize(("base", "exponent"), [("0", "0"), ("0", "-1"), ("-4", "1/2")])
def test_a_power_that_has_no_value_has_none(base: str, exponent: str) -> None:
    assert power(Fraction(base), Fraction(exponent)) is None


@given(base=positive)
def test_a_square_root_squared_is_the_number_to_some_37_digits(base: Fraction) -> None:
    root = power(base, Fraction(1, 2))
    assert root is not None
    assert abs(root * root - base) <= base * ALMOST


@given(one=positive, other=positive)
def test_the_logarithm_of_a_product_is_the_sum(one: Fraction, other: Fraction) -> None:
    parts = [logarithm(each) for each in (one, other, one * other)]
    first, second, both = (part for part in parts if part is not None)
    assert abs(first + second - both) <= 100 * ALMOST


@pytest.mark.parametrize("number", [0, -1])
def test_a_logarithm_of_nothing_has_no_value(number: int) -> None:
    assert logarithm(Fraction(number)) is None


@pytest.mark.parametrize(
    ("number", "decimals", "result"),
    [
        ("2.345", 2, "2.35"),
        ("-2.345", 2, "-2.35"),
        ("2.344999", 2, "2.34"),
        ("0.5", 0, "1"),
        ("-0.5", 0, "-1"),
        ("1/3", 3, "0.333"),
    ],
)
def test_half_is_rounded_away_from_zero(number: str, decimals: int, result: str) -> None:
    assert rounded(Fraction(number), decimals) == Fraction(result)
