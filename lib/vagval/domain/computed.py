"""What a formula gives for one bid among the others (uträknat jämförelsetal)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.expression import Expression, Line
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer


@dataclass(frozen=True, slots=True)
class Computed:
    """What a formula gives for one offer among the others.

    Parameters
    ----------
    values
        By expression, in the order of computing: every part that was needed.
    undefined
        Name of the line that has no value; empty: all have. Without a value ``order`` is empty.
    order
        What the offer is compared by, first to last.
    """

    offer: Offer
    values: Mapping[Expression, Fraction]
    order: tuple[Fraction, ...]
    undefined: str = ""

    def of(self, line: Line) -> Fraction:
        """Give the value of a line."""
        return self.values[line]


Evaluate = Callable[[Formula, Constants, tuple[Offer, ...]], tuple[Computed, ...]]
"""The exact way from bids to what they are compared by: how a room that may not know the award
gets it, as a value."""
