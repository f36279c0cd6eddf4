"""Weights as whole numbers with a given sum (vikter på ett rutnät)."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.weight_space import WeightSpace

FINE = 1 << 26
"""What drawn weights sum to, so that scores below 2**27 times weights are exact in floats."""
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
    is_exact
        Whether every weight that is not drawn is what was asked about; otherwise it is rounded.
    """

    total: int
    lowest: tuple[int, ...]
    highest: tuple[int, ...]
    free: tuple[int, ...]
    is_ordered: bool = False
    is_exact: bool = True

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

    Bounds are rounded inwards, so that no weight outside them is drawn. One point is exact where
    the total is a multiple of its denominators; otherwise each weight is cut to the step below, so
    that equal weights stay equal, and the order of the criteria decides nothing.

    Raises
    ------
    UsageError
        If no point of the grid lies within the bounds.
    """
    lows, highs = space.bounds
    if space.order:
        none, everything = (0,) * space.count, (total,) * space.count
        return WeightGrid(total, none, everything, space.order, is_ordered=True)
    weights = one_point(space)
    if weights:
        point = tuple(floor(weight * total) for weight in weights)
        return WeightGrid(sum(point), point, point, (), is_exact=_lie_on(weights, total))
    pairs = [_inside(low, high, total) for low, high in zip(lows, highs, strict=True)]
    most = sum(high for _, high in pairs)
    # What the others cannot carry is carried here: the same weights, fewer draws in vain.
    lowest = tuple(max(low, total - most + high) for low, high in pairs)
    highest = tuple(high for _, high in pairs)
    if sum(lowest) > total or any(low > high for low, high in zip(lowest, highest, strict=True)):
        raise UsageError(finding("weights-finer-than-grid", Place(""), steps=total))
    free = tuple(j for j in range(space.count) if lows[j] < highs[j])
    fixed = tuple(low for low, high in zip(lows, highs, strict=True) if low == high)
    return WeightGrid(total, lowest, highest, free, is_exact=_lie_on(fixed, total))


def one_point(space: WeightSpace) -> tuple[Fraction, ...] | None:
    """Give the only weights that are asked about; None where there are more."""
    if space.order:
        return None
    return next((each for each in space.bounds if sum(each) == 1), None)


def _lie_on(weights: tuple[Fraction, ...], total: int) -> bool:
    return all(total % weight.denominator == 0 for weight in weights)


def _inside(low: Fraction, high: Fraction, total: int) -> tuple[int, int]:
    if low == high:
        nearest = round(low * total)
        return nearest, nearest
    return ceil(low * total), floor(high * total)
