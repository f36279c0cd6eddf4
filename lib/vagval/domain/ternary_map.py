"""Who is first at which weights of three criteria (viktkarta)."""

from dataclasses import dataclass
from fractions import Fraction

Corner = tuple[Fraction, Fraction, Fraction]
"""The weights of the three criteria; they sum to what the three weigh together."""


@dataclass(frozen=True, slots=True)
class TernaryRegion:
    """Where the same bids are first: a convex part of the triangle.

    Parameters
    ----------
    first
        One bid; several only where they are equal at all weights of the map.
    corners
        In order around the region.
    share
        Of the triangle's area.
    """

    first: tuple[str, ...]
    corners: tuple[Corner, ...]
    share: Fraction


@dataclass(frozen=True, slots=True)
class TernaryMap:
    """The triangle of the weights of three criteria; all others keep theirs.

    Parameters
    ----------
    criteria
        The three heaviest, the heaviest first.
    locked
        Their weights as they are.
    regions
        Together the whole triangle, the largest first.
    """

    criteria: tuple[str, str, str]
    locked: Corner
    regions: tuple[TernaryRegion, ...]

    @property
    def total(self) -> Fraction:
        """What the three weigh together."""
        return sum(self.locked, Fraction(0))
