"""The nearest weights under which a bid is first, or why there are none (närmaste vikter).

What is strict: the nearest weights give equality with some other bid, since between "some bid is
before it" and "it is alone first" there is always a tie. So the answer has two ends. With less
weight moved than ``moved``, wherever to, some bid is strictly before it: a nearer tie would have
been found. And from ``weights`` every step towards ``alone``, however short, makes it alone first:
at ``alone`` it is strictly before all, at ``weights`` nobody is strictly before it, and leads are
straight lines in between.
"""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_answers import NearestWeights
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.exact_program import Program, solve
from vagval.mcda.row import Row, dot, minus
from vagval.robustness.value_rows import value_rows
from vagval.robustness.widest_lead import widest_lead

ZERO, ONE = Fraction(0), Fraction(1)
MOST_FOR_LARGEST = 20
"""Criteria above which the least largest change takes too long, and is not computed."""


def nearest_weights(
    matrix: DecisionMatrix, bid: str, space: WeightSpace | None = None
) -> NearestWeights:
    """Find the weights nearest to the matrix's own under which a bid is first, exact.

    Parameters
    ----------
    bid
        One of the alternatives.
    space
        Where to look; None: all weights. The matrix's own weights need not lie in it.

    Returns
    -------
    NearestWeights
        Nearest by half the sum of all changes: the share of the weight that moves from some
        criteria to others. Without weights, and with the proof, where the bid is nowhere alone
        first; it may then be equal to the first somewhere.
    """
    asked = space or WeightSpace(len(matrix.criteria))
    rows = dict(zip(matrix.alternatives, value_rows(matrix), strict=True))
    own = rows.pop(bid)
    leads = tuple(minus(own, row) for row in rows.values())
    widest = widest_lead(leads, asked)
    if widest.lead <= 0:
        mixture = zip(rows, widest.mixture, strict=True)
        return NearestWeights(bid, None, None, mixture=tuple((b, s) for b, s in mixture if s))
    weights = least_moved(leads, matrix.weights, asked)
    return NearestWeights(
        bid,
        weights,
        moved(matrix.weights, weights),
        equal=tuple(b for b, row in zip(rows, leads, strict=True) if dot(row, weights) == 0),
        alone=widest.weights,
        largest=(
            least_largest_change(leads, matrix.weights, asked)
            if asked.count <= MOST_FOR_LARGEST
            else None
        ),
    )


def moved(before: Row, after: Row) -> Fraction:
    """Give half the sum of all changes: the share of the weight that moves.

    Examples
    --------
    >>> moved((Fraction(1, 2), Fraction(1, 2)), (Fraction(1, 4), Fraction(3, 4)))
    Fraction(1, 4)
    """
    return sum((abs(each) for each in minus(after, before)), ZERO) / 2


def least_moved(leads: tuple[Row, ...], weights: Row, space: WeightSpace) -> Row:
    """Find weights at which no lead is below 0 with as little weight moved as possible.

    From what lies nearest inside the bounds, each weight goes up or down: two variables a weight.

    Parameters
    ----------
    leads
        By rival and criterion.
    weights
        From where.
    """
    lows, highs = space.bounds
    start = tuple(
        min(max(each, low), high) for each, low, high in zip(weights, lows, highs, strict=True)
    )
    short = ONE - sum(start)
    sums = (ONE,) * space.count
    wanted = (*leads, *_ordered(space))
    rows = (*(_less(row) for row in wanted), sums, _less(sums))
    found = solve(
        Program(
            costs=(ONE,) * (2 * space.count),
            rows=tuple((*row, *_less(row)) for row in rows),
            limits=(*(dot(row, start) for row in wanted), short, -short),
            highest=(*minus(highs, start), *minus(start, lows)),
        )
    )
    if found is None:
        raise _impossible(space)
    more, less = found.at[: space.count], found.at[space.count :]
    return tuple(each + up - down for each, up, down in zip(start, more, less, strict=True))


def least_largest_change(leads: tuple[Row, ...], weights: Row, space: WeightSpace) -> Fraction:
    """Compute how much the weight that changes most must change, for no lead to be below 0.

    The variables are that change t, and for each weight its own change + t: between 0 and 2 t.
    """
    count = space.count
    lows, highs = space.bounds
    units = tuple(
        tuple(ONE if each == place else ZERO for each in range(count)) for place in range(count)
    )
    sums = (ONE,) * count
    wanted = (*leads, *_ordered(space))
    found = solve(
        Program(
            costs=(ONE, *(ZERO,) * count),
            rows=(
                *((sum(row, ZERO), *_less(row)) for row in wanted),
                *((-2 * ONE, *unit) for unit in units),
                *((ONE, *_less(unit)) for unit in units),
                *((-ONE, *unit) for unit in units),
                (Fraction(-count), *sums),
                (Fraction(count), *_less(sums)),
            ),
            limits=(
                *(dot(row, weights) for row in wanted),
                *(ZERO,) * count,
                *minus(weights, lows),
                *minus(highs, weights),
                ONE - sum(weights),
                sum(weights) - ONE,
            ),
            highest=(None,) * (count + 1),
        )
    )
    if found is None:
        raise _impossible(space)
    return found.cost


def _ordered(space: WeightSpace) -> tuple[Row, ...]:
    """Write an order as rows that may not be below 0: each weight less the next lighter one."""
    return tuple(
        tuple(
            ONE if place == heavy else -ONE if place == light else ZERO
            for place in range(space.count)
        )
        for heavy, light in zip(space.order, space.order[1:], strict=False)
    )


def _less(row: Row) -> Row:
    return tuple(-each for each in row)


def _impossible(space: WeightSpace) -> ValueError:
    return ValueError(f"no weights in {space} although the bid can be first there")
