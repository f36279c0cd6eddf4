"""Which award models may not be used, and why (otillåten utvärderingsmodell).

An unlawful model is a value like any other: it can be made and looked at, and a laboratory can show
what it would do. It is never evaluated: ``decide`` asks ``check_lawful`` first.
"""

from fractions import Fraction

from vagval.award.weighted_points import WeightedPoints
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, RuleError, finding
from vagval.domain.lot import Lot


def unlawful(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    """Find everything that makes a model unlawful; empty if nothing does.

    References
    ----------
    HFD 2022 ref. 41: 55 points at 700 000 kr and below, 0 at 3 000 000 kr: a lower price gave no
    more points, and the model was unlawful.
    LOU (2016:1145) 4:1 and 16:1: the same reasoning at the other end of the scale.
    """
    if isinstance(model, WeightedPoints):
        return (*_price_without_weight(model, lot), *_floor(model), *_ceiling(model))
    return ()


def check_lawful(model: AwardModel, lot: Lot) -> None:
    """Refuse a model that may not be used.

    Raises
    ------
    RuleError
        If the model is unlawful; carries every reason.
    """
    if faults := unlawful(model, lot):
        raise RuleError(*faults)


def _price_without_weight(model: WeightedPoints, lot: Lot) -> tuple[Finding, ...]:
    if model.price_weight > 0:
        return ()
    return (finding("price-weight-zero", lot.award.place, criterion=model.price.name),)


def _floor(model: WeightedPoints) -> tuple[Finding, ...]:
    """Find a dead zone from 0 to the price that gives the full share."""
    scale = model.scale
    if scale.outside != "clip" or scale.price_full == 0:
        return ()
    return (
        finding(
            "price-floor-in-scale",
            scale.place,
            price_full=scale.price_full,
            lower_price=scale.price_full / 2,
            points=model.price_points(scale.price_full),
            lower_points=model.price_points(scale.price_full / 2),
            source="HFD 2022 ref. 41",
        ),
    )


def _ceiling(model: WeightedPoints) -> tuple[Finding, ...]:
    """Find a dead zone from the price that gives the share 0 and on."""
    scale = model.scale
    if scale.outside != "clip":
        return ()
    return (
        finding(
            "price-ceiling-in-scale",
            scale.place,
            price_zero=scale.price_zero,
            higher_price=scale.price_zero + (scale.price_zero - scale.price_full),
            points=Fraction(0),
            source="HFD 2022 ref. 41",
        ),
    )
