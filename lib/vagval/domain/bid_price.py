"""What a bid costs: opened, corrected, evaluated, kept apart (anbudspris)."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vagval.domain.price_sheet import PriceItem
from vagval.domain.record import LowPriceReview, PriceCorrection


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One item with its opened unit price and, if it was corrected, the correction."""

    item: PriceItem
    opened_unit: Decimal
    correction: PriceCorrection | None = None

    @property
    def evaluated_unit(self) -> Decimal:
        """The unit price that counts: the corrected one where there is one."""
        return self.opened_unit if self.correction is None else self.correction.new

    @property
    def opened(self) -> Fraction:
        """Quantity times the opened unit price."""
        return Fraction(self.item.quantity) * Fraction(self.opened_unit)

    @property
    def evaluated(self) -> Fraction:
        """Quantity times the unit price that counts."""
        return Fraction(self.item.quantity) * Fraction(self.evaluated_unit)


@dataclass(frozen=True, slots=True)
class BidPrice:
    """A bid's price in a lot, item by item, exact, in the procurement's currency."""

    bid: str
    lot: str
    lines: tuple[PriceLine, ...]

    @property
    def opened(self) -> Fraction:
        """Sum as opened (öppnat pris)."""
        return sum((line.opened for line in self.lines), Fraction(0))

    @property
    def evaluated(self) -> Fraction:
        """Sum after corrections (utvärderat pris)."""
        return sum((line.evaluated for line in self.lines), Fraction(0))


@dataclass(frozen=True, slots=True)
class LowPriceScreening:
    """A price that looks abnormally low (onormalt lågt anbud), never rejected by rule.

    Parameters
    ----------
    limit
        The published share of the median of all valid bids in the lot.
    review
        The question and the answer on record; None while the question is open.

    References
    ----------
    LOU (2016:1145) 16:7; HFD 2018 ref. 50 (no automatic floor).
    """

    bid: str
    evaluated: Fraction
    median: Fraction
    limit: Fraction
    review: LowPriceReview | None = None
