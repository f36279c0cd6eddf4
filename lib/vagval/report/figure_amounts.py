"""How amounts are written on an axis (belopp på en axel)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from babel.numbers import get_currency_symbol

from vagval.report.numbers import LOCALES
from vagval.report.wording import Wording

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class AmountScale:
    """What the amounts are divided by, and what they are then called."""

    divisor: int
    unit: str


def amount_scale(wording: Wording, amounts: Iterable[Fraction]) -> AmountScale:
    """Count in millions where the largest amount is one or more."""
    language, currency = wording.language, wording.currency
    symbol = (
        get_currency_symbol(currency, locale=LOCALES[language]) if language == "sv" else currency
    )
    if max((abs(each) for each in amounts), default=Fraction(0)) >= MILLION:
        return AmountScale(MILLION, wording.text("unit-millions", currency=symbol))
    return AmountScale(1, wording.text("unit-amounts", currency=symbol))
