"""Small lots under every award model, evaluated exactly and ready to be computed once more."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from builders import (
    a_bid,
    a_criterion,
    a_lot,
    a_material,
    a_price_leaf,
    a_procurement,
    an_admission,
    an_award_rule,
)
from report.evaluated import LOCK
from report.recompute_bids import SCALE, Field, price_of, scored
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.award.decide import rank_bids
from vagval.domain.admission import BidAdmission, Standing
from vagval.domain.award_rule import ParameterValue
from vagval.domain.bilingual import Language
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.expression import PRICE, walk
from vagval.domain.formula import FormulaParameter
from vagval.domain.life_cycle import LifeCycle
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria
from vagval.domain.scored_bids import ScoredBids
from vagval.report.context import ReportContext
from vagval.report.wording import Wording

PRICED = tuple(k for k, f in FORMULAS.items() if PRICE in walk(f.figure) or f.order)
"""The models in which bids have prices."""
SHARES = ((1, "0"), (2, "0.1"), (3, "0.25"), (4, "0.8"), (5, "1"))
"""A published share of the criterion for each level, far from a straight line."""
ORDERS = ({"order": "stod price drift"}, {"order": "price drift stod"})
"""Parameters of an order of priority, which the bare formula knows nothing of."""
Stated = Mapping[str, ParameterValue]
OF_OTHERS = tuple(key for key, formula in FORMULAS.items() if formula.kind != "absolute")
"""The models in which other bids enter a figure."""
TRIED = {
    "even": OF_OTHERS,
    "alone": OF_OTHERS,
    "close": ("value_deduction", "quality_corridor", "lowest_price", "priority_order"),
}
"""Where only some models are tried: for the rest, the field is nothing new."""


def variants(model: str) -> tuple[Stated, ...]:
    """Give the parameters that a formula tries out, with each of the words that may be chosen."""
    formula = FORMULAS[model]
    usual = {each.name: _stated(each) for each in formula.parameters}
    if model == "priority_order":
        return tuple({**usual, **order} for order in ORDERS)
    others = ((each.name, word) for each in formula.parameters for word in each.choices)
    return (usual, *({**usual, name: word} for name, word in others if word != usual[name]))


def lot_of(model: str, key: str, parameters: Stated) -> Lot:
    """Make a lot with two criteria, in a tree where there are weights."""
    formula = FORMULAS[model]
    lot = a_lot(key, *_criteria(formula.shape), award=an_award_rule(model, parameters, ()))
    try:
        award_model(lot)
    except RuleError as error:
        # Some models read from the criteria what the bare formula has as a constant.
        unknown = {str(each.details.get("parameter")) for each in error.findings
                   if each.code == "award-parameter-unknown"}  # fmt: skip
        kept = {name: value for name, value in parameters.items() if name not in unknown}
        lot = replace(lot, award=replace(lot.award, parameters=kept))
    return lot


def lot_evaluation(
    model: str, key: str, parameters: Stated, field: Field, life_cycle: LifeCycle | None = None
) -> LotEvaluation:
    """Score and rank a field by a model, lawful or not.

    Raises
    ------
    UndecidedError
        If a figure is undefined.
    """
    lot = lot_of(model, key, parameters)
    prices = {
        name: price_of(lot, name, each, life_cycle) if model in PRICED else None
        for name, each in field.items()
    }
    bids = ScoredBids(
        lot, tuple(scored(lot, name, each, prices[name]) for name, each in field.items())
    )
    admission = an_admission(
        *(
            BidAdmission(a_bid(name, lots=(key,)), Standing.ADMITTED, (), (), price)
            for name, price in prices.items()
        ),
        lot=key,
    )
    made = award_model(lot)
    return LotEvaluation(lot, made, admission, bids, rank_bids(bids, made))


def evaluated(
    field: Field,
    models: tuple[str, ...] = tuple(AWARD_MODELS),
    *,
    is_varied: bool = False,
    life_cycle: LifeCycle | None = None,
) -> Evaluation:
    """Evaluate a field under several models, a lot for each in which it can be decided.

    Parameters
    ----------
    is_varied
        Whether there is a lot for each variant of a model too.
    life_cycle
        How costs of different years become one price; None: they are added as they are.
    """
    few = None if is_varied else 1
    asked = [(model, each) for model in models for each in variants(model)[:few]]
    lots: list[LotEvaluation] = []
    for number, (model, parameters) in enumerate(asked, start=1):
        try:
            lots.append(lot_evaluation(model, f"L{number}", parameters, field, life_cycle))
        except UndecidedError:
            continue
    procurement = a_procurement(
        *(each.lot for each in lots), scales=(SCALE,), life_cycle=life_cycle
    )
    keys = tuple(each.lot.id for each in lots)
    material = a_material(*(a_bid(name, lots=keys) for name in field))
    return Evaluation(Criteria(procurement, (), ()), LOCK, material, tuple(lots))


def told(evaluation: Evaluation, language: Language = "sv") -> ReportContext:
    """Give what a workbook is made from."""
    return ReportContext(evaluation, Wording(language), "audit", is_whole=True, seed=0)


def _stated(parameter: FormulaParameter) -> ParameterValue:
    value = parameter.example
    if parameter.choices:
        return parameter.choices[int(value)]
    return str(Decimal(value.numerator) / Decimal(value.denominator))


def _criteria(shape: str) -> tuple[Criterion, ...]:
    drift, stod = a_criterion("drift"), a_criterion("stod")
    match shape:
        case "price-weighted":
            weights = (("drift", "0.25"), ("stod", "0.75"))
            above = a_criterion("nytta", weight="0.6", source=None)
            below = tuple(a_criterion(key, parent="nytta", weight=w) for key, w in weights)
            return (a_price_leaf("0.4"), *below, above)
        case "quality-weighted":
            levels = tuple((n, Fraction(share)) for n, share in SHARES)
            return (
                replace(drift, weight=Fraction("0.35"), level_shares=levels),
                replace(stod, weight=Fraction("0.65")),
            )
        case "amounts":
            falling = ((1, 0), (2, 10), (3, "20.50"), (4, 60), (5, 61))
            rising = ((1, 0), (2, 5), (3, 10), (4, 15), (5, 20))
            on_scale = tuple(
                replace(each, deductions=tuple((n, Decimal(str(amount))) for n, amount in steps))
                for each, steps in ((drift, falling), (stod, rising))
            )
            return (*on_scale, a_criterion("krav", source=PointSource.REQUIREMENTS))
        case _:
            return (drift, stod)
