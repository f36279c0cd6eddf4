"""The monetary deduction model (mervärdesmodellen)."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from builders import (
    a_criterion,
    a_criterion_score,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    amounts,
    an_award_rule,
    named,
)
from vagval.award.value_deduction import ValueDeduction
from vagval.domain.criterion import PointSource
from vagval.domain.errors import RuleError, UndecidedError

KOMPETENS = a_criterion("kompetens", deductions=amounts(0, 200, 400, 600, 800))
ANVANDBARHET = a_criterion(
    "anvandbarhet", deductions=amounts(*(100_000 * step for step in range(6)))
)
STOD = a_criterion("stod", source=PointSource.REQUIREMENTS)


def test_worked_example_lindback_2018_part_12() -> None:
    # Timpris 1 000 kr; nivå 3 ger avdraget 600 kr: 1 000 - 600 = 400.
    # Nivå 4 ger avdraget 800 kr: 1 000 - 800 = 200.
    model = ValueDeduction.from_rule(a_lot("LM", KOMPETENS))

    figures = {
        level: model.assess(
            a_scored_bid(price=1_000, points={"kompetens": level}, criteria=[KOMPETENS])
        ).figure
        for level in (3, 4)
    }

    assert figures == {3: 400, 4: 200}


def test_worked_example_negometrix_9000123966() -> None:
    # Anbud 80 000; nivå B är 60 % av 2 500 = 1 500: 80 000 - 1 500 = 78 500.
    levels = a_criterion("plan", deductions=amounts(0, 1_500, 2_500))
    model = ValueDeduction.from_rule(a_lot("LM", levels))

    bid = a_scored_bid(price=80_000, points={"plan": 1}, criteria=[levels])

    assert model.assess(bid).figure == 78_500


def test_the_steps_read_as_a_person_would_write_them() -> None:
    # 12 000 000 - (300 000 + 200 000) = 12 000 000 - 500 000 = 11 500 000
    model = ValueDeduction.from_rule(a_lot("LM", ANVANDBARHET, STOD))
    requirements = replace(a_criterion_score(STOD, 200_000, 400_000), deduction=Fraction(200_000))
    panel = a_criterion_score(ANVANDBARHET, 3)
    bid = replace(a_scored_bid(price=12_000_000), scores=(requirements, panel))

    assessment = model.assess(bid)

    assert assessment.figure == 11_500_000
    assert [(step.code, step.details) for step in assessment.steps] == [
        ("step-price", {"price": 12_000_000}),
        (
            "step-deduction-points",
            {
                "criterion": named("Anvandbarhet"),
                "points": 3,
                "maximum": 5,
                "deduction": 300_000,
            },
        ),
        (
            "step-deduction-requirements",
            {
                "criterion": named("Stod"),
                "points": 200_000,
                "maximum": 400_000,
                "deduction": 200_000,
            },
        ),
        ("step-deductions-total", {"deductions": 500_000}),
        (
            "step-comparison-figure",
            {"price": 12_000_000, "deductions": 500_000, "figure": 11_500_000},
        ),
    ]


def test_a_price_of_zero_and_a_negative_figure_are_well_defined() -> None:
    model = ValueDeduction.from_rule(a_lot("LM", KOMPETENS))
    bid = a_scored_bid(price=0, points={"kompetens": 4}, criteria=[KOMPETENS])
    assert model.assess(bid).figure == -800


def test_a_negative_deduction_is_a_published_surcharge() -> None:
    malus = a_criterion("risk", deductions=((0, Decimal(-500)), (1, Decimal(0))))
    model = ValueDeduction.from_rule(a_lot("LM", malus))
    bid = a_scored_bid(price=1_000, points={"risk": 0}, criteria=[malus])
    assert model.assess(bid).figure == 1_500


def test_hundredths_stay_exact() -> None:
    levels = a_criterion("plan", deductions=amounts("0", "0.1"))
    model = ValueDeduction.from_rule(a_lot("LM", levels))
    bid = a_scored_bid(price="0.3", points={"plan": 1}, criteria=[levels])
    assert model.assess(bid).figure == Fraction(1, 5)


def test_a_missing_price_and_all_missing_scores_are_named_at_once() -> None:
    model = ValueDeduction.from_rule(a_lot("LM", KOMPETENS, ANVANDBARHET))

    with pytest.raises(UndecidedError) as stop:
        model.assess(a_scored_bid(price=None))

    assert [f.code for f in stop.value.findings] == [
        "award-price-missing",
        "award-score-missing",
        "award-score-missing",
    ]


def test_a_score_without_an_amount_is_refused_not_read_as_zero() -> None:
    model = ValueDeduction.from_rule(a_lot("LM", STOD))
    bid = a_scored_bid(points={"stod": 2}, criteria=[STOD])

    with pytest.raises(UndecidedError, match="award-deduction-missing"):
        model.assess(bid)


def test_another_amount_than_the_published_one_is_refused() -> None:
    model = ValueDeduction.from_rule(a_lot("LM", KOMPETENS))
    score = replace(a_criterion_score(KOMPETENS, 3), deduction=Fraction(601))

    with pytest.raises(RuleError, match="award-deduction-not-published"):
        model.assess(replace(a_scored_bid(), scores=(score,)))


def test_everything_wrong_with_a_rule_is_named_at_once() -> None:
    no_amounts = a_criterion("plan", weight="0.5")
    falling = a_criterion("risk", deductions=amounts(0, 200, 100))
    rule = an_award_rule(parameters={"full_points": "100"})

    with pytest.raises(RuleError) as stop:
        ValueDeduction.from_rule(a_lot("LM", no_amounts, falling, a_price_leaf(), award=rule))

    assert {f.code for f in stop.value.findings} == {
        "award-parameter-unknown",
        "award-weight-not-allowed",
        "award-price-leaf-not-allowed",
        "award-deductions-missing",
        "award-deductions-falling",
    }


def test_a_compliance_leaf_needs_amounts_and_a_requirements_leaf_does_not() -> None:
    degree = a_criterion("standarder", source=PointSource.COMPLIANCE)

    with pytest.raises(RuleError) as stop:
        ValueDeduction.from_rule(a_lot("LM", degree, STOD))

    assert [f.details["criterion"] for f in stop.value.findings] == [named("Standarder")]
