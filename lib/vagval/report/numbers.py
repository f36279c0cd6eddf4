"""How exact numbers are written for people (tal, belopp, andelar, datum)."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import get_currency_symbol, get_decimal_symbol, get_group_symbol

from vagval.domain.bilingual import Language

Exact = int | Decimal | Fraction

LOCALES: dict[Language, str] = {"sv": "sv_SE", "en": "en_GB"}
NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
ABOUT = f"\N{ALMOST EQUAL TO}{NO_BREAK}"

LONGEST_EXACT = 12
"""A terminating number is written in full up to this many decimals."""
SHOWN_DECIMALS = 6
"""Decimals of a number that cannot be written in full."""
LEAST_SAID = 100
"""A number that cannot be written in full shows three digits that say something, at least."""
LEAST_OF_MONEY = 10
"""An amount is written in hundredths as long as two of its digits say something."""
LONGEST_FRACTION = 12
"""Digits above and below the bar together that a reader can take in."""


def number(value: Exact, language: Language) -> str:
    """Write a number in full where it ends, else rounded after ``≈``.

    Examples
    --------
    >>> number(Decimal("1234.50"), "en")
    '1,234.5'
    >>> number(Fraction(10, 3), "en").replace(NO_BREAK, " ")
    '≈ 3.333333'
    """
    exact = Fraction(value)
    decimals = _decimals_in_full(exact)
    if decimals is None or decimals > LONGEST_EXACT:
        return ABOUT + _digits(exact, _decimals_that_say_something(exact), language)
    return _digits(exact, decimals, language)


def points(value: Exact, language: Language) -> str:
    """Write points; a number that does not end is followed by the exact fraction.

    Examples
    --------
    >>> points(Fraction(10, 3), "sv").replace(NO_BREAK, " ")
    '≈ 3,333333 (10/3)'
    """
    exact = Fraction(value)
    return number(exact, language) + _fraction_if_rounded(exact, language)


def money(value: Exact, currency: str, language: Language) -> str:
    """Write an amount: whole without decimals, else with two, or as many as it has.

    Swedish puts the currency after (``1 234 kr``), English its code before (``SEK 1,234``).

    Examples
    --------
    >>> money(Decimal("1234.5"), "SEK", "en").replace(NO_BREAK, " ")
    'SEK 1,234.50'
    >>> money(Fraction(1000, 3), "SEK", "sv").replace(NO_BREAK, " ")
    '≈ 333,33 kr (1 000/3)'
    """
    exact = Fraction(value)
    decimals = _decimals_in_full(exact)
    if decimals is None or decimals > LONGEST_EXACT:
        lead, shown = ABOUT, _digits(abs(exact), _decimals_that_say_something(exact, 2), language)
    else:
        lead, shown = "", _digits(abs(exact), max(decimals, 2) if decimals else 0, language)
    signed = f"{MINUS}{shown}" if exact < 0 else shown
    tail = _fraction_if_rounded(exact, language)
    return f"{lead}{in_currency(signed, currency, language)}{tail}"


def in_currency(written: str, currency: str, language: Language) -> str:
    """Put the currency to a number that is written already.

    Examples
    --------
    >>> in_currency("−12.50", "SEK", "en").replace(NO_BREAK, " ")
    '−SEK 12.50'
    """
    if language == "sv":
        symbol = get_currency_symbol(currency, locale=LOCALES[language])
        return f"{written}{NO_BREAK}{symbol}"
    digits = written.removeprefix(MINUS)
    return f"{written[: len(written) - len(digits)]}{currency}{NO_BREAK}{digits}"


def rounded_off(value: Exact, decimals: int, language: Language) -> str:
    """Write a number rounded to so many decimals; who calls says that it is rounded.

    Examples
    --------
    >>> rounded_off(Fraction(2, 3), 4, "en")
    '0.6667'
    """
    return _digits(Fraction(value), decimals, language)


def cut_off(value: Exact, decimals: int, language: Language) -> str:
    """Write the first decimals of a number that goes on, without rounding them.

    Examples
    --------
    >>> cut_off(Fraction(2, 3), 4, "en")
    '0.6666'
    """
    exact = Fraction(value)
    scaled = abs(exact.numerator) * 10**decimals // exact.denominator
    return _scaled(-scaled if exact < 0 else scaled, decimals, language)


def percent(share: Exact, language: Language) -> str:
    """Write a share (1 is the whole) as per cent, without false precision.

    In full with up to four decimals, else rounded to one; what is not nothing or not all is never
    rounded to 0 or 100.

    Examples
    --------
    >>> percent(Fraction("0.355"), "en")
    '35.5%'
    >>> percent(Fraction(1, 3), "sv").replace(NO_BREAK, " ")
    '≈ 33,3 %'
    """
    exact = Fraction(share) * 100
    unit = f"{NO_BREAK}%" if language == "sv" else "%"
    decimals = _decimals_in_full(exact)
    if decimals is not None and decimals <= 4:  # noqa: PLR2004 - a hundredth of a hundredth
        return _digits(exact, decimals, language) + unit
    if 0 < abs(exact) < Fraction("0.05"):
        sign, least = ("<", Fraction("0.1")) if exact > 0 else (">", Fraction("-0.1"))
        return f"{sign}{NO_BREAK}{_digits(least, 1, language)}{unit}"
    if Fraction("99.95") <= exact < 100:  # noqa: PLR2004 - all of it
        return f">{NO_BREAK}{_digits(Fraction('99.9'), 1, language)}{unit}"
    return f"{ABOUT}{_digits(exact, 1, language)}{unit}"


def day(value: date, language: Language) -> str:
    """Write a date with the month's name, in one piece (``16 mars 2026``)."""
    return format_date(value, format="long", locale=LOCALES[language]).replace(" ", NO_BREAK)


def listing(items: Sequence[str], language: Language, kind: Literal["and", "or"] = "and") -> str:
    """Write a list of texts with commas and a last *and* or *or* (``a, b och c``)."""
    style: Literal["standard", "or"] = "standard" if kind == "and" else "or"
    return format_list(list(items), style=style, locale=LOCALES[language])


def _decimals_in_full(value: Fraction) -> int | None:
    """Count the decimals a number needs; None if it never ends."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None


def _decimals_that_say_something(value: Fraction, wanted: int = SHOWN_DECIMALS) -> int:
    """Give the wanted decimals, or more where the number would read as next to nothing."""
    decimals = wanted
    least = LEAST_SAID if wanted == SHOWN_DECIMALS else LEAST_OF_MONEY
    if round(abs(value) * 10**wanted) >= least:
        return wanted
    while round(abs(value) * 10**decimals) < LEAST_SAID:
        decimals += 1
    return decimals


def _digits(value: Fraction, decimals: int, language: Language) -> str:
    """Write a number with so many decimals, by whole numbers alone."""
    scaled = round(abs(value) * 10**decimals)
    return _scaled(-scaled if value < 0 else scaled, decimals, language)


def _scaled(scaled: int, decimals: int, language: Language) -> str:
    locale = LOCALES[language]
    whole, part = divmod(abs(scaled), 10**decimals)
    text = f"{whole:,}".replace(",", get_group_symbol(locale))
    if decimals:
        text += f"{get_decimal_symbol(locale)}{part:0{decimals}d}"
    return MINUS + text if scaled < 0 else text


def _fraction_if_rounded(value: Fraction, language: Language) -> str:
    """Give the exact fraction in brackets, if the number was rounded and it is readable."""
    decimals = _decimals_in_full(value)
    if decimals is not None and decimals <= LONGEST_EXACT:
        return ""
    if len(str(abs(value.numerator))) + len(str(value.denominator)) > LONGEST_FRACTION:
        return ""
    above = _digits(Fraction(value.numerator), 0, language)
    below = _digits(Fraction(value.denominator), 0, language)
    return f" ({above}/{below})"
