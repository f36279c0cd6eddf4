"""Ratings and divided points become weights."""

from fractions import Fraction

import pytest

from vagval.mcda.weights_direct import direct_rating, point_allocation


def test_a_rating_weighs_its_share_of_all_ratings() -> None:
    # 10 + 8 + 2 = 20
    assert direct_rating([Fraction(10), Fraction(8), Fraction(2)]) == (
        Fraction(1, 2),
        Fraction(2, 5),
        Fraction(1, 10),
    )


@pytest.mark.parametrize("points", [[], [0, 0], [-1, 2]])
def test_ratings_that_say_nothing_are_refused(points: list[int]) -> None:
    with pytest.raises(ValueError, match="no ratings"):
        direct_rating([Fraction(each) for each in points])


def test_a_hundred_points_are_per_cent() -> None:
    assert point_allocation([Fraction("62.5"), Fraction("37.5")]) == (
        Fraction(5, 8),
        Fraction(3, 8),
    )


@pytest.mark.parametrize("points", [[], [50, 49], [50, 51], [101, -1]])
def test_points_that_are_not_a_hundred_are_refused_not_rescaled(points: list[int]) -> None:
    with pytest.raises(ValueError, match="not 100 points"):
        point_allocation([Fraction(each) for each in points])
