"""The corners of the weights that are asked about, and what is least among them (viktrummets hörn).

All weights, weights in an order, and weights with lower bounds each make a simplex: as many corners
as criteria. A question on such weights is the same question on free weights, asked at the corners,
since a simplex is mapped on another without changing any share of its volume.
"""

from fractions import Fraction

from vagval.domain.weight_space import WeightSpace
from vagval.robustness.value_rows import Row, dot

ONE = Fraction(1)


def corners(space: WeightSpace) -> tuple[Row, ...] | None:
    """Give the corners where the weights make a simplex; None where upper bounds cut it.

    Returns
    -------
    tuple of rows, or None
        As many as criteria, each of that length; all the same where there is one point only.

    Examples
    --------
    >>> corners(WeightSpace(2, order=(1, 0)))
    ((Fraction(0, 1), Fraction(1, 1)), (Fraction(1, 2), Fraction(1, 2)))
    """
    count = space.count
    if space.order:
        return tuple(_evenly(space.order[: size + 1], count) for size in range(count))
    lows, highs = space.bounds
    free = ONE - sum(lows)
    if any(high < low + free for low, high in zip(lows, highs, strict=True)):
        return None
    return tuple(
        tuple(low + free if place == corner else low for place, low in enumerate(lows))
        for corner in range(count)
    )


def at_corners(row: Row, at: tuple[Row, ...]) -> Row:
    """Give a row's figure at each corner: the row, as free weights would see it."""
    return tuple(dot(row, corner) for corner in at)


def least(row: Row, space: WeightSpace) -> Fraction:
    """Compute the least of ``row @ weights`` over all weights asked about, exact.

    Weight is put where the row is lowest until a bound is met: with bounds alone that is the
    optimum of the linear program, and no program needs to be solved.

    Examples
    --------
    >>> least((Fraction(1), Fraction(3)), WeightSpace.around((Fraction(1, 2),) * 2, Fraction(1, 4)))
    Fraction(3, 2)
    """
    if space.order:
        return min(at_corners(row, corners(space) or ()))
    lows, highs = space.bounds
    left = ONE - sum(lows)
    figure = dot(row, lows)
    for place in sorted(range(space.count), key=lambda each: row[each]):
        more = min(left, highs[place] - lows[place])
        figure += more * row[place]
        left -= more
    return figure


def _evenly(heaviest: tuple[int, ...], count: int) -> Row:
    share = Fraction(1, len(heaviest))
    return tuple(share if place in heaviest else Fraction(0) for place in range(count))
