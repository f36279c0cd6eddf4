"""The round bids that counterexamples are looked for among (prövade anbud)."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from vagval.domain.band import Band
from vagval.domain.offer import Offer
from vagval.robustness.round_numbers import digits, round_numbers, round_step
from vagval.robustness.tenders import Floats, Whole

LOW_SHARES = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))
"""How far below the lowest price of a band a low bid is tried."""


@dataclass(frozen=True, slots=True, eq=False)
class TriedBids:
    """Bids by number; exact, and as floats for searching.

    Parameters
    ----------
    exact
        (price, quality) of each.
    price, quality, digits
        The same as arrays of shape (bids,), and how many digits each bid takes to say.
    """

    exact: tuple[tuple[Fraction, Fraction], ...]
    price: Floats
    quality: Floats
    digits: Whole

    def offer(self, bid: int, name: str) -> Offer:
        """Give one of them exactly."""
        return Offer(name, *self.exact[bid])


def tried_bids(exact: tuple[tuple[Fraction, Fraction], ...]) -> TriedBids:
    """Give some bids their numbers."""
    return TriedBids(
        exact,
        np.array([float(price) for price, _ in exact]),
        np.array([float(quality) for _, quality in exact]),
        np.array([digits(price) + digits(quality) for price, quality in exact], dtype=np.int64),
    )


def joined_bids(bids: TriedBids, more: TriedBids) -> TriedBids:
    """Give some bids their numbers, and more bids the numbers after them."""
    return tried_bids((*bids.exact, *more.exact))


def round_bids(band: Band, prices: int, qualities: int) -> TriedBids:
    """Give every round price of a band with every round quality.

    Parameters
    ----------
    prices, qualities
        How many steps the band holds at least, from its lowest to its highest.
    """
    price_step = round_step(band.highest_price - band.lowest_price, prices)
    quality_step = round_step(band.highest_quality - band.lowest_quality, qualities)
    return tried_bids(
        tuple(
            (price, quality)
            for price in round_numbers(band.lowest_price, band.highest_price, price_step)
            for quality in round_numbers(band.lowest_quality, band.highest_quality, quality_step)
        )
    )


def low_bids(band: Band) -> TriedBids:
    """Give bids far below the band, at its lowest quality: dumped, or dreamed of."""
    return tried_bids(
        tuple((band.lowest_price * share, band.lowest_quality) for share in LOW_SHARES)
    )
