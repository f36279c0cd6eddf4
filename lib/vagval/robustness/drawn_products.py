"""Tables made anew for each sample from its drawn scores, times weights (dragna poäng, vikter).

A weighted sum multiplies the scores. The other methods compare the bids on each criterion first,
each sample by its own scores; what comes out is rounded to a stated number of bits, as whole
numbers, before it meets the weights. All operations are whole-number sums and products, one
quotient and one rounding, in an order that is written down here: any machine does the same.
"""

from abc import ABC, abstractmethod

import numpy as np

from vagval.robustness.fixed_products import Products
from vagval.robustness.integer_problem import ROUNDED_DISTANCE, ROUNDED_FLOW, Method
from vagval.robustness.score_draws import ScoreBlocks
from vagval.robustness.score_tables import ScoreTables
from vagval.robustness.tally import Figures
from vagval.robustness.weight_draws import Weights

WHOLE_DISTANCE = ROUNDED_DISTANCE // 2
"""What a squared distance of 1 becomes; between scores with both signs it may be 2."""


def drawn_products(method: Method, scores: ScoreTables, seed: int, size: int) -> Products:
    """Make ready for blocks of a size."""
    if method == "topsis":
        return _Squares(scores, seed, size)
    if method == "vikor":
        return _Regrets(scores, seed, size)
    return (_Sums if method == "weighted_sum" else _Flows)(scores, seed, size)


class _Drawn(ABC):
    """Scores of one criterion at a time, and two sums over the criteria."""

    def __init__(self, tables: ScoreTables, seed: int, size: int) -> None:
        self._tables = tables
        self._blocks = ScoreBlocks(tables, seed, size)
        self._scores, self._one, self._other, self._sums, self._seconds = np.empty(
            (5, len(tables.entries), size)
        )
        self._low, self._high, self._square = np.empty((3, size))

    def of(self, weights: Weights, first_sample: int) -> tuple[Figures, ...]:
        """Add up criterion by criterion."""
        self._blocks.fill(first_sample)
        self._sums.fill(0)
        self._seconds.fill(0)
        for criterion, weight in enumerate(weights):
            self._blocks.of(criterion, self._scores)
            self._add(criterion, weight)
        return self._sums, self._seconds

    @abstractmethod
    def _add(self, criterion: int, weight: Figures) -> None:
        """Add what the scores of a criterion give."""

    def _ends(self) -> None:
        """Find the lowest and the highest score of each sample."""
        np.minimum.reduce(self._scores, axis=0, out=self._low)
        np.maximum.reduce(self._scores, axis=0, out=self._high)

    def _rounded(self, whole: int, parts: Figures | int) -> None:
        """Make a whole number of a share: of so many, so many are 1."""
        np.multiply(self._one, whole, out=self._one)
        np.divide(self._one, parts, out=self._one)
        np.rint(self._one, out=self._one)

    def _add_to(self, sums: Figures, weight: Figures) -> None:
        np.multiply(self._one, weight, out=self._other)
        np.add(sums, self._other, out=sums)


class _Sums(_Drawn):
    """Scores."""

    def _add(self, criterion: int, weight: Figures) -> None:
        del criterion
        np.multiply(self._scores, weight, out=self._one)
        np.add(self._sums, self._one, out=self._sums)


class _Squares(_Drawn):
    """(x - x*)**2 / sum of x**2, to the best and to the worst, times squared weights."""

    def _add(self, criterion: int, weight: Figures) -> None:
        del criterion
        self._ends()
        np.multiply(self._scores, self._scores, out=self._one)
        np.add.reduce(self._one, axis=0, out=self._square)
        np.maximum(self._square, 1, out=self._square)
        for end, sums in ((self._high, self._sums), (self._low, self._seconds)):
            np.subtract(self._scores, end, out=self._one)
            np.multiply(self._one, self._one, out=self._one)
            self._rounded(WHOLE_DISTANCE, self._square)
            np.multiply(weight, weight, out=end)
            self._add_to(sums, end)


class _Regrets(_Drawn):
    """(best - x) / (best - worst) times weights: their sum, and the largest."""

    def _add(self, criterion: int, weight: Figures) -> None:
        del criterion
        self._ends()
        np.subtract(self._high, self._scores, out=self._one)
        np.subtract(self._high, self._low, out=self._low)
        np.maximum(self._low, 1, out=self._low)
        self._rounded(ROUNDED_FLOW, self._low)
        self._add_to(self._sums, weight)
        np.maximum(self._seconds, self._other, out=self._seconds)


class _Flows(_Drawn):
    """Net flows of PROMETHEE II on each criterion, from the ramps of its preference function."""

    def _add(self, criterion: int, weight: Figures) -> None:
        ramps = self._tables.ramps[criterion]
        self._one.fill(0)
        for alternative, scores in enumerate(self._scores):
            for start, length in ramps:
                np.subtract(scores, self._scores, out=self._other)
                np.subtract(self._other, start, out=self._other)
                np.maximum(self._other, 0, out=self._other)
                np.minimum(self._other, length, out=self._other)
                np.subtract(self._one, self._other, out=self._one)
                np.add.reduce(self._other, axis=0, out=self._low)
                np.add(self._one[alternative], self._low, out=self._one[alternative])
        others = len(self._scores) - 1
        self._rounded(ROUNDED_FLOW, ramps[0][1] * len(ramps) * others)
        self._add_to(self._sums, weight)
