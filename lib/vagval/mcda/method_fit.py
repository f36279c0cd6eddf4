"""Whether a method is defined for the numbers at hand (metodens villkor).

Asked before the library is: it replaces a zero by 0.00001 in some divisors, and a criterion without
spread by zeros, without a word.
"""

from collections.abc import Sequence
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.second_opinion import Reason
from vagval.mcda.method_table import MIN_MAX, TURN_OVER, Method

ROUNDING = Fraction(1, 10**14)
"""Spread, as a share of the largest value, below which the library's floats make ties of it."""
Bounds = Sequence[tuple[Fraction, Fraction]]


def misfit(method: Method, matrix: DecisionMatrix, bounds: Bounds | None = None) -> Reason | None:
    """Say why a method must not be asked about a matrix; None: it may be.

    Parameters
    ----------
    bounds
        Lowest and highest possible value of each criterion; None: the bids' own.
    """
    columns = tuple(zip(*matrix.values, strict=True))
    if method.needs_minimum and all(matrix.maximise):
        return "no-cost"
    reason = _of_numbers(method, matrix, columns)
    if reason is not None:
        return reason
    if method.bounds != "none" and bounds is not None:
        return _of_bounds(columns, bounds)
    if _divides_by_spread(method) and any(map(_is_constant, columns)):
        return "constant"
    return None


def _of_numbers(
    method: Method, matrix: DecisionMatrix, columns: tuple[tuple[Fraction, ...], ...]
) -> Reason | None:
    if method.needs == "any":
        return None
    if any(value < 0 for column in columns for value in column):
        return "negative"
    must_be_positive = {
        "not-negative": (),
        "positive-costs": tuple(
            column for column, more in zip(columns, matrix.maximise, strict=True) if not more
        ),
        "positive": columns,
    }[method.needs]
    if any(value == 0 for column in must_be_positive for value in column):
        return "zero"
    return "zero" if any(not any(column) for column in columns) else None


def _of_bounds(columns: tuple[tuple[Fraction, ...], ...], bounds: Bounds) -> Reason | None:
    pairs = tuple(zip(columns, bounds, strict=True))
    if any(low >= high for _, (low, high) in pairs):
        return "constant"
    if any(not low <= value <= high for column, (low, high) in pairs for value in column):
        return "outside-bounds"
    return None


def _is_constant(column: tuple[Fraction, ...]) -> bool:
    """Tell whether floats cannot scale by the column's spread: none, or one lost in rounding."""
    return max(column) - min(column) <= ROUNDING * max(map(abs, column))


def _divides_by_spread(method: Method) -> bool:
    return (
        MIN_MAX in method.before
        or TURN_OVER in method.before
        or method.bounds != "none"
        or method.key == "vikor"
    )
