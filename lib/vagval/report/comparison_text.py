"""How a model's figure is written: an amount, points, or a ratio (jämförelsetal i text)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.assessment import Unit
from vagval.report import numbers
from vagval.report.numbers import Exact
from vagval.report.wording import Wording

POWERS = (3, 6, 9, 12)
"""A small ratio is told in thousandths, millionths and so on: quality per krona is small."""
SMALLEST_WHOLE = Fraction(1, 10)
DIGITS = 6
"""Digits of a ratio that say something."""


@dataclass(frozen=True, slots=True)
class ComparisonText:
    """Writes the figures of one comparison, all in the same unit.

    Parameters
    ----------
    power
        A ratio is written as so many powers of ten: 6 is millionths.
    """

    unit: Unit
    wording: Wording
    power: int = 0

    def figure(self, value: Exact) -> str:
        """Write a figure with its unit."""
        if self.unit == "money":
            return self.bare(value)
        if self.unit == "points":
            return self.wording.text("unit-points", points=self.bare(value))
        return self._in_parts("figure-in-parts", self.bare(value))

    def bare(self, value: Exact) -> str:
        """Write a figure where the head of the column says the unit; amounts always have theirs."""
        language = self.wording.language
        if self.unit == "money":
            return numbers.money(value, self.wording.currency, language)
        if self.unit == "points":
            return numbers.points(value, language)
        return _few_digits(Fraction(value) * 10**self.power, self.wording)

    def short(self, value: Exact) -> str:
        """Write a figure where there is little room: rounded after a sign that says so."""
        if self.unit == "points":
            return numbers.number(value, self.wording.language)
        return self.bare(value)

    def head(self, model: str) -> str:
        """Give what the figure is called, with its unit where that is not said in each cell."""
        return self._in_parts("head-in-parts", self.wording.text(f"model-{model}.figure"))

    def _in_parts(self, message: str, text: str) -> str:
        if self.unit != "ratio" or not self.power:
            return text
        return self.wording.text(message, what=text, power=self.power)


def comparison_text(unit: Unit, figures: Iterable[Exact], wording: Wording) -> ComparisonText:
    """Choose how to write figures that are compared with each other.

    Examples
    --------
    >>> told = comparison_text("ratio", (Fraction(7, 10**7), Fraction(9, 10**8)), Wording("en"))
    >>> told.figure(Fraction(7, 10**7)), told.bare(Fraction(9, 10**8))
    ('700 billionths', '90')
    """
    largest = max((abs(Fraction(figure)) for figure in figures), default=Fraction(0))
    if unit != "ratio" or largest == 0:
        return ComparisonText(unit, wording)
    if largest >= SMALLEST_WHOLE:
        return ComparisonText(unit, wording)
    power = next((p for p in POWERS if largest * 10**p >= 1), POWERS[-1])
    return ComparisonText(unit, wording, power)


def _few_digits(value: Fraction, wording: Wording) -> str:
    """Write a number in full where it has few digits, else the first six that say something."""
    decimals, size = DIGITS - 1, abs(value)
    while size >= 10 and decimals:  # noqa: PLR2004 - a digit before the decimal sign
        size, decimals = size / 10, decimals - 1
    while 0 < size < 1:
        size, decimals = size * 10, decimals + 1
    rounded = Fraction(round(value * 10**decimals), 10**decimals)
    if rounded == value:
        return numbers.number(value, wording.language)
    return numbers.ABOUT + numbers.rounded_off(value, decimals, wording.language)
