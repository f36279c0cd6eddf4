"""Where a lower price, or a higher quality, stops counting (dödzoner)."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

import numpy as np

from vagval.domain.band import Band
from vagval.domain.expression import Quantity
from vagval.domain.model_test import FlatStretch
from vagval.domain.offer import Offer
from vagval.robustness.flat_end import flat_end
from vagval.robustness.own_bid import OwnBid
from vagval.robustness.tried_model import TriedModel

PIECES = 256
"""Into how many pieces prices and qualities are cut, besides at published and rivals' numbers."""
WITHIN = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4))
"""Where in each piece the bid is probed: never at its ends, where a rival may be equalled."""
ALIKE = 1e-12
MOST = 6
"""How many stretches are told of at each price or quality: the widest."""


def flat_stretches(model: TriedModel, band: Band) -> tuple[FlatStretch, ...]:
    """Find every stretch of prices, and of qualities, in which moving gives a bid nothing.

    A bid is moved while its rivals stand still, and set against each of them: a stretch is flat if
    neither its own figure nor any rival's gets better or worse against the other. Prices from 0 to
    twice the highest of the band or of the published amounts, or to a base price, are probed,
    qualities from 0 to 1.
    What floats point out is decided exactly, and so are the ends of each stretch.

    The rivals are the three invented bids; where nothing is flat among them, the middle one alone,
    since some scales stop counting between two bids only.

    Returns
    -------
    tuple of FlatStretch
        Prices before qualities, each rising. A quantity that stands nowhere in the formula is not
        probed: fixed price, or lowest price alone, is a choice that everybody sees.

    References
    ----------
    HFD 2022 ref. 41: a model in which a lower price gives no more points is unlawful.
    """
    return tuple(
        stretch
        for quantity in model.quantities
        for stretch in _distinct(_found(model, band, band.invented, quantity))
        or _distinct(_found(model, band, band.invented[1:2], quantity))
    )


def _found(
    model: TriedModel, band: Band, rivals: tuple[Offer, ...], quantity: Quantity
) -> Iterator[FlatStretch]:
    lowest, highest = (
        (band.lowest_quality, band.highest_quality)
        if quantity == "price"
        else (band.lowest_price, band.highest_price)
    )
    for at in ((lowest + highest) / 2, lowest, highest):
        own = OwnBid(model, rivals, quantity, at)
        edges = _edges(model, band, rivals, quantity)
        for first, last in _flat_runs(own, edges):
            ends = flat_end(own, edges, first, -1), flat_end(own, edges, last, 1)
            if ends[0] is not None and ends[1] is not None:
                yield FlatStretch(quantity, ends[0], ends[1], at, rivals)


def _distinct(found: Iterator[FlatStretch]) -> tuple[FlatStretch, ...]:
    """Tell the same stretch once, whatever the bid's other quantity is; the widest alone."""
    seen: dict[tuple[Fraction, Fraction], FlatStretch] = {}
    for each in found:
        seen.setdefault((each.lowest, each.highest), each)
    widest = sorted(seen.values(), key=lambda each: each.lowest - each.highest)[:MOST]
    return tuple(sorted(widest, key=lambda each: (each.lowest, each.highest)))


def _edges(
    model: TriedModel, band: Band, rivals: tuple[Offer, ...], quantity: Quantity
) -> tuple[Fraction, ...]:
    """Give where the pieces begin and end: evenly, and at each published or rivals' number."""
    if quantity == "price":
        amounts = {
            model.constants[each.name] for each in model.formula.parameters if each.unit == "money"
        }
        known = {*amounts, *(rival.price for rival in rivals)}
        usual = max({band.highest_price} | amounts)
        top = min(2 * usual, model.constants.get("base_price", 2 * usual))
    else:
        known = {rival.quality for rival in rivals}
        top = Fraction(1)
    even = {top * piece / PIECES for piece in range(PIECES + 1)}
    return tuple(sorted(each for each in known | even if 0 <= each <= top))


def _flat_runs(own: OwnBid, edges: tuple[Fraction, ...]) -> list[tuple[int, int]]:
    """Give (first, last) piece of each run that is flat as far as floats can tell."""
    probes = [low + (high - low) * share for low, high in pairwise(edges) for share in WITHIN]
    apart, sizes = own.standings(np.array([float(each) for each in probes]))
    # Each row is compared with the next: twice within a piece, then with the next piece.
    alike = np.abs(apart[1:] - apart[:-1]) <= ALIKE * np.maximum(sizes[1:], sizes[:-1])
    by_piece = np.append(alike.all(axis=1), [False]).reshape(-1, len(WITHIN))
    runs: list[tuple[int, int]] = []
    for piece in np.flatnonzero(by_piece[:, :2].all(axis=1)):
        if runs and runs[-1][1] == piece - 1 and by_piece[piece - 1, 2]:
            runs[-1] = (runs[-1][0], int(piece))
        else:
            runs.append((int(piece), int(piece)))
    return sorted(runs, key=lambda run: edges[run[0]] - edges[run[1] + 1])[:MOST]
