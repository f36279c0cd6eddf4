"""Tables that are the same for all samples, times a block of weights (tabeller gånger vikter)."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from vagval.robustness.integer_problem import IntegerProblem
from vagval.robustness.tally import Figures
from vagval.robustness.weight_draws import Weights


class Products(Protocol):
    """What a method makes of tables and weights, before it ranks; arrays are made once."""

    def of(self, weights: Weights, first_sample: int) -> tuple[Figures, ...]:
        """Give whole numbers of shape (alternatives, size), one array or two."""


def fixed_products(problem: IntegerProblem, size: int) -> Products:
    """Make ready for blocks of a size."""
    if problem.method == "topsis":
        return _Squares(problem, size)
    return _Regrets(problem, size) if problem.method == "vikor" else _Sums(problem, size)


def _arrays(problem: IntegerProblem) -> list[NDArray[np.float64]]:
    return [np.array(table, dtype=np.float64) for table in problem.tables]


class _Sums:
    """Scores times weights; every partial sum is a whole number below 2**53."""

    def __init__(self, problem: IntegerProblem, size: int) -> None:
        (self._scores,) = _arrays(problem)
        self._figures = np.empty((len(self._scores), size))

    def of(self, weights: Weights, first_sample: int) -> tuple[Figures, ...]:
        del first_sample
        return (np.matmul(self._scores, weights, out=self._figures),)


class _Squares:
    """Squared distances, to the best and to the worst, times squared weights."""

    def __init__(self, problem: IntegerProblem, size: int) -> None:
        self._best, self._worst = _arrays(problem)
        self._squares = np.empty((self._best.shape[1], size))
        self._to_best, self._to_worst = np.empty((2, len(self._best), size))

    def of(self, weights: Weights, first_sample: int) -> tuple[Figures, ...]:
        del first_sample
        np.multiply(weights, weights, out=self._squares)
        np.matmul(self._best, self._squares, out=self._to_best)
        np.matmul(self._worst, self._squares, out=self._to_worst)
        return self._to_best, self._to_worst


class _Regrets:
    """Regrets times weights: their sum, and the largest."""

    def __init__(self, problem: IntegerProblem, size: int) -> None:
        (self._regrets,) = _arrays(problem)
        self._columns = [np.ascontiguousarray(each[:, np.newaxis]) for each in self._regrets.T]
        self._sums, self._worst, self._one = np.empty((3, len(self._regrets), size))

    def of(self, weights: Weights, first_sample: int) -> tuple[Figures, ...]:
        del first_sample
        np.matmul(self._regrets, weights, out=self._sums)
        self._worst.fill(0)
        for regrets, weight in zip(self._columns, weights, strict=True):
            np.multiply(regrets, weight, out=self._one)
            np.maximum(self._worst, self._one, out=self._worst)
        return self._sums, self._worst
