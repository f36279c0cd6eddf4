"""The middle of several numbers, exact (medelvärde, median)."""

from collections.abc import Sequence
from fractions import Fraction


def mean(numbers: Sequence[Fraction | int]) -> Fraction:
    """Give the mean of one or more numbers.

    Examples
    --------
    >>> mean((3, 4, 4))
    Fraction(11, 3)
    """
    return Fraction(sum(numbers, Fraction(0)), len(numbers))


def median(numbers: Sequence[Fraction | int]) -> Fraction:
    """Give the median of one or more numbers; of an even count the mean of the two in the middle.

    Examples
    --------
    >>> median((4, 1, 3, 2))
    Fraction(5, 2)
    >>> median((10, 1, 3))
    Fraction(3, 1)
    """
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return mean(ordered[half : half + 1] if len(ordered) % 2 else ordered[half - 1 : half + 1])
