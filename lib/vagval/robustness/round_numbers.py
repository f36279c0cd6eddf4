"""Round numbers, so that an example can be done again in the head (runda tal)."""

from fractions import Fraction

SHAPES = (Fraction(5), Fraction(5, 2), Fraction(2), Fraction(1))


def round_step(width: Fraction, fewest: int) -> Fraction:
    """Give the largest of 1, 2, 2.5 and 5 times a power of ten of which a width holds so many.

    Examples
    --------
    >>> round_step(Fraction(80), 8), round_step(Fraction(6_000_000), 8)
    (Fraction(10, 1), Fraction(500000, 1))
    """
    ten = Fraction(1)
    while width < fewest * ten:
        ten /= 10
    while width >= fewest * ten * 10:
        ten *= 10
    return next(shape * ten for shape in SHAPES if width >= fewest * shape * ten)


def round_numbers(lowest: Fraction, highest: Fraction, step: Fraction) -> tuple[Fraction, ...]:
    """Give the multiples of a step from one bound to the other.

    Examples
    --------
    >>> [str(each) for each in round_numbers(Fraction(7, 10), Fraction(1), Fraction(1, 10))]
    ['7/10', '4/5', '9/10', '1']
    """
    first, last = -int(-lowest // step), int(highest // step)
    return tuple(each * step for each in range(first, last + 1))


def digits(number: Fraction) -> int:
    """Count the digits that must be said: fewer is rounder.

    Examples
    --------
    >>> digits(Fraction(80)), digits(Fraction(85)), digits(Fraction("0.75")), digits(Fraction(1))
    (1, 2, 2, 1)
    """
    while number.denominator != 1:
        number *= 10
    return max(len(str(abs(number.numerator)).rstrip("0")), 1)
