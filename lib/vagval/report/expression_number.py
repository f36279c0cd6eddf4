"""A number that stands in a calculation: exact, or seen to go on (tal i en uträkning)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.domain.bilingual import Language
from vagval.report import numbers

GOES_ON = "\N{HORIZONTAL ELLIPSIS}"
"""After digits that go on: they are cut off, never rounded."""
LONGEST_FRACTION = 8
"""Digits above and below the bar together that a reader can go on reckoning with."""
FEWEST_DIGITS = 6
"""That say something, of a number that goes on."""


@dataclass(frozen=True, slots=True)
class Written:
    """A number as text, and how it stands among others.

    Parameters
    ----------
    kind
        ``full``: every decimal; ``fraction``: two whole numbers with a bar between them;
        ``cut``: the first decimals of a number that goes on.
    """

    text: str
    kind: Literal["full", "fraction", "cut"]


def in_calculation(value: Fraction, language: Language, decimals: int = FEWEST_DIGITS) -> Written:
    """Write a number to reckon on with: in full, as a short fraction, or cut off.

    Parameters
    ----------
    decimals
        Of a number that is cut off, at least.

    Examples
    --------
    >>> in_calculation(Fraction("0.25"), "en").text, in_calculation(Fraction(80, 97), "en").text
    ('0.25', '80/97')
    >>> in_calculation(Fraction(1234567, 7654321), "en").text
    '0.161290…'
    """
    full = _in_full(value, language, decimals)
    if full:
        return Written(full, "full")
    above, below = value.numerator, value.denominator
    if len(str(abs(above))) + len(str(below)) <= LONGEST_FRACTION:
        bar = (numbers.number(part, language) for part in (above, below))
        return Written("/".join(bar), "fraction")
    return Written(in_digits(value, language, decimals), "cut")


def in_digits(value: Fraction, language: Language, decimals: int = FEWEST_DIGITS) -> str:
    """Write a number by its digits alone, cut off where it goes on.

    Examples
    --------
    >>> in_digits(Fraction(2, 3), "en"), in_digits(Fraction(1, 2), "en")
    ('0.666666…', '0.5')
    """
    full = _in_full(value, language, decimals)
    if full:
        return full
    return numbers.cut_off(value, max(decimals, _decimals(value)), language) + GOES_ON


def _in_full(value: Fraction, language: Language, decimals: int) -> str:
    """Write a number that ends within the usual decimals, or those asked for; empty: it does not.

    A figure rounded to twenty decimals ends there, however many they are.
    """
    usual = numbers.number(value, language)
    if not usual.startswith(numbers.ABOUT):
        return usual
    ending = (n for n in range(decimals + 1) if 10**n % value.denominator == 0)
    needed = next(ending, None)
    return "" if needed is None else numbers.cut_off(value, needed, language)


def _decimals(value: Fraction) -> int:
    """Count the decimals down to the sixth digit that says something."""
    before, size = 0, abs(value)
    while size < 1:
        size, before = size * 10, before + 1
    return before + FEWEST_DIGITS - 1
