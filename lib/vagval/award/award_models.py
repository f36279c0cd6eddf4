"""Every award model by its published name, written out (utvärderingsmodeller)."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from vagval.award.fixed_price import FixedPrice
from vagval.award.formula_model import FormulaModel
from vagval.award.formulas.fixed_price import FIXED_PRICE
from vagval.award.formulas.logarithmic_price import LOGARITHMIC_PRICE
from vagval.award.formulas.lowest_price import LOWEST_PRICE_ALONE
from vagval.award.formulas.lowest_price_ratio import LOWEST_PRICE_RATIO
from vagval.award.formulas.quality_corridor import QUALITY_CORRIDOR
from vagval.award.formulas.value_deduction import VALUE_DEDUCTION
from vagval.award.formulas.weighted_points import WEIGHTED_POINTS
from vagval.award.lowest_price import LowestPrice
from vagval.award.tie_break_rules import tie_break_findings
from vagval.award.value_deduction import ValueDeduction
from vagval.award.weighted_points import WeightedPoints
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, RuleError, finding
from vagval.domain.formula import Formula
from vagval.domain.lot import Lot
from vagval.domain.nearest import nearest
from vagval.domain.place import Place

FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {
        formula.key: formula
        for formula in (
            LOWEST_PRICE_RATIO,
            WEIGHTED_POINTS,
            LOGARITHMIC_PRICE,
            VALUE_DEDUCTION,
            QUALITY_CORRIDOR,
            LOWEST_PRICE_ALONE,
            FIXED_PRICE,
        )
    }
)
"""Every formula, in the order of their numbers."""

AWARD_MODELS: Mapping[str, Callable[[Lot], AwardModel]] = MappingProxyType(
    {
        **{key: partial(FormulaModel.from_rule, formula) for key, formula in FORMULAS.items()},
        # These look at criteria one by one, not at one quality alone.
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
