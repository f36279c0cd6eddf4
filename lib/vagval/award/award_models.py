"""Every award model by its published name, written out (utvärderingsmodeller)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from vagval.award.fixed_price import FixedPrice
from vagval.award.lowest_price import LowestPrice
from vagval.award.tie_break_rules import tie_break_findings
from vagval.award.value_deduction import ValueDeduction
from vagval.award.weighted_points import WeightedPoints
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, RuleError, finding
from vagval.domain.lot import Lot
from vagval.domain.nearest import nearest
from vagval.domain.place import Place

AWARD_MODELS: Mapping[str, Callable[[Lot], AwardModel]] = MappingProxyType(
    {
        "value_deduction": ValueDeduction.from_rule,
        "weighted_points": WeightedPoints.from_rule,
        "lowest_price": LowestPrice.from_rule,
        "fixed_price": FixedPrice.from_rule,
    }
)


def award_model(lot: Lot) -> AwardModel:
    """Make the award model that a lot has published.

    The model may be unlawful: ``check_lawful`` refuses that, and ``decide`` always asks it.

    Raises
    ------
    RuleError
        If the model, a parameter, a weight or a tie-break rule is unknown, missing or wrong; all
        faults are named.
    """
    make = AWARD_MODELS.get(lot.award.model)
    if make is None:
        raise RuleError(_unknown(lot), *tie_break_findings(lot))
    try:
        model = make(lot)
    except RuleError as error:
        raise RuleError(*error.findings, *tie_break_findings(lot)) from error
    if ties := tie_break_findings(lot):
        raise RuleError(*ties)
    return model


def _unknown(lot: Lot) -> Finding:
    place = lot.award.place
    return finding(
        "unknown-award-model",
        Place(place.file, place.sheet, f"{place.cell}.model"),
        lot=lot.id,
        model=lot.award.model,
        nearest=nearest(lot.award.model, AWARD_MODELS),
        known=tuple(AWARD_MODELS),
    )
