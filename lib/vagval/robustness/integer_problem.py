"""A decision matrix as tables of whole numbers that samples are multiplied with (heltalstabeller).

What does not depend on the weights is computed once, in exact fractions; where their common
denominator is too large, they are rounded once, to a stated number of bits. Every sum and product
after that is exact in floats, and one division is correctly rounded, so that any machine counts the
same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from math import gcd, lcm
from typing import Literal, get_args

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.robustness.score_tables import WIDEST, ScoreTables
from vagval.robustness.value_rows import value_rows
from vagval.robustness.weight_grid import COARSE, FINE

Method = Literal["weighted_sum", "topsis", "vikor", "promethee2"]
METHODS: tuple[Method, ...] = get_args(Method)
Table = tuple[tuple[int, ...], ...]
"""By alternative and criterion."""
Shares = tuple[tuple[Fraction, ...], ...]

ROUNDED_SCORE = 1 << 26
ROUNDED_FLOW = 1 << 20
ROUNDED_DISTANCE = 1 << 16
"""What the largest entry becomes where entries are rounded; distances meet squared weights."""
HALF = Fraction(1, 2)
FINEST = 1_000_000
"""The largest denominator of VIKOR's v."""


@dataclass(frozen=True, slots=True)
class IntegerProblem:
    """What is multiplied with weights.

    Parameters
    ----------
    tables
        Weighted sum and PROMETHEE II: scores or flows; VIKOR: regrets; TOPSIS: squared distances
        to the best, and to the worst.
    weight_total
        What the whole-number weights sum to.
    is_exact
        Whether the tables are what the matrix says, in some unit; otherwise they are rounded.
    strategy
        VIKOR: the weights of the group's regret and of the largest one, in whole numbers.
    scores
        Where they are uncertain: what takes the place of the tables, which are empty.
    """

    method: Method
    tables: tuple[Table, ...]
    weight_total: int
    is_exact: bool
    strategy: tuple[int, int] = (1, 1)
    scores: ScoreTables | None = None

    @property
    def alternatives(self) -> int:
        """How many are ranked."""
        return len(self.scores.entries if self.scores else self.tables[0])

    @property
    def fingerprint(self) -> str:
        """SHA-256 of method and tables, so that a report can say what was simulated."""
        told: tuple[object, ...] = (self.method, self.tables, self.weight_total, self.strategy)
        if self.scores:
            told = (*told, self.scores.entries, self.scores.together, self.scores.ramps)
        return sha256(repr(told).encode("ascii")).hexdigest()


def weighted_sum_problem(matrix: DecisionMatrix) -> IntegerProblem:
    """Take the values as they are, in the smallest whole numbers; more is better everywhere.

    Raises
    ------
    RuleError
        If less is better on some criterion: ``vagval.mcda.value_matrix`` makes values of it.
    """
    rows = value_rows(matrix)
    lowest = [min(column) for column in zip(*rows, strict=True)]
    above = tuple(
        tuple(value - low for value, low in zip(row, lowest, strict=True)) for row in rows
    )
    tables, is_exact = in_whole_numbers((above,), WIDEST, ROUNDED_SCORE)
    return IntegerProblem("weighted_sum", tables, FINE, is_exact)


def topsis_problem(matrix: DecisionMatrix) -> IntegerProblem:
    """Square the distances to the best and to the worst value, after vector normalisation.

    (x - x*)**2 / sum of x**2 is a fraction, without a root.
    """
    columns = list(zip(*matrix.values, strict=True))
    squares = [sum((value * value for value in column), Fraction(0)) for column in columns]
    best = [max(c) if more else min(c) for c, more in zip(columns, matrix.maximise, strict=True)]
    worst = [min(c) if more else max(c) for c, more in zip(columns, matrix.maximise, strict=True)]

    def distances(points: Sequence[Fraction]) -> Shares:
        return tuple(
            tuple(
                (value - point) ** 2 / square if square else Fraction(0)
                for value, point, square in zip(row, points, squares, strict=True)
            )
            for row in matrix.values
        )

    both = distances(best), distances(worst)
    tables, is_exact = in_whole_numbers(both, ROUNDED_DISTANCE, ROUNDED_DISTANCE)
    return IntegerProblem("topsis", tables, COARSE, is_exact)


def vikor_problem(matrix: DecisionMatrix, v: Fraction = HALF) -> IntegerProblem:
    """Give each value its regret: 0 at the best of its criterion, 1 at the worst.

    Parameters
    ----------
    v
        Weight of the group's regret against the largest single one, 0 to 1.

    Raises
    ------
    UsageError
        If ``v`` is outside 0 to 1, or finer than a millionth.
    """
    strategy = strategy_of(v)
    columns = list(zip(*matrix.values, strict=True))
    best = [max(c) if more else min(c) for c, more in zip(columns, matrix.maximise, strict=True)]
    spans = [max(column) - min(column) for column in columns]
    regrets = tuple(
        tuple(
            abs(value - top) / span if span else Fraction(0)
            for value, top, span in zip(row, best, spans, strict=True)
        )
        for row in matrix.values
    )
    tables, is_exact = in_whole_numbers((regrets,), WIDEST, ROUNDED_FLOW)
    return IntegerProblem("vikor", tables, FINE, is_exact, strategy)


def strategy_of(v: Fraction) -> tuple[int, int]:
    """Give VIKOR's two weights as whole numbers.

    Raises
    ------
    UsageError
        If ``v`` is outside 0 to 1, or finer than a millionth.
    """
    if not 0 <= v <= 1 or v.denominator > FINEST:
        raise UsageError(finding("simulate-v-outside", Place(""), v=v))
    return v.numerator, v.denominator - v.numerator


def flows_problem(flows: Shares) -> IntegerProblem:
    """Take the net flows of each criterion by itself (PROMETHEE II): they add up as scores do."""
    tables, is_exact = in_whole_numbers((flows,), WIDEST, ROUNDED_FLOW)
    return IntegerProblem("promethee2", tables, FINE, is_exact)


def in_whole_numbers(
    tables: tuple[Shares, ...], widest: int, rounded: int
) -> tuple[tuple[Table, ...], bool]:
    """Give tables as the smallest whole numbers on one scale, and whether they are exact.

    Where the largest would be wider than allowed, it becomes ``rounded``, and the others are
    rounded to that scale.

    Examples
    --------
    >>> in_whole_numbers((((Fraction(1, 2), Fraction(3, 4)),),), 100, 64)
    ((((2, 3),),), True)
    """
    every = [value for table in tables for row in table for value in row]
    common = lcm(*(value.denominator for value in every))
    scale = Fraction(common, gcd(*(int(value * common) for value in every)) or 1)
    largest = max(map(abs, every))
    is_exact = largest * scale <= widest
    if not is_exact:
        scale = rounded / largest
    whole = tuple(
        tuple(tuple(round(value * scale) for value in row) for row in table) for table in tables
    )
    return whole, is_exact
