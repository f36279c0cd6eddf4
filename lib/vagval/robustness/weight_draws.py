"""Weights drawn evenly from all that are asked about, in whole numbers (dragna vikter).

The free criteria divide the room by the spacings of sorted draws: all divisions are equally
likely, as in a flat Dirichlet distribution, and the weights sum exactly.

References
----------
L. Devroye, Non-Uniform Random Variate Generation, Springer 1986, chapter V.2 (uniform spacings);
T. Tervonen, R. Lahdelma, "Implementing stochastic multicriteria acceptability analysis",
European Journal of Operational Research 178(2), 2007, 500-513.
"""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from vagval.robustness.counter_draws import LOW, MASK, WordBlocks, word
from vagval.robustness.sorting_network import sorting_network
from vagval.robustness.weight_grid import WeightGrid

Weights = NDArray[np.float64]
Parts = NDArray[np.uint32]
HALF = 32
"""Bits of one draw: half of a word."""


def drawn_weights(grid: WeightGrid, seed: int, sample: int) -> tuple[int, ...]:
    """Draw the weights of one sample, in plain whole numbers; they may exceed the highest.

    Examples
    --------
    >>> from vagval.domain.weight_space import WeightSpace
    >>> from vagval.robustness.weight_grid import FINE, weight_grid
    >>> drawn_weights(weight_grid(WeightSpace(4), FINE), 1, 0)
    (4186508, 6643, 21096317, 41819396)
    """
    if not grid.free:
        return grid.lowest
    draws = [
        (word(seed, row // 2, sample) >> HALF * (row % 2) & MASK >> HALF) * grid.room >> HALF
        for row in range(len(grid.free) - 1)
    ]
    edges = [0, *sorted(draws), grid.room]
    parts = [high - low for low, high in pairwise(edges)]
    if grid.is_ordered:
        parts.sort(reverse=True)
    weights = list(grid.lowest)
    for j, part in zip(grid.free, parts, strict=True):
        weights[j] += part
    return tuple(weights)


class WeightBlocks:
    """Weights of many samples at once, in arrays that are made once.

    Parameters
    ----------
    size
        Samples of a block.

    Attributes
    ----------
    weights
        Shape (criteria, size), whole numbers, written by ``fill``; 0 where there is no sample, or
        one outside the bounds.
    """

    def __init__(self, grid: WeightGrid, seed: int, size: int) -> None:
        self._grid, self._size, count = grid, size, len(grid.free)
        self._words = WordBlocks(seed, grid.rows, size)
        self._products = np.empty(size, dtype=np.uint64)
        self._sorted = list(np.empty((max(count - 1, 0), size), dtype=np.uint32))
        self._spare: Parts = np.empty(size, dtype=np.uint32)
        self._edges = np.zeros(size, np.uint32), np.full(size, grid.room, np.uint32)
        self._parts = list(np.empty((count, size), dtype=np.uint32))
        self._lowest = np.array(grid.lowest, dtype=np.float64)[:, np.newaxis]
        self._inside = np.empty(size, dtype=np.bool_)
        self._below = np.empty(size, dtype=np.bool_)
        self.weights: Weights = np.empty((len(grid.lowest), size), dtype=np.float64)

    def fill(self, first_sample: int, samples: int) -> int:
        """Draw the weights of some samples, at most a block.

        Returns
        -------
        int
            How many of them are inside the bounds.
        """
        if self._grid.free:
            self._draw(first_sample)
            self._divide()
        else:
            self.weights[:] = self._lowest
        self.weights[:, samples:] = 0
        return self._keep(samples) if self._grid.capped else samples

    def _draw(self, first_sample: int) -> None:
        """Draw numbers below the room, two of each word."""
        self._words.fill(first_sample)
        halves = self._words.words.view(np.uint32)
        room = self._grid.room
        is_power = room & (room - 1) == 0 < room
        for row, drawn in enumerate(self._sorted):
            half = halves[row // 2, (LOW, 1 - LOW)[row % 2] :: 2]
            if is_power:
                np.right_shift(half, np.uint32(HALF + 1 - room.bit_length()), out=drawn)
            else:
                np.multiply(half, np.uint64(room), out=self._products)
                np.right_shift(self._products, HALF, out=drawn, casting="unsafe")

    def _divide(self) -> None:
        """Sort the draws, and give each free criterion the distance to the next."""
        self._spare = _sort(self._sorted, self._spare)
        edges = [self._edges[0], *self._sorted, self._edges[1]]
        for part, low, high in zip(self._parts, edges[:-1], edges[1:], strict=True):
            np.subtract(high, low, out=part)
        if self._grid.is_ordered:
            self._spare = _sort(self._parts, self._spare)
            self._parts.reverse()
        if len(self._grid.free) < len(self.weights) or any(self._grid.lowest):
            self.weights[:] = self._lowest
            for j, part in zip(self._grid.free, self._parts, strict=True):
                np.add(self.weights[j], part, out=self.weights[j])
        else:
            for j, part in zip(self._grid.free, self._parts, strict=True):
                np.copyto(self.weights[j], part)

    def _keep(self, samples: int) -> int:
        """Set the weights of a sample to 0 where one is above its highest."""
        self._inside.fill(True)  # noqa: FBT003 - an array's own method
        self._inside[samples:] = False
        for j in self._grid.capped:
            np.less_equal(self.weights[j], self._grid.highest[j], out=self._below)
            np.logical_and(self._inside, self._below, out=self._inside)
        np.multiply(self.weights, self._inside, out=self.weights)
        return int(np.count_nonzero(self._inside))


def _sort(rows: list[Parts], spare: Parts) -> Parts:
    """Sort each sample's numbers across the rows; the rows change places with a spare one."""
    for low, high in sorting_network(len(rows)):
        np.minimum(rows[low], rows[high], out=spare)
        np.maximum(rows[low], rows[high], out=rows[high])
        rows[low], spare = spare, rows[low]
    return spare
