"""What each alternative is ranked by, for a block of samples (metodernas tal)."""

from typing import Protocol

import numpy as np

from vagval.robustness.drawn_products import drawn_products
from vagval.robustness.fixed_products import Products, fixed_products
from vagval.robustness.integer_problem import IntegerProblem
from vagval.robustness.tally import Figures
from vagval.robustness.weight_draws import Weights


class MethodFigures(Protocol):
    """One method, with its tables and with arrays that are made once."""

    def of(self, weights: Weights, first_sample: int) -> Figures:
        """Give figures of shape (alternatives, size); the larger is before the smaller."""


def method_figures(problem: IntegerProblem, seed: int, size: int) -> MethodFigures:
    """Make ready to compute blocks of a size."""
    products = (
        drawn_products(problem.method, problem.scores, seed, size)
        if problem.scores
        else fixed_products(problem, size)
    )
    if problem.method == "topsis":
        return _Closeness(products)
    if problem.method == "vikor":
        return _Compromise(products, problem.strategy, size)
    return _Sum(products)


class _Sum:
    """The products themselves: weighted sum and PROMETHEE II."""

    def __init__(self, products: Products) -> None:
        self._products = products

    def of(self, weights: Weights, first_sample: int) -> Figures:
        return self._products.of(weights, first_sample)[0]


class _Closeness:
    """TOPSIS: the share of the squared distance to the worst; it orders as the closeness does.

    (D-)**2 / ((D+)**2 + (D-)**2) grows with D- / (D+ + D-), and needs no root.
    """

    def __init__(self, products: Products) -> None:
        self._products = products

    def of(self, weights: Weights, first_sample: int) -> Figures:
        to_best, to_worst = self._products.of(weights, first_sample)
        np.add(to_best, to_worst, out=to_best)
        # A whole number below 1 is 0: nothing weighs, and 0/1 is the same for all.
        np.maximum(to_best, 1, out=to_best)
        return np.divide(to_worst, to_best, out=to_worst)


class _Compromise:
    """VIKOR: minus Q; a quotient is 0 where all regrets are equal.

    Each quotient is rounded correctly, then multiplied, then added: three operations in this
    order, never fused.
    """

    def __init__(self, products: Products, strategy: tuple[int, int], size: int) -> None:
        self._products, self._strategy = products, strategy
        self._low, self._high = np.empty((2, size))

    def of(self, weights: Weights, first_sample: int) -> Figures:
        sums, worst = self._products.of(weights, first_sample)
        for regrets, share in zip((sums, worst), self._strategy, strict=True):
            np.minimum.reduce(regrets, axis=0, out=self._low)
            np.maximum.reduce(regrets, axis=0, out=self._high)
            np.subtract(self._high, self._low, out=self._high)
            np.maximum(self._high, 1, out=self._high)
            np.subtract(self._low, regrets, out=regrets)
            np.divide(regrets, self._high, out=regrets)
            np.multiply(regrets, share, out=regrets)
        return np.add(sums, worst, out=sums)
