"""Weights that are asked about, as whole numbers."""

from fractions import Fraction

import pytest

from vagval.domain.errors import UsageError
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.weight_grid import FINE, weight_grid

THIRD = Fraction(1, 3)


def test_free_weights_share_everything() -> None:
    grid = weight_grid(WeightSpace(4), FINE)
    assert (grid.lowest, grid.room, grid.free, grid.capped) == (
        (0, 0, 0, 0),
        FINE,
        (0, 1, 2, 3),
        (),
    )
    assert grid.rows == range(2)


def test_lowest_weights_are_set_aside_and_rounded_inwards() -> None:
    # 1/3 of 100 is 33.3: 34 is the lowest whole number that is no less; 100 - 34 - 10 are shared.
    grid = weight_grid(WeightSpace(2, (THIRD, Fraction(1, 10)), (Fraction(1), Fraction(1))), 100)
    assert (grid.lowest, grid.room, grid.capped) == ((34, 10), 56, ())


def test_what_the_others_cannot_carry_is_the_lowest_of_one() -> None:
    # The second carries at most 30 of 100, so the first never has less than 70.
    space = WeightSpace(2, (Fraction(0), Fraction(0)), (Fraction(1), Fraction(3, 10)))
    grid = weight_grid(space, 100)
    assert (grid.lowest, grid.room, grid.capped) == ((70, 0), 30, ())


def test_one_point_that_lies_on_the_grid_is_exact() -> None:
    grid = weight_grid(WeightSpace.only((THIRD, THIRD, THIRD)), 99)
    assert (grid.lowest, grid.free, grid.room, grid.is_exact) == ((33, 33, 33), (), 0, True)


def test_one_point_beside_the_grid_is_cut_alike_and_says_so() -> None:
    # 33.3 each of 100: none of the three has a step more because it stands first.
    grid = weight_grid(WeightSpace.only((THIRD, THIRD, THIRD)), 100)
    assert (grid.lowest, grid.room, grid.is_exact) == ((33, 33, 33), 0, False)


def test_lowest_weights_that_leave_no_room_are_one_point() -> None:
    space = WeightSpace(2, (THIRD, 2 * THIRD), (Fraction(1), Fraction(1)))
    assert weight_grid(space, 99).lowest == (33, 66)


def test_a_fixed_weight_beside_free_ones_stays_where_it_is() -> None:
    lows, highs = (THIRD, Fraction(0), Fraction(0)), (THIRD, Fraction(1), Fraction(1))
    grid = weight_grid(WeightSpace(3, lows, highs), 99)
    assert (grid.lowest, grid.free, grid.is_exact) == ((33, 0, 0), (1, 2), True)
    assert not weight_grid(WeightSpace(3, lows, highs), 100).is_exact


def test_an_order_is_drawn_with_the_heaviest_first() -> None:
    grid = weight_grid(WeightSpace(3, order=(2, 0, 1)), FINE)
    assert (grid.free, grid.is_ordered, grid.room) == ((2, 0, 1), True, FINE)


def test_bounds_between_two_steps_of_the_grid_are_refused() -> None:
    around = WeightSpace.around((THIRD, THIRD, THIRD), Fraction(1, 10**9))
    with pytest.raises(UsageError, match="weights-finer-than-grid"):
        weight_grid(around, 100)
