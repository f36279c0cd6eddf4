"""Fixed price: quality alone decides."""

from dataclasses import replace
from fractions import Fraction

import pytest

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule
from vagval.award.fixed_price import FixedPrice
from vagval.domain.award_rule import ParameterValue
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.lot import Lot

TWO = (a_criterion("drift", weight="0.25"), a_criterion("stod", weight="0.75"))


def lot_with(parameters: dict[str, ParameterValue]) -> Lot:
    return a_lot("LM", *TWO, award=an_award_rule("fixed_price", parameters))


def test_points_are_weight_times_share_times_full_points() -> None:
    # 0,25 * 4/5 * 100 + 0,75 * 2/5 * 100 = 20 + 30 = 50
    model = FixedPrice.from_rule(lot_with({"full_points": "100"}))
    bid = a_scored_bid(price=None, points={"drift": 4, "stod": 2})

    assessment = model.assess(bid)

    assert assessment.figure == 50
    assert [step.code for step in assessment.steps] == [
        "step-weighted-points",
        "step-weighted-points",
        "step-points-total",
    ]


def test_a_published_amount_opens_the_calculation() -> None:
    model = FixedPrice.from_rule(lot_with({"full_points": "100", "fixed_price": "1200000"}))
    first = model.assess(a_scored_bid(price=None, points={"drift": 4, "stod": 2})).steps[0]
    assert (first.code, first.details) == ("step-fixed-price", {"price": 1_200_000})


def test_thirds_stay_exact() -> None:
    model = FixedPrice.from_rule(lot_with({"full_points": "1"}))
    bid = a_scored_bid(price=None, points={"drift": Fraction(5, 3), "stod": 0})
    assert model.assess(bid).figure == Fraction(1, 12)


def test_a_bid_without_a_score_is_refused() -> None:
    model = FixedPrice.from_rule(lot_with({"full_points": "100"}))
    with pytest.raises(UndecidedError, match="award-score-missing"):
        model.assess(a_scored_bid(price=None, points={"drift": 4}))


def test_full_points_are_required_and_a_price_leaf_is_refused() -> None:
    lot = a_lot("LM", a_criterion(weight="0.6"), a_price_leaf(), award="fixed_price")

    with pytest.raises(RuleError) as stop:
        FixedPrice.from_rule(lot)

    assert [f.code for f in stop.value.findings] == [
        "award-parameter-missing",
        "award-price-leaf-not-allowed",
    ]


def test_a_lot_without_criteria_has_nothing_to_decide_on() -> None:
    empty = replace(lot_with({"full_points": "1"}), tree=CriteriaTree())

    with pytest.raises(RuleError, match="award-top-weights-not-one"):
        FixedPrice.from_rule(empty)
