"""What separates bids with exactly the same figure (särskiljning)."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from vagval.award.inputs import place_of
from vagval.award.tie_break_rules import DRAWING, HIGHEST, LOWEST_PRICE
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.record import Drawing
from vagval.domain.scored_bids import ScoredBid


@dataclass(frozen=True, slots=True)
class Separated:
    """Bids that share a place, and the rule that gave them it.

    Parameters
    ----------
    bids
        One, or several that no rule could tell apart.
    by
        The last rule that set them apart from another bid; empty: none did.
    """

    bids: tuple[ScoredBid, ...]
    by: str = ""


def separate(
    tied: tuple[ScoredBid, ...],
    rules: tuple[str, ...],
    drawings: tuple[Drawing, ...],
    by: str = "",
) -> tuple[Separated, ...]:
    """Apply the published rules in order, each among the bids that are still equal.

    Parameters
    ----------
    tied
        Bids with exactly the same figure.
    drawings
        The lot's recorded drawings; without one for all the bids at hand the tie stays.
    by
        The rule that led here.

    Returns
    -------
    tuple of Separated
        From the best to the worst.

    Raises
    ------
    UndecidedError
        If two drawings contradict each other, or a price or score that a rule asks for is missing.
    """
    if len(tied) == 1 or not rules:
        return (Separated(tied, by),)
    parts = _split(tied, rules[0], drawings)
    came_by = rules[0] if len(parts) > 1 else by
    return tuple(place for part in parts for place in separate(part, rules[1:], drawings, came_by))


def _split(
    tied: tuple[ScoredBid, ...], rule: str, drawings: tuple[Drawing, ...]
) -> tuple[tuple[ScoredBid, ...], ...]:
    """Part bids by one rule, the best part first."""
    if rule == LOWEST_PRICE:
        return _parts(tied, _price)
    if rule.startswith(HIGHEST):
        key = rule.removeprefix(HIGHEST)
        return _parts(tied, lambda bid: -_points(bid, key))
    order = _drawn_order(tied, drawings) if rule == DRAWING else ()
    return _parts(tied, lambda bid: Fraction(order.index(bid.bid) if order else 0))


def _parts(
    tied: tuple[ScoredBid, ...], value: Callable[[ScoredBid], Fraction]
) -> tuple[tuple[ScoredBid, ...], ...]:
    ordered = sorted(tied, key=lambda bid: (value(bid), bid.bid))
    return tuple(tuple(part) for _, part in groupby(ordered, key=value))


def _price(bid: ScoredBid) -> Fraction:
    if bid.price is None:
        raise UndecidedError(finding("award-price-missing", place_of(bid), bid=bid.bid))
    return bid.price


def _points(bid: ScoredBid, key: str) -> Fraction:
    score = bid.score(key)
    if score is None:
        raise UndecidedError(
            finding("award-score-missing", place_of(bid), bid=bid.bid, criterion=key)
        )
    return score.points


def _drawn_order(tied: tuple[ScoredBid, ...], drawings: tuple[Drawing, ...]) -> tuple[str, ...]:
    """Give the drawn order of exactly these bids; empty if no drawing covers them all."""
    keys = {bid.bid for bid in tied}
    covering = tuple(drawing for drawing in drawings if keys <= set(drawing.order))
    orders = {tuple(key for key in drawing.order if key in keys) for drawing in covering}
    if len(orders) > 1:
        raise UndecidedError(
            *(
                finding("drawings-contradict", drawing.place, bids=tuple(sorted(keys)))
                for drawing in covering
            )
        )
    return next(iter(orders), ())
