"""Powers and logarithms to a stated precision (potenser och logaritmer)."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, localcontext
from fractions import Fraction

PRECISION = 50
"""Digits that a root or a logarithm is computed with: far more than any published rounding."""
KEPT = 40
"""Digits kept of them, so that the last ones, where a rounding error may stand, never decide."""
MOST_DECIMALS = 20
"""A published rounding may ask for this many decimals at most."""


def power(base: Fraction, exponent: Fraction) -> Fraction | None:
    """Raise a number to another.

    Returns
    -------
    Fraction or None
        Exact for whole exponents, else to 40 digits; None where it is undefined: a negative base
        with a broken exponent, or 0 with one that is not positive.

    Examples
    --------
    >>> power(Fraction(3, 2), Fraction(2)), power(Fraction(1, 4), Fraction(1, 2))
    (Fraction(9, 4), Fraction(1, 2))
    """
    if base == 0:
        return Fraction(0) if exponent > 0 else None
    if exponent.denominator == 1:
        return Fraction(base**exponent.numerator)
    if base < 0:
        return None
    with localcontext(Context(prec=PRECISION, rounding=ROUND_HALF_EVEN)):
        return _kept(_decimal(base) ** _decimal(exponent))


def logarithm(number: Fraction) -> Fraction | None:
    """Give the natural logarithm to 40 digits; None at 0 and below, where it is undefined."""
    if number <= 0:
        return None
    with localcontext(Context(prec=PRECISION, rounding=ROUND_HALF_EVEN)):
        return _kept(_decimal(number).ln())


def rounded(number: Fraction, decimals: int) -> Fraction:
    """Round half away from zero, as people do.

    Examples
    --------
    >>> rounded(Fraction("2.345"), 2), rounded(Fraction("-0.5"), 0)
    (Fraction(47, 20), Fraction(-1, 1))
    """
    scaled = abs(number) * 10**decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(whole if number >= 0 else -whole, 10**decimals)


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def _kept(number: Decimal) -> Fraction:
    return Fraction(Context(prec=KEPT, rounding=ROUND_HALF_UP).plus(number))
