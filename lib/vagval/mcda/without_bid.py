"""A decision matrix without one of its bids (matrisen utan ett anbud)."""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.mcda.method_fit import Bounds

FEWEST = 2


def without_bid(
    matrix: DecisionMatrix, gone: int, bounds: Bounds | None = None
) -> tuple[DecisionMatrix, Bounds | None] | None:
    """Take a bid out; a criterion that then tells no bids apart goes too, with its weight.

    Parameters
    ----------
    gone
        Its place.
    bounds
        By criterion; they follow it.

    Returns
    -------
    tuple or None
        The matrix and its bounds; None where fewer than two bids, or nothing that weighs, is left.
    """
    rows = tuple(row for place, row in enumerate(matrix.values) if place != gone)
    if len(rows) < FEWEST:
        return None
    kept = [place for place, column in enumerate(zip(*rows, strict=True)) if len(set(column)) > 1]
    total = sum((matrix.weights[place] for place in kept), Fraction(0))
    if not total:
        return None
    left = DecisionMatrix(
        alternatives=tuple(k for place, k in enumerate(matrix.alternatives) if place != gone),
        criteria=tuple(matrix.criteria[place] for place in kept),
        maximise=tuple(matrix.maximise[place] for place in kept),
        weights=tuple(matrix.weights[place] / total for place in kept),
        values=tuple(tuple(row[place] for place in kept) for row in rows),
    )
    return left, None if bounds is None else [bounds[place] for place in kept]
