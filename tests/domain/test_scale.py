"""The published scale."""

from fractions import Fraction

from vagval.domain.scale import Scale

ZERO_TO_FIVE = Scale("kvalitet", 0, 5)
ONE_TO_FIVE = Scale("nivå", 1, 5)


def test_points_on_the_ends_are_on_the_scale() -> None:
    assert ZERO_TO_FIVE.has(0)
    assert ZERO_TO_FIVE.has(5)


def test_points_outside_are_off_the_scale() -> None:
    assert not ZERO_TO_FIVE.has(6)
    assert not ZERO_TO_FIVE.has(-1)


def test_the_share_runs_from_the_minimum_and_not_from_zero() -> None:
    # (3 - 1) / (5 - 1) = 1/2
    assert ONE_TO_FIVE.share(Fraction(3)) == Fraction(1, 2)


def test_a_third_stays_a_third() -> None:
    assert ZERO_TO_FIVE.share(Fraction(5, 3)) == Fraction(1, 3)
