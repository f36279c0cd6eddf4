"""One tried model with the words and numbers it is told in (en modell i modellprovet)."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.class_proof import Compared
from vagval.domain.errors import DetailValue
from vagval.domain.expression import Own, walk
from vagval.domain.lot import Lot
from vagval.domain.model_test import ModelTest
from vagval.domain.offer import Offer
from vagval.report import numbers
from vagval.report.comparison_text import ComparisonText, comparison_text
from vagval.report.lab_context import LabContext
from vagval.report.numbers import ABOUT, Exact
from vagval.report.sentence_case import lower_first

WHOLE_FROM = 1_000
"""A computed amount of this size is told in whole kronor."""
DIGITS = 1_000
"""One more than the largest number of three digits."""


@dataclass(frozen=True, slots=True)
class LabReport:
    """What was found about one model, and how its names and numbers are written."""

    context: LabContext
    test: ModelTest

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a sentence of the catalogues."""
        return self.context.text(code, **details)

    def key(self, prefix: str) -> str:
        """Make an id that no other tried model has."""
        return f"{prefix}-{self.test.lots[0]}"

    @property
    def lots(self) -> tuple[Lot, ...]:
        """The lots that use exactly this model."""
        found = (self.context.procurement.lot(key) for key in self.test.lots)
        return tuple(lot for lot in found if lot is not None)

    @property
    def lot_names(self) -> str:
        """Name the lots."""
        return self.context.lot_names(self.test.lots)

    @property
    def model(self) -> str:
        """Name the model."""
        return self.text(f"model-{self.test.formula.key}")

    @property
    def figure_name(self) -> str:
        """What the model calls its figure, in the middle of a sentence."""
        return lower_first(self.text(f"model-{self.test.formula.key}.figure"))

    def counts(self, quantity: Own) -> bool:
        """Tell whether a price, or a quality, stands anywhere in the formula."""
        formula = self.test.formula
        return any(quantity in walk(each) for each in (formula.figure, *formula.order))

    def comparison(self, *compared: Compared) -> ComparisonText:
        """How the figures of some comparisons are written, all alike."""
        figures = (figure for each in compared for figure in each.figures if figure is not None)
        return comparison_text(self.test.formula.unit, figures, self.context.wording)

    def money(self, value: Exact) -> str:
        """Write an amount without false precision: a computed one in whole kronor."""
        exact, language = Fraction(value), self.context.language
        currency = self.context.wording.currency
        decimals = 0 if abs(exact) >= WHOLE_FROM else 2
        shown = Fraction(round(exact * 10**decimals), 10**decimals)
        if shown in {exact, 0}:
            return numbers.money(exact, currency, language)
        return ABOUT + numbers.money(shown, currency, language)

    def rough(self, value: Exact) -> str:
        """Write an amount of which three digits say something, such as a mean of simulations."""
        exact, step = Fraction(value), 1
        while abs(exact) >= DIGITS * step:
            step *= 10
        return self.money(round(exact / step) * step) if step > 1 else self.money(exact)

    def percent(self, share: Exact) -> str:
        """Write a share."""
        return numbers.percent(share, self.context.language)

    def rough_percent(self, share: Exact) -> str:
        """Write a simulated share in whole per cent."""
        return self.percent(Fraction(round(Fraction(share) * 100), 100))

    def number(self, value: Exact) -> str:
        """Write a number."""
        return numbers.number(value, self.context.language)

    def listing(self, items: Iterable[str]) -> str:
        """Write a list with a last *and*."""
        return numbers.listing(list(items), self.context.language)

    def offer(self, offer: Offer) -> str:
        """Tell a bid by its price and quality: *120 kr med kvaliteten 70 %*."""
        price, quality = self.money(offer.price), self.percent(offer.quality)
        return self.text("lab-offer", price=price, quality=quality)

    def bids(self, names: Iterable[str]) -> str:
        """Name bids as in *A och B*."""
        return self.listing(tuple(names))
