"""TOPSIS and VIKOR once more, in fractions, straight from the papers, to compare kernels with."""

from collections.abc import Sequence
from fractions import Fraction
from math import sqrt
from typing import NamedTuple

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.simulated import Simulated


class Vikor(NamedTuple):
    """The group's regret, the largest single regret, and the compromise; the least is best."""

    s: list[Fraction]
    r: list[Fraction]
    q: list[Fraction]


def plain_topsis(matrix: DecisionMatrix) -> list[float]:
    """Give the closeness D- / (D+ + D-) after vector normalisation; only roots are floats."""
    up, down = [Fraction(0)] * len(matrix.values), [Fraction(0)] * len(matrix.values)
    columns = zip(*matrix.values, strict=True)
    for column, more, weight in zip(columns, matrix.maximise, matrix.weights, strict=True):
        ends = (max(column), min(column)) if more else (min(column), max(column))
        square = sum(each * each for each in column)
        for row, value in enumerate(column):
            up[row] += (weight * (value - ends[0])) ** 2 / square
            down[row] += (weight * (value - ends[1])) ** 2 / square
    return [sqrt(low) / (sqrt(high) + sqrt(low)) for high, low in zip(up, down, strict=True)]


def plain_vikor(matrix: DecisionMatrix, v: Fraction) -> Vikor:
    """Give S, R and Q; v weighs the group's regret."""
    columns = list(zip(*matrix.values, strict=True))
    best = [max(c) if more else min(c) for c, more in zip(columns, matrix.maximise, strict=True)]
    spans = [max(column) - min(column) for column in columns]
    regrets = [
        [
            weight * abs(top - value) / span
            for weight, top, value, span in zip(matrix.weights, best, row, spans, strict=True)
        ]
        for row in matrix.values
    ]
    s, r = [sum(row, Fraction(0)) for row in regrets], [max(row) for row in regrets]
    shares = zip(_of_the_span(s), _of_the_span(r), strict=True)
    return Vikor(s, r, [v * group + (1 - v) * single for group, single in shares])


def _of_the_span(values: list[Fraction]) -> list[Fraction]:
    low, high = min(values), max(values)
    return [(value - low) / (high - low) if high > low else Fraction(0) for value in values]


def competition(scores: Sequence[float], *, lowest_wins: bool = False) -> list[int]:
    """Give the ranks 1, 1, 3 of printed scores."""
    sign = -1 if lowest_wins else 1
    return [1 + sum(sign * other > sign * score for other in scores) for score in scores]


def ranks_in_every_draw(found: Simulated) -> list[int]:
    """Give the rank that each alternative has in all draws; 0 where they are not of one mind."""
    return [
        next((rank for rank, n in enumerate(row, start=1) if n == found.samples), 0)
        for row in found.ranks
    ]
