"""Under every award model each thing can be left out, and each losing bid has its certificate."""

from fractions import Fraction

import pytest

from builders import (
    a_bid,
    a_consensus,
    a_criterion,
    a_lot,
    a_material,
    a_price_leaf,
    a_score,
    amounts,
    an_award_rule,
    criteria_of,
)
from steps.evaluated_case import evaluated
from vagval.award.award_models import AWARD_MODELS, FORMULAS
from vagval.domain.award_rule import ParameterValue
from vagval.domain.evaluation import Evaluation
from vagval.domain.lot import Lot
from vagval.robustness.certificates import certificates
from vagval.robustness.margin import margins
from vagval.steps.grade_changes import grade_flips_of
from vagval.steps.left_out import left_out

POINTS = {"alfa": ("4", "2"), "beta": ("3", "4"), "gamma": ("2", "3")}
PRICES = {"alfa": 100, "beta": 104, "gamma": 90}
STATED: dict[str, dict[str, ParameterValue]] = {
    "priority_order": {"order": "drift kvalitet price"},
    "fixed_price": {"full_points": "100"},
    "value_deduction": {},
    "price_surcharge": {},
    "lowest_price": {},
}


def parameters(model: str) -> dict[str, ParameterValue]:
    """State the formula's example constants as they are published."""
    if model in STATED:
        return STATED[model]
    return {
        each.name: each.choices[int(each.example)]
        if each.choices
        else int(each.example)
        if each.unit == "whole"
        else decimal(each.example)
        for each in FORMULAS[model].parameters
    }


def decimal(value: Fraction) -> str:
    return str(float(value)).removesuffix(".0")


def lot_of(model: str) -> Lot:
    shape = FORMULAS[model].shape
    weights = {"price-weighted": ("0.4", "0.2"), "quality-weighted": ("0.7", "0.3")}
    first, second = weights.get(shape, (None, None))
    worth = amounts(0, 5, 10, 15, 20, 25) if shape == "amounts" else ()
    leaves = (
        a_criterion("kvalitet", weight=first, deductions=worth),
        a_criterion("drift", weight=second, deductions=worth),
    )
    price = (a_price_leaf("0.4"),) if shape == "price-weighted" else ()
    rule = an_award_rule(model, parameters(model), ("highest:drift",))
    return a_lot("LM", *leaves, *price, award=rule)


def evaluation_of(model: str) -> Evaluation:
    cells = [
        (bid, leaf, int(points))
        for bid, both in POINTS.items()
        for leaf, points in zip(("kvalitet", "drift"), both, strict=True)
    ]
    material = a_material(
        *(a_bid(key, price=price) for key, price in PRICES.items()),
        scores=[
            a_score(min(points + more, 5), evaluator=who, bid=bid, criterion=leaf)
            for bid, leaf, points in cells
            for who, more in (("anna", 0), ("bo", 1))
        ],
        consensus=[a_consensus(points, bid=bid, criterion=leaf) for bid, leaf, points in cells],
    )
    return evaluated(criteria_of(lots=[lot_of(model)]), material)


@pytest.mark.parametrize("model", AWARD_MODELS)
def test_every_thing_has_an_answer_and_every_losing_bid_a_certificate(model: str) -> None:
    evaluation = evaluation_of(model)
    (lot,) = evaluation.lots
    found = left_out(evaluation, lot)
    kinds = [each.kind for each in found]
    assert kinds.count("evaluator") == 2
    assert kinds.count("bid") == 3
    assert all(bool(each.first) is not bool(each.undecided) for each in found)
    assert not any(each.undecided for each in found if each.kind in {"evaluator", "bid"}), model
    made = certificates(
        lot.decision,
        margins(lot.scored, lot.model, lot.decision),
        grade_flips_of(evaluation, lot),
        left_out=found,
    )
    assert [each.bid for each in made] == [r.bid.bid for r in lot.decision.ranking if r.rank > 1]
