"""The corners of the weights that are asked about, and what is least among them (viktrummets hörn).

All weights, weights in an order, and weights with lower bounds each make a simplex: as many corners
as criteria. A question on such weights is the same question on free weights, asked at the corners,
since a simplex is mapped on another without changing any share of its volume.
"""

from fractions import Fraction
from itertools import accumulate

from vagval.domain.weight_space import WeightSpace
from vagval.mcda.row import Row, dot

ONE = Fraction(1)


def is_simplex(space: WeightSpace) -> bool:
    """Tell whether no upper bound cuts the weights: else they have other corners."""
    lows, highs = space.bounds
    return bool(space.order) or all(
        high >= low + _free(space) for low, high in zip(lows, highs, strict=True)
    )


def at_corners(row: Row, space: WeightSpace) -> Row:
    """Give a row's figure at each corner of a simplex: the row, as free weights would see it.

    In an order the corners are even weights on the heaviest, the two heaviest, and so on; with
    lower bounds, each criterion in turn has all that the bounds leave free.

    Examples
    --------
    >>> at_corners((Fraction(1), Fraction(-3), Fraction(1)), WeightSpace(3, order=(0, 1, 2)))
    (Fraction(1, 1), Fraction(-1, 1), Fraction(-1, 3))
    """
    if space.order:
        sums = accumulate(row[place] for place in space.order)
        return tuple(each / count for count, each in enumerate(sums, start=1))
    bound, free = dot(row, space.bounds[0]), _free(space)
    return tuple(bound + free * each for each in row)


def from_corners(shares: Row, space: WeightSpace) -> Row:
    """Give the weights that are a mixture of the corners of a simplex.

    Parameters
    ----------
    shares
        Of each corner, summing to 1.

    Examples
    --------
    >>> from_corners((Fraction(1, 2), Fraction(1, 2)), WeightSpace(2, order=(1, 0)))
    (Fraction(1, 4), Fraction(3, 4))
    """
    if not space.order:
        free = _free(space)
        return tuple(low + free * share for low, share in zip(space.bounds[0], shares, strict=True))
    even = tuple(share / count for count, share in enumerate(shares, start=1))
    by_place = {
        place: sum(even[heavier:], Fraction(0)) for heavier, place in enumerate(space.order)
    }
    return tuple(by_place[place] for place in range(space.count))


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
        return min(at_corners(row, space))
    lows, highs = space.bounds
    left = _free(space)
    figure = dot(row, lows)
    for place in sorted(range(space.count), key=lambda each: row[each]):
        more = min(left, highs[place] - lows[place])
        figure += more * row[place]
        left -= more
    return figure


def _free(space: WeightSpace) -> Fraction:
    """Give the weight that the lower bounds leave free."""
    return ONE - sum(space.bounds[0])
