"""The price of quality all over a band (kvalitetens pris)."""

from collections.abc import Callable
from fractions import Fraction

from vagval.domain.band import Band
from vagval.domain.formula import Constants, Formula
from vagval.domain.model_test import QualityPrice
from vagval.domain.offer import Offer
from vagval.robustness.own_bid import OWN_NAME
from vagval.robustness.tried_model import TriedModel

Worth = Callable[[Formula, Constants, tuple[Offer, ...], int], Fraction | None]
"""What full quality is worth at one of several bids: given as a value, as the evaluation is."""
STEPS = 4


def quality_prices(model: TriedModel, band: Band, worth: Worth) -> tuple[QualityPrice, ...]:
    """Ask what full quality is worth at evenly spread bids.

    Each takes the middle one's place among the three invented bids, so that the lowest and the
    highest of the others stay where they are.

    Returns
    -------
    tuple of QualityPrice
        Five prices by five qualities, by price, then quality.
    """
    return tuple(
        QualityPrice(price, quality, worth_at(model, band, worth, price, quality))
        for price in _spread(band.lowest_price, band.highest_price)
        for quality in _spread(band.lowest_quality, band.highest_quality)
    )


def worth_in_middle(model: TriedModel, band: Band, worth: Worth) -> Fraction | None:
    """Ask what full quality is worth at the middle of the three invented bids."""
    middle = band.invented[1]
    return worth_at(model, band, worth, middle.price, middle.quality)


def worth_at(
    model: TriedModel, band: Band, worth: Worth, price: Fraction, quality: Fraction
) -> Fraction | None:
    """Ask what full quality is worth at one bid between the cheap and the dear one."""
    cheap, _, dear = band.invented
    offers = (cheap, Offer(OWN_NAME, price, quality), dear)
    return worth(model.formula, model.constants, offers, 1)


def _spread(lowest: Fraction, highest: Fraction) -> tuple[Fraction, ...]:
    return tuple(lowest + (highest - lowest) * step / STEPS for step in range(STEPS + 1))
