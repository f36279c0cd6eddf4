"""What whole-number weights sum to, so that their products are exact (viktsumma)."""

from dataclasses import dataclass
from math import lcm

from vagval.domain.weight_space import WeightSpace
from vagval.robustness.weight_grid import COARSE, FINE, one_point


@dataclass(frozen=True, slots=True)
class Bound:
    """How large weights, and what they are multiplied with, may be together.

    Parameters
    ----------
    grid
        What weights that are drawn sum to.
    power
        Of the weights, in the products.
    most
        The largest that a whole number times the sum of the weights, so raised, may be.

    Examples
    --------
    >>> SUMS.total(None, 500) == SUMS.total(SUMS.grid + 1, 1 << 40) == FINE
    True
    >>> SUMS.total(10, 1 << 60), SUMS.widest(10)
    (10, 900719925474099)
    """

    grid: int
    power: int
    most: int

    def total(self, own: int | None, widest: int) -> int:
        """Choose what the weights sum to.

        Parameters
        ----------
        own
            What the weights themselves sum to as whole numbers; None where they are drawn.
        widest
            The largest of the numbers that they are multiplied with.
        """
        fits = own is not None and (
            own <= self.grid or own**self.power * max(widest, 1) <= self.most
        )
        return own if own is not None and fits else self.grid

    def widest(self, total: int) -> int:
        """Give the largest whole number whose products with such weights are exact."""
        return int(self.most // total**self.power)


SUMS = Bound(FINE, 1, (1 << 53) - 1)
"""Weighted sums, flows and regrets: below 2**53."""
SQUARES = Bound(COARSE, 2, 1 << 52)
"""Squared distances, of which two are added before they are divided."""


def own_total(space: WeightSpace) -> int | None:
    """Give what weights sum to as the smallest whole numbers; None unless they are one point.

    Examples
    --------
    >>> from fractions import Fraction
    >>> own_total(WeightSpace.only((Fraction(3, 10), Fraction(1, 2), Fraction(1, 5))))
    10
    """
    weights = one_point(space) if space.lowest or space.highest else None
    return lcm(*(each.denominator for each in weights)) if weights else None
