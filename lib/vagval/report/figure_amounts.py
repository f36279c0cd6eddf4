"""How amounts are written on an axis (belopp på en axel)."""

from dataclasses import dataclass
from fractions import Fraction

from babel.numbers import get_currency_symbol

from vagval.report.lot_report import LotReport
from vagval.report.numbers import LOCALES

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class AmountScale:
    """What the amounts are divided by, and what they are then called."""

    divisor: int
    unit: str


def amount_scale(report: LotReport, largest: Fraction) -> AmountScale:
    """Count in millions where the largest amount is one or more."""
    language = report.context.language
    currency = report.procurement.currency
    symbol = (
        get_currency_symbol(currency, locale=LOCALES[language]) if language == "sv" else currency
    )
    if abs(largest) >= MILLION:
        return AmountScale(MILLION, report.text("unit-millions", currency=symbol))
    return AmountScale(1, report.text("unit-amounts", currency=symbol))
