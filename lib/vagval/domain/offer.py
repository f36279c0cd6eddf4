"""A bid as a formula sees it: one price and one quality (pris och kvalitet)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Offer:
    """A bid reduced to what a formula reads.

    Parameters
    ----------
    name
        Unique among the compared bids.
    price
        Evaluated price, in the procurement's currency, >= 0.
    quality
        Share of the best possible quality, 0 to 1.
    """

    name: str
    price: Fraction
    quality: Fraction
