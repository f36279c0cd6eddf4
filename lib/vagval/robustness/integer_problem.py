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
from typing import Literal, get_args

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.robustness.score_tables import ScoreTables
from vagval.robustness.score_tables_scale import scale_before
from vagval.robustness.value_rows import value_rows
from vagval.robustness.weight_grid_total import SQUARES, SUMS, Bound

Method = Literal["weighted_sum", "topsis", "vikor", "promethee2"]
METHODS: tuple[Method, ...] = get_args(Method)
Table = tuple[tuple[int, ...], ...]
"""By alternative and criterion."""
Shares = tuple[tuple[Fraction, ...], ...]

ROUNDED_SCORE = 1 << 26
ROUNDED_FLOW = 1 << 20
ROUNDED_DISTANCE = 1 << 16
"""What the largest entry becomes where entries are rounded before weights that are drawn; distances
meet squared weights."""
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
    def keeps_ties(self) -> bool:
        """Whether alternatives that are equal come out so: VIKOR adds two rounded quotients."""
        return self.is_exact and (self.method != "vikor" or 0 in self.strategy)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of method and tables, so that a report can say what was simulated."""
        told: tuple[object, ...] = (self.method, self.tables, self.weight_total, self.strategy)
        if self.scores:
            told = (*told, self.scores.entries, self.scores.together, self.scores.ramps)
        return sha256(repr(told).encode("ascii")).hexdigest()


def weighted_sum_problem(matrix: DecisionMatrix, own: int | None = None) -> IntegerProblem:
    """Take the values as they are, in the smallest whole numbers; more is better everywhere.

    Parameters
    ----------
    own
        Here and below: what the weights sum to where they are one point, see ``own_total``.

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
    return _problem("weighted_sum", in_whole_numbers((above,), SUMS, ROUNDED_SCORE, own), SUMS, own)


def topsis_problem(matrix: DecisionMatrix, own: int | None = None) -> IntegerProblem:
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
    whole = in_whole_numbers(both, SQUARES, ROUNDED_DISTANCE, own)
    return _problem("topsis", whole, SQUARES, own)


def vikor_problem(
    matrix: DecisionMatrix, v: Fraction = HALF, own: int | None = None
) -> IntegerProblem:
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
    whole = in_whole_numbers((regrets,), SUMS, ROUNDED_FLOW, own)
    return _problem("vikor", whole, SUMS, own, strategy)


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


def flows_problem(flows: Shares, own: int | None = None) -> IntegerProblem:
    """Take the net flows of each criterion by itself (PROMETHEE II): they add up as scores do."""
    return _problem("promethee2", in_whole_numbers((flows,), SUMS, ROUNDED_FLOW, own), SUMS, own)


def _problem(
    method: Method,
    whole: tuple[tuple[Table, ...], bool],
    bound: Bound,
    own: int | None,
    strategy: tuple[int, int] = (1, 1),
) -> IntegerProblem:
    tables, is_exact = whole
    widest = max(abs(each) for table in tables for row in table for each in row)
    return IntegerProblem(method, tables, bound.total(own, widest), is_exact, strategy)


def in_whole_numbers(
    tables: tuple[Shares, ...], bound: Bound, rounded: int, own: int | None = None
) -> tuple[tuple[Table, ...], bool]:
    """Give tables as the smallest whole numbers on one scale, and whether they are exact.

    Where the largest would be wider than the weights allow, all are rounded, see
    ``scale_before``.

    Examples
    --------
    >>> in_whole_numbers((((Fraction(1, 2), Fraction(3, 4)),),), SUMS, 64)
    ((((2, 3),),), True)
    """
    every = [value for table in tables for row in table for value in row]
    scale, is_exact = scale_before(every, bound, rounded, own)
    whole = tuple(
        tuple(tuple(round(value * scale) for value in row) for row in table) for table in tables
    )
    return whole, is_exact
