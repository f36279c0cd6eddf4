"""The weights at which the least of several leads is widest, or why none is (största ledning)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.weight_space import WeightSpace
from vagval.mcda.exact_program import Optimum, Program, solve
from vagval.mcda.row import Row, dot
from vagval.robustness.weight_corners import at_corners, from_corners, is_simplex, least

ZERO, ONE = Fraction(0), Fraction(1)


@dataclass(frozen=True, slots=True)
class WidestLead:
    """What is best for one bid against all others at once.

    Parameters
    ----------
    lead
        The least of the leads there. Above 0: the bid can be alone first. 0: it can be equal to the
        first. Below: never.
    weights
        Where it is so wide.
    mixture
        By rival, >= 0, summing to 1: mixed in these shares, the lead on the rivals is nowhere more
        than ``lead``. Where that is not above 0 it proves that the bid is never alone first.
    """

    lead: Fraction
    weights: Row
    mixture: Row


def widest_lead(leads: tuple[Row, ...], space: WeightSpace) -> WidestLead:
    """Find the weights at which the least of the leads is as wide as possible, exact.

    Parameters
    ----------
    leads
        By rival and criterion: the bid's value less the rival's; at least one rival.

    Returns
    -------
    WidestLead
        Proved: the mixture's greatest lead over all weights asked about is ``lead``. For free
        weights this is Farkas' lemma, or the value of a game between weights and rivals.

    Examples
    --------
    >>> both = ((Fraction(2), Fraction(-1)), (Fraction(-1), Fraction(1)))
    >>> widest_lead(both, WeightSpace(2)).lead
    Fraction(1, 5)
    """
    found = _on_simplex(leads, space) if is_simplex(space) else _within_bounds(leads, space)
    against = tuple(-dot(column, found.mixture) for column in zip(*leads, strict=True))
    is_there = min(dot(row, found.weights) for row in leads) == found.lead
    if not is_there or sum(found.mixture) != ONE or -least(against, space) != found.lead:
        message = f"unproved: {found}"
        raise ValueError(message)
    return found


def _on_simplex(leads: tuple[Row, ...], space: WeightSpace) -> WidestLead:
    """Solve the game at the corners, which are free to be mixed.

    With every value made positive, the least sum of u >= 0 with every lead at least 1 is 1 through
    the widest lead, and u are the shares of the corners through it (von Neumann).
    """
    rows = tuple(at_corners(row, space) for row in leads)
    lift = ONE - min(min(row) for row in rows)
    found = _solved(
        Program(
            costs=(ONE,) * space.count,
            rows=tuple(tuple(-each - lift for each in row) for row in rows),
            limits=(-ONE,) * len(rows),
            highest=(None,) * space.count,
        )
    )
    lead = 1 / found.cost
    shares = tuple(lead * each for each in found.at)
    mixture = tuple(lead * each for each in found.multipliers)
    return WidestLead(lead - lift, from_corners(shares, space), mixture)


def _within_bounds(leads: tuple[Row, ...], space: WeightSpace) -> WidestLead:
    """Solve for what is lacking to a lead that nobody has: 1 more than the largest of all values.

    The variables are what is lacking, and what each weight has above its lower bound.
    """
    lows, highs = space.bounds
    most = max(max(row) for row in leads) + ONE
    free = ONE - sum(lows)
    sums = (ZERO, *(ONE,) * space.count)
    found = _solved(
        Program(
            costs=(ONE, *(ZERO,) * space.count),
            rows=(*((-ONE, *_less(row)) for row in leads), sums, _less(sums)),
            limits=(*(dot(row, lows) - most for row in leads), free, -free),
            highest=(None, *(high - low for low, high in zip(lows, highs, strict=True))),
        )
    )
    weights = tuple(low + more for low, more in zip(lows, found.at[1:], strict=True))
    return WidestLead(most - found.cost, weights, found.multipliers[: len(leads)])


def _solved(program: Program) -> Optimum:
    found = solve(program)
    if found is None:
        message = f"no weights in {program}"
        raise ValueError(message)
    return found


def _less(row: Row) -> Row:
    return tuple(-each for each in row)
