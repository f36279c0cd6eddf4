"""Ranks, wins and first weights of many samples, counted without a branch (räkning).

Figures of a block stand as (alternatives, samples). Each alternative is compared with all others at
once; the answers are bytes of 0 and 1, which are added up eight at a time.
"""

import numpy as np
from numpy.typing import NDArray

from vagval.robustness.weight_draws import Weights

Figures = NDArray[np.float64]
Counts = NDArray[np.int64]
RUN = 128
"""Words added before their bytes are summed: at most 255, or a byte would overflow."""
WORD = 8
"""Bytes of a word."""
GRANULE = RUN * WORD
"""A block's size is a multiple of it."""
SMALL = 256
"""Fewer alternatives' ranks fit in a byte."""


class Tally:
    """Counts over blocks of samples.

    Parameters
    ----------
    alternatives, criteria
        How many.
    size
        Samples of a block, a multiple of ``GRANULE``.

    Attributes
    ----------
    ranks, wins, first_weights
        As in ``Simulated``; int64, exact below 2**37 samples.
    """

    def __init__(self, alternatives: int, criteria: int, size: int) -> None:
        self.ranks: Counts = np.zeros((alternatives, alternatives), dtype=np.int64)
        self.wins: Counts = np.zeros((alternatives, alternatives), dtype=np.int64)
        self.first_weights: Counts = np.zeros((alternatives, criteria), dtype=np.int64)
        self._size = size
        small = np.uint8 if alternatives < SMALL else np.uint16
        self._places = np.empty((alternatives, size), dtype=small)
        self._is = np.empty((alternatives, size), dtype=np.bool_)
        self._bytes = self._is.view(np.uint8)
        self._words = self._is.view(np.uint64).reshape(alternatives, size // GRANULE, RUN)
        self._sums = np.empty((alternatives, size // GRANULE), dtype=np.uint64)
        self._sum_bytes = self._sums.view(np.uint8)
        self._found = np.empty(alternatives, dtype=np.int64)
        self._first = np.empty((alternatives, size), dtype=np.float64)
        self._moment = np.empty((alternatives, criteria), dtype=np.float64)
        self._whole_moment = np.empty((alternatives, criteria), dtype=np.int64)

    def add(self, figures: Figures, weights: Weights, samples: int) -> None:
        """Count a block.

        Parameters
        ----------
        figures
            Shape (alternatives, size); the larger is before the smaller. Where there is no sample
            all are equal: everyone is first there, which is taken away again.
        weights
            Shape (criteria, size); 0 where there is no sample.
        samples
            How many of the block are samples.
        """
        self._places.fill(0)
        for one, figure in enumerate(figures):
            np.greater(figure, figures, out=self._is)
            np.add(self._places, self._bytes, out=self._places)
            self.wins[one] += self._count()
        for place in range(len(figures)):
            np.equal(self._places, place, out=self._is)
            if place == 0:
                np.copyto(self._first, self._is)
            self.ranks[:, place] += self._count()
        self.ranks[:, 0] -= self._size - samples
        np.matmul(self._first, weights.T, out=self._moment)
        np.copyto(self._whole_moment, self._moment, casting="unsafe")
        self.first_weights += self._whole_moment

    def _count(self) -> Counts:
        """Count what holds, by alternative."""
        np.add.reduce(self._words, axis=2, out=self._sums)
        np.add.reduce(self._sum_bytes, axis=1, dtype=np.int64, out=self._found)
        return self._found
