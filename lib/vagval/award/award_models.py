"""Every award model by its published name, written out (utvärderingsmodeller)."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from vagval.award.fixed_price import FixedPrice
from vagval.award.formula_model import FormulaModel
from vagval.award.formulas.best_discount import BEST_DISCOUNT
from vagval.award.formulas.best_discount_power import BEST_DISCOUNT_POWER
from vagval.award.formulas.bilinear_discount import BILINEAR_DISCOUNT
from vagval.award.formulas.calibrated_quality_per_price import CALIBRATED_QUALITY_PER_PRICE
from vagval.award.formulas.discount_from_base import DISCOUNT_FROM_BASE
from vagval.award.formulas.exponential_quality_price import EXPONENTIAL_QUALITY_PRICE
from vagval.award.formulas.fixed_price import FIXED_PRICE
from vagval.award.formulas.fixed_reference import FIXED_REFERENCE
from vagval.award.formulas.logarithmic_price import LOGARITHMIC_PRICE
from vagval.award.formulas.lowest_price import LOWEST_PRICE_ALONE
from vagval.award.formulas.lowest_price_ratio import LOWEST_PRICE_RATIO
from vagval.award.formulas.mean_deviation import MEAN_DEVIATION
from vagval.award.formulas.mean_reference import MEAN_REFERENCE
from vagval.award.formulas.median_reference import MEDIAN_REFERENCE
from vagval.award.formulas.min_max_price import MIN_MAX_PRICE
from vagval.award.formulas.multiple_of_lowest import MULTIPLE_OF_LOWEST
from vagval.award.formulas.offset_quality_per_price import OFFSET_QUALITY_PER_PRICE
from vagval.award.formulas.percentage_deduction import PERCENTAGE_DEDUCTION
from vagval.award.formulas.price_coefficient import PRICE_COEFFICIENT
from vagval.award.formulas.price_per_quality import PRICE_PER_QUALITY
from vagval.award.formulas.price_surcharge import PRICE_SURCHARGE
from vagval.award.formulas.priority_order import PRIORITY_ORDER
from vagval.award.formulas.quality_corridor import QUALITY_CORRIDOR
from vagval.award.formulas.quality_per_price import QUALITY_PER_PRICE
from vagval.award.formulas.quality_premium import QUALITY_PREMIUM
from vagval.award.formulas.rank_points import RANK_POINTS
from vagval.award.formulas.rated_criteria import RATED_CRITERIA
from vagval.award.formulas.relative_quality import RELATIVE_QUALITY
from vagval.award.formulas.utility_index import UTILITY_INDEX
from vagval.award.formulas.value_deduction import VALUE_DEDUCTION
from vagval.award.formulas.weighted_points import WEIGHTED_POINTS
from vagval.award.formulas.weighted_quality_per_price import WEIGHTED_QUALITY_PER_PRICE
from vagval.award.formulas.willingness_to_pay import WILLINGNESS_TO_PAY
from vagval.award.lowest_price import LowestPrice
from vagval.award.price_surcharge import PriceSurcharge
from vagval.award.priority_order import PriorityOrder
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
            MIN_MAX_PRICE,
            MULTIPLE_OF_LOWEST,
            MEAN_DEVIATION,
            BEST_DISCOUNT,
            BEST_DISCOUNT_POWER,
            BILINEAR_DISCOUNT,
            WEIGHTED_POINTS,
            DISCOUNT_FROM_BASE,
            LOGARITHMIC_PRICE,
            VALUE_DEDUCTION,
            PRICE_SURCHARGE,
            PERCENTAGE_DEDUCTION,
            WILLINGNESS_TO_PAY,
            QUALITY_PREMIUM,
            PRICE_COEFFICIENT,
            QUALITY_PER_PRICE,
            PRICE_PER_QUALITY,
            WEIGHTED_QUALITY_PER_PRICE,
            EXPONENTIAL_QUALITY_PRICE,
            OFFSET_QUALITY_PER_PRICE,
            CALIBRATED_QUALITY_PER_PRICE,
            UTILITY_INDEX,
            QUALITY_CORRIDOR,
            MEAN_REFERENCE,
            MEDIAN_REFERENCE,
            FIXED_REFERENCE,
            RATED_CRITERIA,
            RELATIVE_QUALITY,
            RANK_POINTS,
            LOWEST_PRICE_ALONE,
            FIXED_PRICE,
            PRIORITY_ORDER,
        )
    }
)
"""Every formula, in the order of their numbers."""

AWARD_MODELS: Mapping[str, Callable[[Lot], AwardModel]] = MappingProxyType(
    {
        **{key: partial(FormulaModel.from_rule, formula) for key, formula in FORMULAS.items()},
        # These look at criteria one by one, not at one quality alone.
        "value_deduction": ValueDeduction.from_rule,
        "price_surcharge": PriceSurcharge.from_rule,
        "weighted_points": WeightedPoints.from_rule,
        "lowest_price": LowestPrice.from_rule,
        "fixed_price": FixedPrice.from_rule,
        "priority_order": PriorityOrder.from_rule,
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
