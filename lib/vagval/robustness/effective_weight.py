"""What price weighs in use, against what is said (effektiv vikt)."""

from fractions import Fraction

import numpy as np

from vagval.domain.band import Band
from vagval.domain.middle import mean
from vagval.domain.model_test import EffectiveWeight
from vagval.domain.offer import Offer
from vagval.robustness.evaluate_many import evaluate_many
from vagval.robustness.tenders import Floats, Tenders
from vagval.robustness.tried_model import TriedModel

PERCENTILES = (5, 50, 95)
PRECISION = 10_000
"""What is counted among simulated tenders is told in hundredths of a per cent."""


def effective_weight(model: TriedModel, band: Band, tenders: Tenders) -> EffectiveWeight | None:
    """Measure how much of what tells bids apart is price.

    The price effect is the range of the figures if the bids differed in price alone (their quality
    the mean), the quality effect the range if they differed in quality alone; the effective weight
    of price is its effect over both.

    Returns
    -------
    EffectiveWeight or None
        None where bids are compared by more than the figure, or nothing tells them apart.
    """
    on_invented = weight_on(model, band.invented)
    simulated = _simulated(model, tenders)
    if model.formula.order or on_invented is None or not simulated.size:
        return None
    lowest, middle, highest = (
        Fraction(int(PRECISION * each + 0.5), PRECISION)
        for each in np.percentile(simulated, PERCENTILES, method="inverted_cdf")
    )
    nominal = model.constants["price_weight"] if model.formula.weights else None
    return EffectiveWeight(nominal, lowest, middle, highest, on_invented)


def weight_on(model: TriedModel, offers: tuple[Offer, ...]) -> Fraction | None:
    """Compute the effective price weight on some bids, exactly.

    Returns
    -------
    Fraction or None
        None where a figure is undefined, or all are equal in both respects.
    """
    price = mean([offer.price for offer in offers])
    quality = mean([offer.quality for offer in offers])
    by_price = _range(model, tuple(Offer(each.name, each.price, quality) for each in offers))
    by_quality = _range(model, tuple(Offer(each.name, price, each.quality) for each in offers))
    if by_price is None or by_quality is None or by_price + by_quality == 0:
        return None
    return by_price / (by_price + by_quality)


def _range(model: TriedModel, offers: tuple[Offer, ...]) -> Fraction | None:
    figures = [figure for figure in model.compare(offers).figures if figure is not None]
    return max(figures) - min(figures) if len(figures) == len(offers) else None


def _simulated(model: TriedModel, tenders: Tenders) -> Floats:
    """Give the effective price weight of each tender in which there is one."""
    price, quality = tenders.price, tenders.quality
    by_price = _spread(model, price, _level(quality))
    by_quality = _spread(model, _level(price), quality)
    with np.errstate(invalid="ignore"):
        weights = by_price / (by_price + by_quality)
    return np.asarray(weights[~np.isnan(weights)], dtype=np.float64)


def _level(values: Floats) -> Floats:
    return np.broadcast_to(values.mean(axis=1, keepdims=True), values.shape)


def _spread(model: TriedModel, price: Floats, quality: Floats) -> Floats:
    (figures,) = evaluate_many((model.formula.figure,), model.constants, price, quality)
    return np.asarray(figures.max(axis=1) - figures.min(axis=1), dtype=np.float64)
