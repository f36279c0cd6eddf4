"""Ramps climb as the preference functions do."""

from fractions import Fraction

import pytest

from vagval.domain.preference_function import PreferenceFunction, Shape
from vagval.robustness.preference_ramps import preference_ramps


@pytest.mark.parametrize("shape", ["usual", "u-shape", "v-shape", "linear", "level"])
@pytest.mark.parametrize(("q", "p"), [(0, 1), (3, 8), (5, 5)])
def test_every_whole_difference_is_preferred_as_the_function_says(
    shape: Shape, q: int, p: int
) -> None:
    function = PreferenceFunction(shape, Fraction(q), Fraction(p))
    ramps = preference_ramps(shape, q, p)
    for difference in range(-3, 12):
        climbed = sum(min(max(difference - start, 0), length) for start, length in ramps)
        degree = Fraction(climbed, ramps[0][1] * len(ramps))
        assert degree == function.degree(Fraction(difference)), (shape, difference)
