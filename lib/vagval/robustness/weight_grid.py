"""Weights as whole numbers that sum to a power of two (vikter på ett rutnät)."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.weight_space import WeightSpace

FINE = 1 << 26
"""What weights sum to, so that scores below 2**27 times weights are exact in floats."""
COARSE = 1 << 18
"""The same where weights are squared."""


@dataclass(frozen=True, slots=True)
class WeightGrid:
    """How weights are drawn: lowest weights, and a room that is divided at random.

    Parameters
    ----------
    total
        What the weights sum to.
    lowest, highest
        By criterion.
    free
        The criteria that share the room; in an order of weights, the heaviest first. Empty: the
        weights are ``lowest``.
    is_ordered
        Whether the largest part goes to the first of the free, and so on.
    """

    total: int
    lowest: tuple[int, ...]
    highest: tuple[int, ...]
    free: tuple[int, ...]
    is_ordered: bool = False

    @property
    def room(self) -> int:
        """What is divided among the free criteria."""
        return self.total - sum(self.lowest)

    @property
    def rows(self) -> range:
        """The row pairs that are drawn: one number less than there are parts."""
        return range(len(self.free) // 2)

    @property
    def capped(self) -> tuple[int, ...]:
        """The criteria that could be drawn above their highest weight."""
        return tuple(j for j in self.free if self.lowest[j] + self.room > self.highest[j])


def weight_grid(space: WeightSpace, total: int) -> WeightGrid:
    """Put the weights that are asked about on a grid.

    Bounds are rounded inwards, so that no weight outside them is drawn; one point is rounded so
    that it still sums to the total.

    Raises
    ------
    UsageError
        If no point of the grid lies within the bounds.
    """
    lows, highs = space.bounds
    if space.order:
        none, everything = (0,) * space.count, (total,) * space.count
        return WeightGrid(total, none, everything, space.order, is_ordered=True)
    if 1 in {sum(lows), sum(highs)}:
        point = rounded(lows if sum(lows) == 1 else highs, total)
        return WeightGrid(total, point, point, ())
    pairs = [_inside(low, high, total) for low, high in zip(lows, highs, strict=True)]
    most = sum(high for _, high in pairs)
    # What the others cannot carry is carried here: the same weights, fewer draws in vain.
    lowest = tuple(max(low, total - most + high) for low, high in pairs)
    highest = tuple(high for _, high in pairs)
    if sum(lowest) > total or any(low > high for low, high in zip(lowest, highest, strict=True)):
        raise UsageError(finding("weights-finer-than-grid", Place(""), steps=total))
    free = tuple(j for j in range(space.count) if lows[j] < highs[j])
    return WeightGrid(total, lowest, highest, free)


def _inside(low: Fraction, high: Fraction, total: int) -> tuple[int, int]:
    if low == high:
        nearest = round(low * total)
        return nearest, nearest
    return ceil(low * total), floor(high * total)


def rounded(weights: tuple[Fraction, ...], total: int) -> tuple[int, ...]:
    """Round weights that sum to 1 so that they sum to the total (largest remainders).

    Examples
    --------
    >>> rounded((Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)), 100)
    (34, 33, 33)
    """
    whole = [floor(weight * total) for weight in weights]
    short = total - sum(whole)
    nearest = sorted(range(len(weights)), key=lambda j: (whole[j] - weights[j] * total, j))
    more = set(nearest[:short])
    return tuple(each + (j in more) for j, each in enumerate(whole))
