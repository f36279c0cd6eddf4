"""Which whole numbers stand for exact values that are multiplied with weights (skala)."""

from collections.abc import Sequence
from fractions import Fraction
from math import gcd, lcm

from vagval.robustness.weight_grid_total import Bound


def smallest_scale(values: Sequence[Fraction]) -> Fraction:
    """Give what makes values the smallest whole numbers that stand as they do.

    Examples
    --------
    >>> smallest_scale((Fraction(1, 2), Fraction(3, 4)))
    Fraction(4, 1)
    """
    common = lcm(*(value.denominator for value in values))
    return Fraction(common, gcd(*(int(value * common) for value in values)) or 1)


def scale_before(
    values: Sequence[Fraction], bound: Bound, rounded: int, own: int | None
) -> tuple[Fraction, bool]:
    """Give what values are multiplied with before they meet weights, and whether that is exact.

    Parameters
    ----------
    rounded
        What the largest becomes where it would be too large for weights that are drawn; weights
        with a smaller sum leave room for a finer one.
    own
        As in ``Bound.total``.
    """
    scale = smallest_scale(values)
    largest = max(map(abs, values))
    widest = int(largest * scale)
    total = bound.total(own, widest)
    if widest <= bound.widest(total):
        return scale, True
    if own is None:
        return rounded / largest, False
    return _in_steps(values, rounded * (bound.grid // total) ** bound.power / largest), False


def _in_steps(values: Sequence[Fraction], most: Fraction) -> Fraction:
    """Give the largest scale up to this one that keeps the coarsest values exact.

    Points on a scale stay what they are beside prices of many digits, so that bids of the same
    price are compared exactly.
    """
    step = 1
    for denominator in sorted({value.denominator for value in values}):
        finer = lcm(step, denominator)
        if finer > most:
            break
        step = finer
    return Fraction(most // step * step) or most
