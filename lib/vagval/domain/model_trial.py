"""A model tried on a few bids, with nothing but price and quality (prövning av en modell)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.assessment import Step
from vagval.domain.formula import Constants
from vagval.domain.model_entry import ModelEntry
from vagval.domain.offer import Offer


@dataclass(frozen=True, slots=True)
class TriedOffer:
    """What the model gives one bid.

    Parameters
    ----------
    figure
        None: the bid is set aside, or its figure is undefined.
    rank
        1 is best; equal bids share the best place. None as for ``figure``.
    quality_price
        What full quality is worth in money at this bid; None where price or quality does not count,
        or nobody asked.
    steps
        Each line of the calculation, as far as it could be done.
    is_set_aside
        Whether its quality is below the model's threshold.
    undefined
        Name of the line that has no value; empty: all have.
    """

    offer: Offer
    figure: Fraction | None = None
    rank: int | None = None
    quality_price: Fraction | None = None
    steps: tuple[Step, ...] = ()
    is_set_aside: bool = False
    undefined: str = ""


@dataclass(frozen=True, slots=True)
class ModelTrial:
    """A model tried on bids.

    Parameters
    ----------
    constants
        Every constant that was used.
    from_example
        Names of those that nobody stated: they are examples.
    offers
        In the order of the file.
    """

    entry: ModelEntry
    constants: Constants
    from_example: tuple[str, ...]
    offers: tuple[TriedOffer, ...]

    @property
    def winners(self) -> tuple[str, ...]:
        """Names of the bids that are first: several in a tie, none where no figure is defined."""
        return tuple(each.offer.name for each in self.offers if each.rank == 1)
