"""Of all weights, the share under which one bid is before another, exact (parvis vinstandel)."""

from fractions import Fraction
from itertools import combinations
from math import lcm

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.row import Row, minus
from vagval.robustness.value_rows import value_rows
from vagval.robustness.weight_corners import at_corners, is_simplex

NONE, ALL = Fraction(0), Fraction(1)


def positive_share(differences: Row) -> Fraction:
    """Compute the share of all weights w under which ``differences @ w`` is above 0.

    The simplex is split where the difference is 0 on the edge between a criterion that speaks for
    and one that speaks against; each part is again such a question, with one criterion less:
    P(k, h) = (x_k P(k, h-1) + y_h P(k-1, h)) / (x_k + y_h), P(0, h) = 0, P(k, 0) = 1, where x are
    the differences above 0 and y the sizes of those below. Criteria without a difference say
    nothing. O(criteria squared).

    Examples
    --------
    >>> positive_share((Fraction(3), Fraction(-1), Fraction(-2)))
    Fraction(9, 20)
    """
    # int() on both parts: a 64-bit integer inside a Fraction overflows in silence.
    parts = tuple((int(each.numerator), int(each.denominator)) for each in differences)
    scale = lcm(*(denominator for _, denominator in parts))
    whole = tuple(numerator * (scale // denominator) for numerator, denominator in parts)
    against = [-each for each in whole if each < 0]
    shares = [NONE] * (len(against) + 1)
    for gain in (each for each in whole if each > 0):
        shares[0] = ALL
        for place, loss in enumerate(against, start=1):
            shares[place] = (gain * shares[place - 1] + loss * shares[place]) / (gain + loss)
    return shares[-1]


def pair_share(better: Row, worse: Row, space: WeightSpace) -> Fraction | None:
    """Compute the share of the weights asked about under which one row is strictly before another.

    Parameters
    ----------
    space
        All weights, an order, or lower bounds.

    Returns
    -------
    Fraction or None
        None where upper bounds cut the weights: there is no such short way then.
    """
    if not is_simplex(space):
        return None
    return positive_share(at_corners(minus(better, worse), space))


def pair_shares(matrix: DecisionMatrix, space: WeightSpace | None = None) -> tuple[Row, ...] | None:
    """Compute the share for every bid and rival.

    Parameters
    ----------
    space
        None: all weights.

    Returns
    -------
    tuple of rows, or None
        By bid and rival, 0 on the diagonal. A share and its reverse sum to 1, except where two bids
        are equal under all these weights: then both are 0. None where upper bounds cut the weights.
    """
    asked = space or WeightSpace(len(matrix.criteria))
    if not is_simplex(asked):
        return None
    rows = tuple(at_corners(row, asked) for row in value_rows(matrix))
    shares = [[NONE] * len(rows) for _ in rows]
    for bid, rival in combinations(range(len(rows)), 2):
        if rows[bid] != rows[rival]:
            shares[bid][rival] = positive_share(minus(rows[bid], rows[rival]))
            shares[rival][bid] = ALL - shares[bid][rival]
    return tuple(tuple(row) for row in shares)
