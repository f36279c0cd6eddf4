"""Move each weight a little, and see what the lead becomes (tornado)."""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.lead_by_weight import LeadByWeight, LeadRange

BAND = Fraction(1, 10)
"""Ten percentage points to each side."""


def lead_by_weight(matrix: DecisionMatrix, band: Fraction = BAND) -> LeadByWeight:
    """Compute the lead of the first bid over the second at the ends of a band around each weight.

    Where several bids are equal, the first of them in the matrix is taken, and the next of them is
    the rival. A criterion that carries all the weight leaves out no proportions that the others
    could keep, and is left out.

    Parameters
    ----------
    matrix
        Values times weights; every criterion maximised.
    band
        0 to 1.

    References
    ----------
    R. T. Clemen, T. Reilly, *Making Hard Decisions with DecisionTools*, 3rd ed., 2014, ch. 5
    (tornado diagrams); exact, since the lead is linear in one weight.

    Examples
    --------
    >>> half = Fraction(1, 2)
    >>> pair = ((Fraction(3), Fraction(1)), (Fraction(1), Fraction(2)))
    >>> found = lead_by_weight(
    ...     DecisionMatrix(("a", "b"), ("x", "y"), (True, True), (half, half), pair)
    ... )
    >>> found.lead, found.ranges[0].at_lowest, found.ranges[0].at_highest
    (Fraction(1, 2), Fraction(1, 5), Fraction(4, 5))
    """
    if not all(matrix.maximise) or not 0 <= band <= 1:
        message = f"no lead in a band of {band}, or of values of which less is better"
        raise ValueError(message)
    totals = [_dot(row, matrix.weights) for row in matrix.values]
    # The sort is stable: equal bids stay in the order of the matrix.
    bid, rival = sorted(range(len(totals)), key=lambda place: -totals[place])[:2]
    ahead = tuple(
        mine - yours for mine, yours in zip(matrix.values[bid], matrix.values[rival], strict=True)
    )
    ranges = (
        _range(matrix, ahead, column, band)
        for column, weight in enumerate(matrix.weights)
        if weight < 1
    )
    return LeadByWeight(
        matrix.alternatives[bid],
        matrix.alternatives[rival],
        totals[bid] - totals[rival],
        band,
        tuple(sorted(ranges, key=lambda each: -each.width)),
    )


def _range(
    matrix: DecisionMatrix, ahead: tuple[Fraction, ...], column: int, band: Fraction
) -> LeadRange:
    """Follow the line of the lead as one weight moves and the others share the rest as before."""
    weight = matrix.weights[column]
    rest = (_dot(ahead, matrix.weights) - weight * ahead[column]) / (1 - weight)
    slope = ahead[column] - rest
    lowest, highest = max(weight - band, Fraction(0)), min(weight + band, Fraction(1))
    turn = -rest / slope if slope else None
    return LeadRange(
        matrix.criteria[column],
        weight,
        lowest,
        highest,
        rest + lowest * slope,
        rest + highest * slope,
        turn if turn is not None and lowest <= turn <= highest else None,
    )


def _dot(values: tuple[Fraction, ...], weights: tuple[Fraction, ...]) -> Fraction:
    return sum((a * b for a, b in zip(values, weights, strict=True)), Fraction(0))
