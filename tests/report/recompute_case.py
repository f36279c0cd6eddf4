"""Small lots under every award model, evaluated exactly and ready to be computed once more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from builders import (
    a_bid,
    a_criterion,
    a_lot,
    a_material,
    a_price_item,
    a_price_leaf,
    a_procurement,
    an_admission,
    an_admitted,
    an_award_rule,
    named,
)
from report.evaluated import LOCK
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.award.decide import rank_bids
from vagval.domain.award_rule import ParameterValue
from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.bilingual import Language
from vagval.domain.criterion import Criterion
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.expression import PRICE, walk
from vagval.domain.formula import FormulaParameter
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria
from vagval.domain.scale import Anchor, Scale
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids, ThresholdBreach
from vagval.report.context import ReportContext
from vagval.report.wording import Wording

SCALE = Scale("kvalitet", 1, 5, tuple(Anchor(n, named(f"nivå {n}")) for n in range(1, 6)))
"""Its least points are 1, so that a share is not points through the maximum."""
PRICED = tuple(k for k, f in FORMULAS.items() if PRICE in walk(f.figure) or f.order)
"""The models in which bids have prices."""
ORDERS = ({"order": "stod price drift"}, {"order": "price drift stod"})
"""Parameters of an order of priority, which the bare formula knows nothing of."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Price, points on two criteria, and whether the bid misses a threshold."""

    price: str
    drift: int
    stod: int
    is_below: bool = False


Field = Mapping[str, Offer]
Stated = Mapping[str, ParameterValue]
FIELDS: Mapping[str, Field] = {
    "tied": {
        "a": Offer("80", 3, 2), "b": Offer("100.10", 4, 3), "c": Offer("130", 5, 5),
        "d": Offer("100.10", 4, 3), "e": Offer("95.35", 2, 4),
        "f": Offer("70", 5, 5, is_below=True),
    },
    "beyond": {"a": Offer("15", 5, 5), "b": Offer("149.99", 4, 5), "c": Offer("145", 1, 2)},
    "free": {"a": Offer("0", 3, 4), "b": Offer("100", 4, 4), "c": Offer("0", 5, 4)},
    "even": {key: Offer("99.90", n, n) for key, n in (("a", 3), ("b", 4), ("c", 3), ("d", 1))},
    "alone": {"a": Offer("95", 3, 4)},
}  # fmt: skip
"""Ties and a bid set aside; outside every scale; price 0; equal prices and no quality; one bid."""
OF_OTHERS = tuple(key for key, formula in FORMULAS.items() if formula.kind != "absolute")
"""The models in which other bids enter a figure."""
TRIED = {"even": OF_OTHERS, "alone": OF_OTHERS}
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


def lot_evaluation(model: str, key: str, parameters: Stated, field: Field) -> LotEvaluation:
    """Score and rank a field by a model, lawful or not.

    Raises
    ------
    UndecidedError
        If a figure is undefined.
    """
    lot = lot_of(model, key, parameters)
    has_price = model in PRICED
    scored = ScoredBids(
        lot, tuple(_scored(lot, name, each, has_price=has_price) for name, each in field.items())
    )
    made = award_model(lot)
    admitted = (
        an_admitted(a_bid(name, lots=(key,)), lot=key,
                    price=None) for name in field
    )  # fmt: skip
    admission = an_admission(
        *(replace(each, price=_price(lot, each.bid.id, field) if has_price else None)
          for each in admitted),
        lot=key,
    )  # fmt: skip
    return LotEvaluation(lot, made, admission, scored, rank_bids(scored, made))


def evaluated(
    field: Field, models: tuple[str, ...] = tuple(AWARD_MODELS), *, is_varied: bool = False
) -> Evaluation:
    """Evaluate a field under several models, a lot for each in which it can be decided.

    Parameters
    ----------
    is_varied
        Whether there is a lot for each variant of a model too.
    """
    asked = [
        (model, each) for model in models for each in variants(model)[: None if is_varied else 1]
    ]
    lots: list[LotEvaluation] = []
    for number, (model, parameters) in enumerate(asked, start=1):
        try:
            lots.append(lot_evaluation(model, f"L{number}", parameters, field))
        except UndecidedError:
            continue
    procurement = a_procurement(*(each.lot for each in lots), scales=(SCALE,))
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
            return (replace(drift, weight=Fraction("0.35")), replace(stod, weight=Fraction("0.65")))
        case "amounts":
            falling = ((1, 0), (2, 10), (3, "20.50"), (4, 60), (5, 61))
            rising = ((1, 0), (2, 5), (3, 10), (4, 15), (5, 20))
            return tuple(
                replace(each, deductions=tuple((n, Decimal(str(amount))) for n, amount in steps))
                for each, steps in ((drift, falling), (stod, rising))
            )
        case _:
            return (drift, stod)


def _scored(lot: Lot, name: str, offer: Offer, *, has_price: bool) -> ScoredBid:
    given = {"drift": offer.drift, "stod": offer.stod}
    scores = tuple(_score(leaf, given[leaf.id]) for leaf in lot.tree.quality_leaves)
    first = lot.tree.quality_leaves[0]
    breach = ThresholdBreach(first, Fraction(offer.drift), Fraction(6), is_share=False)
    price = Fraction(offer.price) if has_price else None
    return ScoredBid(name, f"{name.upper()} AB", price, scores, (breach,) * offer.is_below)


def _score(leaf: Criterion, points: int) -> CriterionScore:
    exact = Fraction(points)
    amount = leaf.deduction_for(points)
    deduction = None if amount is None else Fraction(amount)
    return CriterionScore(leaf, exact, Fraction(SCALE.maximum), SCALE.share(exact), deduction)


def _price(lot: Lot, bid: str, field: Field) -> BidPrice:
    """Split a price over two items, one of them with a broken quantity."""
    total = Decimal(field[bid].price)
    hours = Decimal("0.1") if total else Decimal(0)
    items = (
        a_price_item(f"{lot.id}-licens", lot=lot.id, quantity=10),
        a_price_item(f"{lot.id}-timmar", lot=lot.id, quantity="0.3"),
    )
    units = ((total - Decimal("0.3") * hours) / 10, hours)
    lines = tuple(PriceLine(item, unit) for item, unit in zip(items, units, strict=True))
    return BidPrice(bid, lot.id, lines)
