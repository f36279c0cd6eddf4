"""What a bid costs: opened, corrected, evaluated, kept apart (anbudspris)."""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from vagval.domain.life_cycle import LifeCycle
from vagval.domain.price_sheet import PriceItem
from vagval.domain.record import LowPriceReview, PriceCorrection


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One item with its opened unit price and, if it was corrected, the correction.

    Parameters
    ----------
    factor
        What one unit of money in the item's year is worth in year 0 (nuvärdesfaktor); 1 where no
        life-cycle cost is computed.
    """

    item: PriceItem
    opened_unit: Decimal
    correction: PriceCorrection | None = None
    factor: Fraction = Fraction(1)

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
        """Quantity times the unit price that counts, in the money of its year."""
        return Fraction(self.item.quantity) * Fraction(self.evaluated_unit)

    @property
    def present(self) -> Fraction:
        """What that sum is worth in year 0 (nuvärde), not rounded."""
        return self.evaluated * self.factor


@dataclass(frozen=True, slots=True)
class PriceTotals:
    """What a bid's items come to, in the procurement's currency; see ``BidPrice``."""

    opened: Fraction
    corrected: Fraction
    present: Fraction


@dataclass(frozen=True, slots=True)
class BidPrice:
    """A bid's price in a lot, item by item, exact, in the procurement's currency.

    Parameters
    ----------
    life_cycle
        How costs of different years become one price; None: they are added as they are.
    withheld
        What the items come to where a reader may not see their unit prices, which then are 0 in
        ``lines``; None: all is there.
    """

    bid: str
    lot: str
    lines: tuple[PriceLine, ...]
    life_cycle: LifeCycle | None = None
    withheld: PriceTotals | None = None

    @property
    def totals(self) -> PriceTotals:
        """What the items come to."""
        return self.withheld or PriceTotals(
            opened=sum((line.opened for line in self.lines), Fraction(0)),
            corrected=sum((line.evaluated for line in self.lines), Fraction(0)),
            present=sum((line.present for line in self.lines), Fraction(0)),
        )

    @property
    def opened(self) -> Fraction:
        """Sum as opened (öppnat pris)."""
        return self.totals.opened

    @property
    def corrected(self) -> Fraction:
        """Sum after corrections, before anything is discounted."""
        return self.totals.corrected

    @property
    def present(self) -> Fraction:
        """Sum of what each item is worth in year 0 (nuvärde), not rounded."""
        return self.totals.present

    @property
    def evaluated(self) -> Fraction:
        """The price that counts (utvärderat pris): rounded once where it is a life-cycle cost."""
        return self.present if self.life_cycle is None else self.life_cycle.rounded(self.present)

    def without_items(self) -> "BidPrice":
        """Give the price in all, without what each item costs."""
        if self.withheld is not None:
            return self
        lines = tuple(
            replace(
                line,
                opened_unit=Decimal(0),
                correction=line.correction and line.correction.without_amounts(),
            )
            for line in self.lines
        )
        return replace(self, lines=lines, withheld=self.totals)


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
