"""The sum of many exact numbers, without reducing every sum on the way (exakt summa)."""

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction


def exact_total(numbers: Iterable[Fraction]) -> Fraction:
    """Add numbers with the same denominator as whole numbers, then the few sums that are left.

    Examples
    --------
    >>> exact_total((Fraction(1, 3), Fraction(2), Fraction(2, 3)))
    Fraction(3, 1)
    """
    by_denominator: defaultdict[int, int] = defaultdict(int)
    for number in numbers:
        by_denominator[number.denominator] += number.numerator
    return sum((Fraction(total, each) for each, total in by_denominator.items()), Fraction(0))
