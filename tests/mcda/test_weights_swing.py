"""Swings become weights."""

from fractions import Fraction

import pytest

from vagval.mcda.weights_swing import swing_weights


def test_the_weight_is_the_share_of_all_points() -> None:
    # 100 + 50 + 50 + 25 = 225: 100/225 = 4/9, 50/225 = 2/9, 25/225 = 1/9
    points = [Fraction(100), Fraction(50), Fraction(50), Fraction(25)]

    assert swing_weights(points) == (
        Fraction(4, 9),
        Fraction(2, 9),
        Fraction(2, 9),
        Fraction(1, 9),
    )


def test_a_swing_worth_nothing_weighs_nothing() -> None:
    assert swing_weights([Fraction(0), Fraction(100)]) == (Fraction(0), Fraction(1))


@pytest.mark.parametrize("points", [[], [90, 40], [100, 120], [100, -1]])
def test_points_that_are_no_swings_are_refused_not_rescaled(points: list[int]) -> None:
    with pytest.raises(ValueError, match="no swings"):
        swing_weights([Fraction(each) for each in points])
