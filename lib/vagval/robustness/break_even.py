"""At which price, or quality, a bid is exactly as good as another (brytpris, likvärdeskurva)."""

from fractions import Fraction

import numpy as np

from vagval.domain.band import Band
from vagval.domain.model_test import EvenCurve, EvenPoint
from vagval.domain.offer import Offer
from vagval.robustness.own_bid import OwnBid
from vagval.robustness.round_numbers import round_numbers, round_step
from vagval.robustness.tie_point import tie_point
from vagval.robustness.tried_model import TriedModel
from vagval.robustness.valid_bids import farthest_price

PIECES = 512
"""How finely prices and qualities are searched before the point itself is found exactly."""
CURVE_STEPS = 7


def even_price(model: TriedModel, offers: tuple[Offer, ...], name: str) -> Fraction | None:
    """Find the highest price at which a bid is first or equal to the first.

    The bid's own price moves everything that is taken from all bids along with it: a model with the
    lowest price in it is not asked with the lowest price held.

    Returns
    -------
    Fraction or None
        None if no price makes it first, or it still is at the farthest price that is searched.

    Examples
    --------
    In ``tests/robustness/test_break_even.py``, with the calculations by hand.
    """
    own, rivals = _apart(offers, name)
    bid = OwnBid(model, rivals, "price", own.quality)
    return highest_even_price(bid, max(offer.price for offer in offers))


def highest_even_price(bid: OwnBid, usual: Fraction, of: str = "") -> Fraction | None:
    """Find the highest price at which a moving bid is ahead or equal.

    Parameters
    ----------
    usual
        The highest usual price: ten times as much, or the base price, is where the search ends.
    of
        Name of the rival; empty: the best of them.
    """
    top = farthest_price(bid.model.constants, usual)
    prices = _searched(top, {usual, *(rival.price for rival in bid.rivals)})
    ahead = np.flatnonzero(bid.is_ahead(np.array([float(each) for each in prices]), of))
    if not ahead.size or ahead[-1] == len(prices) - 1:
        return None
    winning, losing = prices[ahead[-1]], prices[ahead[-1] + 1]
    return tie_point(lambda value: bid.ahead(value, of), winning, losing)


def even_quality(model: TriedModel, offers: tuple[Offer, ...], name: str) -> Fraction | None:
    """Find the lowest quality at which a bid is first or equal to the first; None: none is."""
    own, rivals = _apart(offers, name)
    bid = OwnBid(model, rivals, "quality", own.price)
    qualities = _searched(Fraction(1), {rival.quality for rival in rivals})
    ahead = np.flatnonzero(bid.is_ahead(np.array([float(each) for each in qualities])))
    if not ahead.size:
        return None
    first = int(ahead[0])
    if first == 0:
        return Fraction(0)
    return tie_point(bid.ahead, qualities[first], qualities[first - 1])


def even_curve(model: TriedModel, band: Band) -> EvenCurve:
    """Find all bids that are as good as the middle one of the three invented bids.

    Each is one bid more, beside the three: for every round quality of the band, the price at which
    it ties with the middle one.
    """
    cheap, through, dear = band.invented
    step = round_step(band.highest_quality - band.lowest_quality, CURVE_STEPS)
    qualities = {*round_numbers(band.lowest_quality, band.highest_quality, step), through.quality}
    return EvenCurve(
        through,
        (cheap, dear),
        tuple(
            EvenPoint(
                quality,
                highest_even_price(
                    OwnBid(model, band.invented, "price", quality),
                    band.highest_price,
                    through.name,
                ),
            )
            for quality in sorted(qualities)
        ),
    )


def _apart(offers: tuple[Offer, ...], name: str) -> tuple[Offer, tuple[Offer, ...]]:
    """Take one bid from the others, which must be at least one."""
    own = next(offer for offer in offers if offer.name == name)
    return own, tuple(offer for offer in offers if offer is not own)


def _searched(top: Fraction, known: set[Fraction]) -> tuple[Fraction, ...]:
    """Give where to look: finely up to a tenth of the top, coarser above, and at known numbers."""
    fine = {top * piece / (10 * PIECES) for piece in range(PIECES + 1)}
    even = {top * piece / PIECES for piece in range(PIECES + 1)}
    return tuple(sorted(fine | even | {each for each in known if each <= top}))
