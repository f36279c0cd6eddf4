"""Weights of a method that no fraction can hold, as fractions of a declared nearness."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

DECIMALS = 12
TOLERANCE = Fraction(1, 10**9)
"""How far a weight may be from what the method defines: rounding, with room to spare."""


def rounded_weights(values: Sequence[Decimal | float]) -> tuple[Fraction, ...]:
    """Round values >= 0 to twelve decimals and give each its share: the sum is exactly 1.

    Examples
    --------
    >>> [str(weight) for weight in rounded_weights([0.1 + 0.2, 0.3, 0.4])]
    ['3/10', '3/10', '2/5']
    """
    whole = [round(Fraction(value) * 10**DECIMALS) for value in values]
    return tuple(Fraction(each, sum(whole)) for each in whole)


def rounded_measure(value: Decimal | float) -> Fraction:
    """Round what is told of weights to twelve decimals."""
    return Fraction(round(Fraction(value) * 10**DECIMALS), 10**DECIMALS)
