"""Which bids a model can meet at all (giltiga anbud)."""

from dataclasses import replace
from fractions import Fraction

from vagval.domain.band import Band
from vagval.domain.formula import Constants, Formula

FARTHEST = 10
"""Prices are searched up to so many times the highest plausible one."""


def valid_band(formula: Formula, constants: Constants, band: Band) -> Band:
    """Keep of a band what reaches the model.

    A bid above a published base price is no valid bid, and one below a quality threshold is set
    aside before the model is asked. Where nothing would be left, the band stays as it is.
    """
    price = min(band.highest_price, constants.get("base_price", band.highest_price))
    quality = band.lowest_quality
    if formula.threshold:
        quality = max(quality, constants[formula.threshold])
    return replace(
        band,
        highest_price=price if price > band.lowest_price else band.highest_price,
        lowest_quality=quality if quality < band.highest_quality else band.lowest_quality,
    )


def farthest_price(constants: Constants, usual: Fraction) -> Fraction:
    """Give the highest price that is searched: ten times the usual, or the base price."""
    farthest = FARTHEST * usual
    return min(farthest, constants.get("base_price", farthest))
