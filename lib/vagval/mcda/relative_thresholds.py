"""Thresholds where nobody has stated any: parts of the spread among the bids (antagna trösklar)."""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.preference_function import PreferenceFunction

INDIFFERENT = Fraction(1, 10)
"""Of a criterion's spread among the bids: so small a difference counts nothing."""
WHOLE = Fraction(1, 2)
"""Of the spread: from here on a difference counts whole."""

ASSUMED = f"q {INDIFFERENT} and p {WHOLE} of the spread, stated by nobody"
"""How a pipeline says so."""


def spreads(matrix: DecisionMatrix) -> tuple[Fraction, ...]:
    """Give the highest less the lowest value of each criterion."""
    return tuple(max(column) - min(column) for column in zip(*matrix.values, strict=True))


def assumed_functions(matrix: DecisionMatrix) -> tuple[PreferenceFunction, ...]:
    """Give linear functions with q a tenth and p a half of each criterion's spread.

    With q = 0 and p the whole spread, PROMETHEE II would order as the weighted sum of min-max
    values does, and say nothing new. These are no bidder's and no buyer's thresholds, which is why
    they are written in the pipeline; where all are equal any threshold gives 0.

    Examples
    --------
    >>> matrix = DecisionMatrix(
    ...     ("a", "b"), ("price",), (False,), (Fraction(1),), ((Fraction(80),), (Fraction(130),))
    ... )
    >>> assumed_functions(matrix)[0].preference
    Fraction(25, 1)
    """
    return tuple(
        PreferenceFunction("linear", spread * INDIFFERENT, spread * WHOLE)
        if spread
        else PreferenceFunction("usual")
        for spread in spreads(matrix)
    )
