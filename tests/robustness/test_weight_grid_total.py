"""What whole-number weights sum to."""

from fractions import Fraction

import pytest

from vagval.domain.weight_space import WeightSpace
from vagval.robustness.weight_grid import COARSE, FINE
from vagval.robustness.weight_grid_total import SQUARES, SUMS, Bound, own_total

TENTHS = tuple(Fraction(each, 10) for each in (3, 3, 2, 1, 1))


def test_one_point_sums_to_its_common_denominator() -> None:
    assert own_total(WeightSpace.only(TENTHS)) == 10
    lows = (Fraction(1, 3), Fraction(2, 3))
    assert own_total(WeightSpace(2, lows, (Fraction(1), Fraction(1)))) == 3


@pytest.mark.parametrize(
    "space",
    [
        WeightSpace(1),
        WeightSpace(3),
        WeightSpace(2, order=(1, 0)),
        WeightSpace.around(TENTHS, Fraction(1, 100)),
    ],
    ids=str,
)
def test_weights_that_are_drawn_have_no_sum_of_their_own(space: WeightSpace) -> None:
    assert own_total(space) is None


@pytest.mark.parametrize(("bound", "grid"), [(SUMS, FINE), (SQUARES, COARSE)])
def test_drawn_weights_sum_to_the_grid_and_one_point_to_its_own(bound: Bound, grid: int) -> None:
    assert bound.total(None, 1) == grid
    assert bound.total(10, 1 << 60) == 10
    # Too fine for the grid, it is still exact where what it is multiplied with is small.
    assert bound.total(grid + 1, 1_000) == grid + 1
    assert bound.total(grid + 1, 1 << 40) == grid
    assert bound.total(1 << 60, 0) == grid


def test_the_widest_number_is_the_last_whose_products_are_exact() -> None:
    assert SUMS.widest(FINE) == (1 << 27) - 1
    assert SQUARES.widest(COARSE) == 1 << 16
    assert SUMS.widest(10) * 10 < 1 << 53 <= (SUMS.widest(10) + 1) * 10
