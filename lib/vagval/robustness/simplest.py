"""The simplest fraction between two numbers (enklaste bråk)."""

from fractions import Fraction

SAYABLE = 1_000
"""A denominator above it is no number that anyone published."""


def simplest_between(lowest: Fraction, highest: Fraction) -> Fraction:
    """Give the fraction with the smallest denominator from one number to another, both >= 0.

    What a bisection closes in on is often a published number, or a simple share of one: this gives
    it back.

    Examples
    --------
    >>> simplest_between(Fraction("0.3333"), Fraction("0.3334"))
    Fraction(1, 3)
    >>> simplest_between(Fraction("699999.99"), Fraction("700000.01"))
    Fraction(700000, 1)
    """
    whole = -int(-lowest // 1)
    if whole <= highest:
        return Fraction(whole)
    below = lowest // 1
    return below + 1 / simplest_between(1 / (highest - below), 1 / (lowest - below))


def plain_between(lowest: Fraction, highest: Fraction) -> Fraction:
    """Give a number between two others that can be said: a simple fraction, else few decimals.

    Examples
    --------
    >>> plain_between(Fraction("61.53846153"), Fraction("61.53846154"))
    Fraction(800, 13)
    >>> float(plain_between(Fraction("70.7945784384"), Fraction("70.7945784391")))
    70.794578439
    """
    simple = simplest_between(lowest, highest)
    if simple.denominator <= SAYABLE:
        return simple
    scale = 1
    while -(-lowest * scale // 1) > highest * scale:
        scale *= 10
    return Fraction(-int(-lowest * scale // 1), scale)
