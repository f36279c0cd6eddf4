"""The six generalised criteria, each by hand."""

from fractions import Fraction

import pytest

from vagval.domain.preference_function import PreferenceFunction, Shape


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        # Degrees at differences of -1, 0, 2, 3, 4, 6 and 7.
        (PreferenceFunction("usual"), (0, 0, 1, 1, 1, 1, 1)),
        (PreferenceFunction("u-shape", Fraction(2)), (0, 0, 0, 1, 1, 1, 1)),
        (PreferenceFunction("v-shape", None, Fraction(6)),
         (0, 0, Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), 1, 1)),
        (PreferenceFunction("linear", Fraction(2), Fraction(6)),
         (0, 0, 0, Fraction(1, 4), Fraction(1, 2), 1, 1)),
        (PreferenceFunction("level", Fraction(2), Fraction(6)),
         (0, 0, 0, Fraction(1, 2), Fraction(1, 2), Fraction(1, 2), 1)),
        (PreferenceFunction("linear", Fraction(3), Fraction(3)), (0, 0, 0, 0, 1, 1, 1)),
    ],
)  # fmt: skip
def test_each_shape_at_and_around_its_thresholds(
    function: PreferenceFunction, expected: tuple[Fraction, ...]
) -> None:
    differences = (-1, 0, 2, 3, 4, 6, 7)
    assert tuple(function.degree(Fraction(each)) for each in differences) == expected


def test_the_bell_is_1_less_exp_of_minus_a_half_at_its_spread() -> None:
    bell = PreferenceFunction("gaussian", spread=Fraction(5))
    assert float(bell.degree(Fraction(5))) == pytest.approx(0.3934693402873666, abs=1e-15)
    assert bell.degree(Fraction(10, 2)) == bell.degree(Fraction(5))
    assert bell.degree(Fraction(0)) == 0


@pytest.mark.parametrize(
    ("shape", "indifference", "preference", "spread"),
    [
        ("u-shape", None, None, None),
        ("u-shape", -1, None, None),
        ("v-shape", None, None, None),
        ("v-shape", None, 0, None),
        ("linear", 5, 4, None),
        ("linear", None, 4, None),
        ("level", 1, None, None),
        ("gaussian", None, None, None),
        ("gaussian", None, None, 0),
    ],
)
def test_a_function_without_its_threshold_is_refused(
    shape: Shape, indifference: int | None, preference: int | None, spread: int | None
) -> None:
    given = [
        None if each is None else Fraction(each) for each in (indifference, preference, spread)
    ]
    with pytest.raises(ValueError, match="no preference function"):
        PreferenceFunction(shape, *given)
