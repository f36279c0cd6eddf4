"""Points below 0 or above the full ones, within plausible bids (poäng utanför skalan)."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType

from vagval.domain.band import Band
from vagval.domain.computed import Computed
from vagval.domain.expression import Line
from vagval.domain.model_test import OutOfRange
from vagval.domain.offer import Offer
from vagval.robustness.own_bid import OWN_NAME
from vagval.robustness.tried_model import TriedModel

_WEIGHT_OF: Mapping[str, str] = MappingProxyType(
    {"price-points": "price_weight", "quality-points": "quality_weight"}
)
"""Lines whose full points are a share of all points, by the weight that is the share."""


def out_of_range(model: TriedModel, band: Band) -> tuple[OutOfRange, ...]:
    """Find lines of points that leave their scale somewhere in the band.

    A bid at each corner and in each middle of the band joins the three invented ones. That points
    leave the scale is lawful and may be right: a line that goes on is what keeps price counting.

    Returns
    -------
    tuple of OutOfRange
        The farthest of each line and end; empty for figures that are no points.

    References
    ----------
    HFD 2023 ref. 7: negative sub-prices may be forbidden, and need not be.
    """
    if model.formula.unit != "points":
        return ()
    farthest: dict[tuple[str, str], OutOfRange] = {}
    for each in _outside(model, band):
        key = (each.which, each.line)
        if key not in farthest or _beyond(each) > _beyond(farthest[key]):
            farthest[key] = each
    return tuple(farthest[key] for key in sorted(farthest))


def _outside(model: TriedModel, band: Band) -> Iterator[OutOfRange]:
    for offer in _everywhere(band):
        found = model.compute((offer, *band.invented))[0]
        for line, points in _points(model, found):
            full = _full(model, line)
            if points < 0:
                yield OutOfRange("below-zero", line, full, offer, points)
            elif points > full:
                yield OutOfRange("above-full", line, full, offer, points)


def _beyond(each: OutOfRange) -> Fraction:
    return -each.figure if each.which == "below-zero" else each.figure - each.full


def _everywhere(band: Band) -> tuple[Offer, ...]:
    cheap, middle, dear = band.invented
    return tuple(
        Offer(OWN_NAME, of_price.price, of_quality.quality)
        for of_price in (cheap, middle, dear)
        for of_quality in (cheap, middle, dear)
    )


def _points(model: TriedModel, found: Computed) -> tuple[tuple[str, Fraction], ...]:
    if found.undefined:
        return ()
    named = {part.name: value for part, value in found.values.items() if isinstance(part, Line)}
    wanted = (*_WEIGHT_OF, model.formula.figure.name)
    return tuple((name, named[name]) for name in dict.fromkeys(wanted) if name in named)


def _full(model: TriedModel, line: str) -> Fraction:
    weight = _WEIGHT_OF.get(line)
    share = model.constants[weight] if weight and model.formula.weights else Fraction(1)
    return model.constants["full_points"] * share
