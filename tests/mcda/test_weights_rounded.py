"""Figures of methods that no fraction can hold."""

from decimal import Decimal
from fractions import Fraction

from vagval.mcda.weights_rounded import TOLERANCE, rounded_measure, rounded_weights


def test_weights_sum_to_exactly_one_and_stay_near() -> None:
    values = [2**0.5, 3**0.5, 5**0.5]

    weights = rounded_weights(values)

    assert sum(weights) == 1
    for value, weight in zip(values, weights, strict=True):
        assert abs(float(weight) - value / sum(values)) < TOLERANCE


def test_a_measure_is_rounded_to_twelve_decimals() -> None:
    assert rounded_measure(Decimal(2) / 3) == Fraction(666666666667, 10**12)
