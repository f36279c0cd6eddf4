"""Which award models may not be used, and why (otillåten utvärderingsmodell).

An unlawful model is a value like any other: it can be made and looked at, and a laboratory can show
what it would do. It is never evaluated: ``decide`` asks ``check_lawful`` first.
"""

from fractions import Fraction

from vagval.award.parameters import parameter_place
from vagval.award.weighted_points import WeightedPoints
from vagval.domain.award_model import AwardModel
from vagval.domain.award_rule import Override
from vagval.domain.errors import DetailValue, Finding, RuleError, finding
from vagval.domain.formula import FlatZone
from vagval.domain.lot import Lot

NEVER_OVERRIDDEN = frozenset({"price-weight-zero"})
"""Without a price weight some figures have no value at all: no signature mends that."""


def unlawful(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    """Find everything that makes a model unlawful and is not overridden; empty if nothing does.

    A faulty override is found too: one without a name or a reason, of something that cannot be
    overridden, or of something that is no fault of the model.

    References
    ----------
    HFD 2022 ref. 41: 55 points at 700 000 kr and below, 0 at 3 000 000 kr: a lower price gave no
    more points, and the model was unlawful.
    LOU (2016:1145) 4:1 and 16:1: the same reasoning wherever a lower price gives nothing.
    """
    found = _found(model, lot)
    return (
        *(each for each in found if not _is_overridden(each, lot)),
        *_override_faults(found, lot),
    )


def overridden(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    """Find what would make a model unlawful, had nobody taken responsibility on record."""
    return tuple(each for each in _found(model, lot) if _is_overridden(each, lot))


def check_lawful(model: AwardModel, lot: Lot) -> None:
    """Refuse a model that may not be used.

    Raises
    ------
    RuleError
        If the model is unlawful and not overridden; carries every reason.
    """
    if faults := unlawful(model, lot):
        raise RuleError(*faults)


def _found(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    zones = (
        (*_floor(model), *_ceiling(model))
        if isinstance(model, WeightedPoints)
        else _flat_zones(model, lot)
    )
    return (*_price_without_weight(model, lot), *zones)


def _is_overridden(found: Finding, lot: Lot) -> bool:
    return found.code not in NEVER_OVERRIDDEN and any(
        each.finding == found.code and _is_signed(each) for each in lot.award.overrides
    )


def _is_signed(override: Override) -> bool:
    return bool(override.by.strip() and override.reason.strip())


def _override_faults(found: tuple[Finding, ...], lot: Lot) -> tuple[Finding, ...]:
    known = tuple(dict.fromkeys(each.code for each in found))
    faults: list[Finding] = []
    for each in lot.award.overrides:
        if each.finding not in known:
            faults.append(
                finding(
                    "override-without-finding",
                    each.place,
                    fault=each.finding,
                    # An empty list has no sentence; the catalogue selects on the number.
                    known=known or ("-",),
                    known_count=len(known),
                )
            )
        elif each.finding in NEVER_OVERRIDDEN:
            faults.append(finding("award-override-impossible", each.place, fault=each.finding))
        elif not _is_signed(each):
            faults.append(finding("award-override-unsigned", each.place, fault=each.finding))
    return tuple(faults)


def _price_without_weight(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    leaf = lot.tree.price_leaf
    if not model.formula.weights or leaf is None or model.constants["price_weight"] > 0:
        return ()
    return (finding("price-weight-zero", lot.award.place, criterion=leaf.name),)


def _flat_zones(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    """Find the dead zones that the formula has with these constants."""
    return tuple(
        _flat_finding(zone, model, lot)
        for zone in model.formula.flat
        if model.formula.is_flat(zone, model.constants)
    )


def _flat_finding(zone: FlatZone, model: AwardModel, lot: Lot) -> Finding:
    name = zone.above_zero or zone.choice[0]
    place = parameter_place(lot.award, name) if name else lot.award.place
    details: dict[str, DetailValue] = {"source": zone.source}
    if zone.above_zero:
        details["price"] = model.constants[zone.above_zero]
    return Finding(zone.code, place, details=details)


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
