"""How much of the price points is used between cheap and dear (neutraliserat pris)."""

from fractions import Fraction

from vagval.domain.band import Band
from vagval.domain.model_test import Neutralisation
from vagval.domain.offer import Offer
from vagval.robustness.tried_model import TriedModel

RATIOS = (Fraction(11, 10), Fraction(13, 10), Fraction(3, 2), Fraction(2))


def neutralisation(model: TriedModel, band: Band) -> tuple[Neutralisation, ...]:
    """Measure how far two prices are apart in points, at several ratios between them.

    Two bids of the same quality are alone: one at the lowest price of the band, one dearer. The
    last ratio is the band's own, highest to lowest.

    Returns
    -------
    tuple of Neutralisation
        In rising order; empty for formulas without price points.

    References
    ----------
    Conseil d'Etat 3 Nov 2014, Commune de Belleville-sur-Loire, no 373362: with points 0 at seven
    times the lowest price, price was neutralised.
    """
    if model.formula.unit != "points" or not model.formula.weights:
        return ()
    ratios = sorted({*RATIOS, band.highest_price / band.lowest_price})
    found = ((ratio, _used(model, band, ratio)) for ratio in ratios)
    return tuple(Neutralisation(ratio, used) for ratio, used in found if used is not None)


def _used(model: TriedModel, band: Band, ratio: Fraction) -> Fraction | None:
    quality = (band.lowest_quality + band.highest_quality) / 2
    cheap = Offer("A", band.lowest_price, quality)
    dear = Offer("B", band.lowest_price * ratio, quality)
    most, least = model.compare((cheap, dear)).figures
    full = model.constants["full_points"] * model.constants["price_weight"]
    if most is None or least is None or full == 0:
        return None
    return (most - least) / full
