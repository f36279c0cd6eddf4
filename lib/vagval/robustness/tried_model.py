"""A formula with its constants and the exact way to compute it: what is tried (prövad modell)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.class_proof import Compared
from vagval.domain.computed import Computed, Evaluate
from vagval.domain.expression import PRICE, QUALITY, Quantity, walk
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer
from vagval.robustness.tenders import Floats
from vagval.robustness.winners_many import Winners, winners_many

Order = tuple[Fraction, ...]


@dataclass(frozen=True, slots=True)
class TriedModel:
    """One award model as the laboratory asks it.

    Parameters
    ----------
    evaluate
        The exact evaluation, given as a value: this room does not know the award.
    """

    formula: Formula
    constants: Constants
    evaluate: Evaluate

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Which of price and quality stand in the formula at all."""
        compared = (self.formula.figure, *self.formula.order)
        found = {part for each in compared for part in walk(each)}
        return tuple(part.quantity for part in (PRICE, QUALITY) if part in found)

    def compute(self, offers: tuple[Offer, ...]) -> tuple[Computed, ...]:
        """Compute the formula for each bid among these, exactly."""
        return self.evaluate(self.formula, self.constants, offers)

    def orders(self, offers: tuple[Offer, ...]) -> tuple[Order | None, ...]:
        """Give what each bid is compared by, turned so that the largest is first.

        Returns
        -------
        tuple
            None for a bid whose figure is undefined.
        """
        return tuple(self._turned(found) for found in self.compute(offers))

    def winners(self, price: Floats, quality: Floats) -> Winners:
        """Find the first bids of many tenders at once, in floats; shape (tenders, bids)."""
        return winners_many(self.formula, self.constants, price, quality)

    def first(self, offers: tuple[Offer, ...]) -> tuple[str, ...]:
        """Name the bids that are first: several in a tie, none where no figure is defined."""
        return _first(offers, self.orders(offers))

    def compare(self, offers: tuple[Offer, ...]) -> Compared:
        """Compute the bids' figures and who is first."""
        computed = self.compute(offers)
        return Compared(
            offers=offers,
            figures=tuple(
                None if found.undefined else found.of(self.formula.figure) for found in computed
            ),
            first=_first(offers, tuple(self._turned(found) for found in computed)),
        )

    def _turned(self, found: Computed) -> Order | None:
        if found.undefined:
            return None
        return tuple(-each for each in found.order) if self.formula.lowest_wins else found.order


def _first(offers: tuple[Offer, ...], orders: tuple[Order | None, ...]) -> tuple[str, ...]:
    best = max((order for order in orders if order is not None), default=None)
    if best is None:
        return ()
    return tuple(offer.name for offer, order in zip(offers, orders, strict=True) if order == best)
