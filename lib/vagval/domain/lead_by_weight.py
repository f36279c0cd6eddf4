"""How much the first bid's lead depends on each weight (försprång per vikt)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class LeadRange:
    """The lead at the ends of a band around one weight; the others keep their proportions.

    Parameters
    ----------
    weight, lowest, highest
        Of the criterion: as it is, and the ends of the band, never outside 0 to 1.
    at_lowest, at_highest
        The lead there; below 0 the rival is before. Between the ends it follows a straight line.
    turns
        The weight in the band at which the two are equal; None: none, or all of them.
    """

    criterion: str
    weight: Fraction
    lowest: Fraction
    highest: Fraction
    at_lowest: Fraction
    at_highest: Fraction
    turns: Fraction | None = None

    @property
    def width(self) -> Fraction:
        """How much of the lead depends on the weight, within the band."""
        return abs(self.at_highest - self.at_lowest)


@dataclass(frozen=True, slots=True)
class LeadByWeight:
    """The lead of the first bid over the second, in the unit of the matrix, weight by weight.

    Parameters
    ----------
    lead
        With the weights as they are; 0 if the two are equal.
    band
        How far each weight is moved to each side, as a share: 1/10 is ten percentage points.
    ranges
        What depends most on its weight first.
    """

    bid: str
    rival: str
    lead: Fraction
    band: Fraction
    ranges: tuple[LeadRange, ...]
