"""An exact number as text, to hold against a spreadsheet's (exakt tal)."""

from fractions import Fraction

from babel.numbers import get_decimal_symbol

from vagval.domain.bilingual import Language
from vagval.report.numbers import ABOUT, LOCALES, MINUS

DECIMALS = 20
"""More than any spreadsheet computes with."""
LONGEST_FRACTION = 60
"""Digits above and below the bar together that are written out."""


def exact_text(value: Fraction, language: Language) -> str:
    """Write a number in full where it ends within 20 decimals, else rounded, with its fraction.

    Examples
    --------
    >>> exact_text(Fraction("-1234.5"), "en").replace(MINUS, "-")
    '-1234.5'
    >>> exact_text(Fraction(10, 3), "sv").replace(ABOUT, "~")
    '~3,33333333333333333333 (10/3)'
    """
    scaled = round(abs(value) * 10**DECIMALS)
    is_exact = Fraction(scaled, 10**DECIMALS) == abs(value)
    whole, part = divmod(scaled, 10**DECIMALS)
    digits = f"{part:0{DECIMALS}d}"
    shown = digits.rstrip("0") if is_exact else digits
    sign = MINUS if value < 0 else ""
    point = get_decimal_symbol(LOCALES[language]) if shown else ""
    text = f"{sign}{whole}{point}{shown}"
    return text if is_exact else f"{ABOUT}{text}{_fraction(value, sign)}"


def _fraction(value: Fraction, sign: str) -> str:
    above, below = str(abs(value.numerator)), str(value.denominator)
    return f" ({sign}{above}/{below})" if len(above) + len(below) <= LONGEST_FRACTION else ""
