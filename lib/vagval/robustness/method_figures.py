"""What each alternative is ranked by, for a block of weights (metodernas tal)."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from vagval.robustness.integer_problem import IntegerProblem, Table
from vagval.robustness.tally import Figures
from vagval.robustness.weight_draws import Weights


class MethodFigures(Protocol):
    """One method, with its tables and with arrays that are made once."""

    def of(self, weights: Weights) -> Figures:
        """Give figures of shape (alternatives, size); the larger is before the smaller."""


def method_figures(problem: IntegerProblem, size: int) -> MethodFigures:
    """Make ready to compute blocks of a size."""
    if problem.method == "topsis":
        return _Closeness(problem, size)
    return _Compromise(problem, size) if problem.method == "vikor" else _Sum(problem, size)


def _array(table: Table) -> NDArray[np.float64]:
    return np.array(table, dtype=np.float64)


class _Sum:
    """Scores times weights; every partial sum is a whole number below 2**53."""

    def __init__(self, problem: IntegerProblem, size: int) -> None:
        self._scores = _array(problem.tables[0])
        self._figures = np.empty((len(self._scores), size))

    def of(self, weights: Weights) -> Figures:
        return np.matmul(self._scores, weights, out=self._figures)


class _Closeness:
    """TOPSIS: the share of the squared distance to the worst; it orders as the closeness does.

    (D-)**2 / ((D+)**2 + (D-)**2) grows with D- / (D+ + D-), and needs no root.
    """

    def __init__(self, problem: IntegerProblem, size: int) -> None:
        self._best, self._worst = map(_array, problem.tables)
        self._squares = np.empty((self._best.shape[1], size))
        self._whole = np.empty((len(self._best), size))
        self._part = np.empty((len(self._best), size))

    def of(self, weights: Weights) -> Figures:
        np.multiply(weights, weights, out=self._squares)
        np.matmul(self._best, self._squares, out=self._whole)
        np.matmul(self._worst, self._squares, out=self._part)
        np.add(self._whole, self._part, out=self._whole)
        # A whole number below 1 is 0: nothing weighs, and 0/1 is the same for all.
        np.maximum(self._whole, 1, out=self._whole)
        return np.divide(self._part, self._whole, out=self._part)


class _Compromise:
    """VIKOR: minus Q; a quotient is 0 where all regrets are equal.

    Each quotient is rounded correctly, then multiplied, then added: three operations in this
    order, never fused.
    """

    def __init__(self, problem: IntegerProblem, size: int) -> None:
        self._regrets = _array(problem.tables[0])
        self._columns = [np.ascontiguousarray(column[:, None]) for column in self._regrets.T]
        self._strategy = problem.strategy
        self._sums = np.empty((len(self._regrets), size))
        self._worst = np.empty((len(self._regrets), size))
        self._one = np.empty((len(self._regrets), size))
        self._low, self._high = np.empty(size), np.empty(size)

    def of(self, weights: Weights) -> Figures:
        np.matmul(self._regrets, weights, out=self._sums)
        self._worst.fill(0)
        for regrets, weight in zip(self._columns, weights, strict=True):
            np.multiply(regrets, weight, out=self._one)
            np.maximum(self._worst, self._one, out=self._worst)
        for regrets, share in zip((self._sums, self._worst), self._strategy, strict=True):
            np.minimum.reduce(regrets, axis=0, out=self._low)
            np.maximum.reduce(regrets, axis=0, out=self._high)
            np.subtract(self._high, self._low, out=self._high)
            np.maximum(self._high, 1, out=self._high)
            np.subtract(self._low, regrets, out=regrets)
            np.divide(regrets, self._high, out=regrets)
            np.multiply(regrets, share, out=regrets)
        return np.add(self._sums, self._worst, out=self._sums)
