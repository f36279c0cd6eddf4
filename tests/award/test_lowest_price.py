"""Lowest price with thresholds."""

from fractions import Fraction

import pytest

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, named
from vagval.award.lowest_price import LowestPrice
from vagval.domain.criterion import PointSource
from vagval.domain.errors import RuleError, UndecidedError

TEKNIK = a_criterion("teknik", threshold=3)
STOD = a_criterion("stod", source=PointSource.REQUIREMENTS, threshold="0.5")
MODEL = LowestPrice.from_rule(a_lot("LM", TEKNIK, STOD, award="lowest_price"))


def test_the_figure_is_the_evaluated_price_and_the_steps_show_the_thresholds() -> None:
    bid = a_scored_bid(price=100, points={"teknik": 3, "stod": 4}, criteria=[TEKNIK, STOD])

    assessment = MODEL.assess(bid)

    assert assessment.figure == 100
    assert [(step.code, step.details) for step in assessment.steps] == [
        (
            "step-threshold-points",
            {"criterion": named("Teknik"), "reached": 3, "maximum": 5, "threshold": 3},
        ),
        (
            "step-threshold-share",
            {
                "criterion": named("Stod"),
                "reached": Fraction("0.8"),
                "maximum": 5,
                "threshold": Fraction("0.5"),
            },
        ),
        ("step-price", {"price": 100}),
        ("step-lowest-price", {"figure": 100}),
    ]


def test_a_lot_without_quality_criteria_needs_only_a_price() -> None:
    assert LowestPrice(()).assess(a_scored_bid(price=7)).figure == 7


def test_a_missing_price_and_a_missing_score_are_refused() -> None:
    with pytest.raises(UndecidedError) as stop:
        MODEL.assess(a_scored_bid(price=None, points={"teknik": 3}, criteria=[TEKNIK]))
    assert [f.code for f in stop.value.findings] == ["award-price-missing", "award-score-missing"]


def test_parameters_weights_and_a_price_leaf_are_refused_at_once() -> None:
    rule = an_award_rule("lowest_price", {"outside": "clip"})

    with pytest.raises(RuleError) as stop:
        LowestPrice.from_rule(a_lot("LM", a_criterion(weight="0.6"), a_price_leaf(), award=rule))

    assert [f.code for f in stop.value.findings] == [
        "award-parameter-unknown",
        "award-weight-not-allowed",
        "award-weight-not-allowed",
        "award-price-leaf-not-allowed",
    ]
