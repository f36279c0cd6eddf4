"""Drawn weights: the same in blocks as one by one, and evenly spread."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from vagval.domain.weight_space import WeightSpace
from vagval.robustness.weight_draws import WeightBlocks, drawn_weights
from vagval.robustness.weight_grid import COARSE, FINE, weight_grid

TENTH = Fraction(1, 10)
SPACES = (
    WeightSpace(1),
    WeightSpace(2),
    WeightSpace(6),
    WeightSpace(5, order=(3, 0, 4, 1, 2)),
    WeightSpace(4, (TENTH, TENTH, Fraction(0), Fraction(1, 3)), (Fraction(1),) * 4),
    WeightSpace.around((Fraction(1, 2), Fraction(3, 10), Fraction(1, 5)), TENTH),
    WeightSpace(3, (TENTH, Fraction(0), Fraction(0)), (TENTH, Fraction(1), Fraction(1, 2))),
    WeightSpace.only((Fraction(1, 3), Fraction(2, 3))),
)


def test_weights_are_those_written_down() -> None:
    four, six = weight_grid(WeightSpace(4), FINE), weight_grid(WeightSpace(6), FINE)
    assert drawn_weights(four, 1, 0) == (4186508, 6643, 21096317, 41819396)
    assert drawn_weights(four, 1, 1) == (47349740, 7470461, 9963523, 2325140)
    assert drawn_weights(six, 1, 0) == (2432202, 93222, 1661084, 6643, 21096317, 41819396)


@pytest.mark.parametrize("space", SPACES, ids=str)
@pytest.mark.parametrize("total", [FINE, COARSE])
def test_blocks_hold_the_weights_that_are_drawn_one_by_one(space: WeightSpace, total: int) -> None:
    grid = weight_grid(space, total)
    blocks = WeightBlocks(grid, 7, 64)
    for first, samples in ((0, 64), (64, 64), (128, 5)):
        drawn = [drawn_weights(grid, 7, first + place) for place in range(samples)]
        inside = [all(np.less_equal(each, grid.highest)) for each in drawn]
        expected = [
            each if kept else (0,) * space.count for each, kept in zip(drawn, inside, strict=True)
        ]
        assert blocks.fill(first, samples) == sum(inside)
        assert [tuple(each) for each in blocks.weights.T[:samples]] == expected
        assert not blocks.weights[:, samples:].any()


@pytest.mark.parametrize("space", SPACES, ids=str)
def test_every_drawn_weight_is_asked_about(space: WeightSpace) -> None:
    grid = weight_grid(space, FINE)
    blocks = WeightBlocks(grid, 3, 2048)
    kept = blocks.fill(0, 2048)
    weights = blocks.weights[:, blocks.weights.sum(axis=0) > 0]
    lows, highs = space.bounds
    assert weights.shape[1] == kept
    assert (weights.sum(axis=0) == grid.total).all()
    for row, low, high in zip(weights, lows, highs, strict=True):
        # A weight that is fixed may be rounded to the grid; all other bounds are kept exactly.
        slack = Fraction(1, FINE) if low == high else 0
        assert low - slack <= Fraction(int(row.min()), FINE)
        assert Fraction(int(row.max()), FINE) <= high + slack
    ordered = [weights[j] for j in space.order]
    assert all((a >= b).all() for a, b in pairwise(ordered))


@pytest.mark.parametrize("count", [2, 12, 40])
def test_free_weights_have_the_mean_and_spread_of_a_flat_dirichlet(count: int) -> None:
    # Mean 1/m, variance (m - 1) / (m**2 (m + 1)).
    blocks = WeightBlocks(weight_grid(WeightSpace(count), FINE), 11, 20_480)
    blocks.fill(0, 20_480)
    weights = blocks.weights / FINE
    variance = (count - 1) / (count**2 * (count + 1))
    assert weights.mean(axis=1) == pytest.approx(1 / count, abs=5 * (variance / 20_480) ** 0.5)
    assert weights.var(axis=1).mean() == pytest.approx(variance, rel=0.03)


@pytest.mark.parametrize(
    ("count", "points", "share"), [(6, 5, 0.27), (6, 10, 0.27), (12, 20, 0.68)]
)
def test_the_share_of_draws_within_bounds_is_as_known(
    count: int, points: int, share: float
) -> None:
    space = WeightSpace.around((Fraction(1, count),) * count, Fraction(points, 100))
    kept = WeightBlocks(weight_grid(space, FINE), 1, 20_480).fill(0, 20_480)
    assert kept / 20_480 == pytest.approx(share, abs=0.02)
