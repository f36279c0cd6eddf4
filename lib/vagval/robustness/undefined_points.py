"""Where a figure has no value (odefinierade punkter)."""

from collections.abc import Iterator
from fractions import Fraction

from vagval.domain.band import Band
from vagval.domain.model_test import Situation, UndefinedPoint
from vagval.domain.offer import Offer
from vagval.robustness.tried_model import TriedModel


def undefined_points(model: TriedModel, band: Band) -> tuple[UndefinedPoint, ...]:
    """Try the situations in which formulas divide by 0.

    Returns
    -------
    tuple of UndefinedPoint
        One a situation in which some bid's figure is undefined, with the line that has no value.
    """
    found: dict[Situation, UndefinedPoint] = {}
    for situation, offers in _situations(model, band):
        for line in _lines_without_value(model, offers)[:1]:
            found.setdefault(situation, UndefinedPoint(situation, line, offers))
    return tuple(found.values())


def _lines_without_value(model: TriedModel, offers: tuple[Offer, ...]) -> tuple[str, ...]:
    return tuple(found.undefined for found in model.compute(offers) if found.undefined)


def _situations(model: TriedModel, band: Band) -> Iterator[tuple[Situation, tuple[Offer, ...]]]:
    cheap, middle, dear = band.invented
    yield "price-zero", (Offer(cheap.name, Fraction(0), cheap.quality), middle, dear)
    yield "single-bid", (middle,)
    # At a published base price no bid gives any discount.
    for price in {middle.price: None, model.constants.get("base_price", middle.price): None}:
        yield "equal-prices", tuple(Offer(o.name, price, o.quality) for o in band.invented)
    yield "equal-bids", (middle, Offer(dear.name, middle.price, middle.quality))
    # A bid below a threshold never reaches the model.
    if not model.formula.threshold or model.constants[model.formula.threshold] == 0:
        yield "quality-zero", (Offer(cheap.name, cheap.price, Fraction(0)), middle, dear)
