"""Which prices and qualities are plausible before any bid exists (rimliga priser)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.offer import Offer


@dataclass(frozen=True, slots=True)
class Band:
    """The prices and qualities that a model is attacked with.

    Parameters
    ----------
    lowest_price, highest_price
        Evaluated prices, in the procurement's currency, 0 < lowest < highest.
    lowest_quality, highest_quality
        Shares of the best possible quality, 0 <= lowest < highest <= 1.
    is_assumed
        Whether the procurement states no band, so that one was assumed.
    """

    lowest_price: Fraction
    highest_price: Fraction
    lowest_quality: Fraction
    highest_quality: Fraction
    is_assumed: bool = False

    @property
    def invented(self) -> tuple[Offer, ...]:
        """Three invented bids: cheap and poor, in the middle, dear and good."""
        price = (self.lowest_price + self.highest_price) / 2
        quality = (self.lowest_quality + self.highest_quality) / 2
        return (
            Offer("A", self.lowest_price, self.lowest_quality),
            Offer("B", price, quality),
            Offer("C", self.highest_price, self.highest_quality),
        )
