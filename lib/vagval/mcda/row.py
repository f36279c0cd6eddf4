"""One exact number a criterion, and sums of products of them (rad)."""

from fractions import Fraction

Row = tuple[Fraction, ...]


def dot(row: Row, weights: Row) -> Fraction:
    """Multiply and add, exact.

    Examples
    --------
    >>> dot((Fraction(2), Fraction(4)), (Fraction(1, 2), Fraction(1, 2)))
    Fraction(3, 1)
    """
    return sum((value * weight for value, weight in zip(row, weights, strict=True)), Fraction(0))


def minus(row: Row, other: Row) -> Row:
    """Subtract one row from another, criterion by criterion."""
    return tuple(mine - yours for mine, yours in zip(row, other, strict=True))
