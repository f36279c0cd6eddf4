"""Weighted points with an absolute price scale."""

from fractions import Fraction

import pytest

from builders import a_criterion, a_lot, a_price_leaf, a_scored_bid, an_award_rule, named
from vagval.award.weighted_points import WeightedPoints
from vagval.domain.award_rule import ParameterValue
from vagval.domain.criterion import PointSource
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.lot import Lot
from vagval.domain.place import Place

SCALE: dict[str, ParameterValue] = {
    "full_points": "100",
    "price_full": "60",
    "price_zero": "140",
    "outside": "continue",
}
KVALITET = a_criterion(weight="0.6")


def lot_with(**changed: ParameterValue) -> Lot:
    return a_lot(
        "LM", KVALITET, a_price_leaf("0.4"), award=an_award_rule("weighted_points", SCALE | changed)
    )


def findings_of(lot: Lot) -> list[tuple[str, str]]:
    with pytest.raises(RuleError) as stop:
        WeightedPoints.from_rule(lot)
    return [(f.code, f.place.cell) for f in stop.value.findings]


def test_the_steps_show_weight_share_and_full_points() -> None:
    # Kvalitet: 0,6 * 3/5 * 100 = 36.
    # Pris: 0,4 * (140 - 100)/(140 - 60) * 100 = 0,4 * 1/2 * 100 = 20.
    bid = a_scored_bid(price=100, points={"kvalitet": 3})

    assessment = WeightedPoints.from_rule(lot_with()).assess(bid)

    assert assessment.figure == 56
    assert [(step.code, step.details) for step in assessment.steps] == [
        (
            "step-weighted-points",
            {
                "criterion": named("Kvalitet"),
                "score": 3,
                "maximum": 5,
                "share": "3/5",
                "weight": Fraction("0.6"),
                "full_points": 100,
                "points": 36,
            },
        ),
        ("step-price", {"price": 100}),
        (
            "step-price-points",
            {
                "criterion": named("Pris"),
                "price": 100,
                "price_full": 60,
                "price_zero": 140,
                "share": Fraction(1, 2),
                "weight": Fraction("0.4"),
                "full_points": 100,
                "points": 20,
            },
        ),
        ("step-points-total", {"figure": 56}),
    ]


def test_a_sum_that_no_decimals_can_write_stays_exact() -> None:
    # Pris: 0,4 * (3 - 1)/(3 - 0) * 100 = 80/3
    lot = lot_with(price_full="0", price_zero="3")

    assessment = WeightedPoints.from_rule(lot).assess(a_scored_bid(price=1, points={"kvalitet": 0}))

    assert assessment.figure == Fraction(80, 3)
    assert assessment.steps[-2].details["share"] == Fraction(2, 3)
    assert assessment.steps[-1].details == {"figure": Fraction(80, 3)}


def test_a_clipped_share_says_so_in_its_step() -> None:
    clipped = WeightedPoints.from_rule(lot_with(outside="clip"))
    within = clipped.assess(a_scored_bid(price=100, points={"kvalitet": 3}))
    outside = clipped.assess(a_scored_bid(price=30, points={"kvalitet": 3}))
    assert [a.steps[-2].code for a in (within, outside)] == [
        "step-price-points",
        "step-price-points-clipped",
    ]


def test_the_line_goes_on_above_full_points_and_below_zero() -> None:
    model = WeightedPoints.from_rule(lot_with())
    # 0,4 * (140 - 20)/80 * 100 = 60; 0,4 * (140 - 180)/80 * 100 = -20
    assert model.price_points(Fraction(20)) == 60
    assert model.price_points(Fraction(180)) == -20


def test_nested_weights_are_multiplied_down_the_tree() -> None:
    above = a_criterion("kvalitet", weight="0.6", source=None)
    leaves = (
        a_criterion("drift", parent="kvalitet", weight="0.25"),
        a_criterion("stod", parent="kvalitet", weight="0.75", source=PointSource.REQUIREMENTS),
    )
    rule = an_award_rule("weighted_points", SCALE)
    lot = a_lot("LM", above, *leaves, a_price_leaf("0.4"), award=rule)

    model = WeightedPoints.from_rule(lot)

    assert [leaf.weight for leaf in model.leaves] == [Fraction("0.15"), Fraction("0.45")]


def test_a_misspelt_parameter_is_refused_with_a_suggestion() -> None:
    lot = lot_with(price_fulll="60")

    with pytest.raises(RuleError) as stop:
        WeightedPoints.from_rule(lot)

    (fault,) = stop.value.findings
    assert fault.code == "award-parameter-unknown"
    assert fault.place == Place("procurement.toml", cell="award.parameters.price_fulll")
    assert fault.details["nearest"] == "price_full"


@pytest.mark.parametrize("name", sorted(SCALE))
def test_a_missing_parameter_is_refused_not_given_a_default(name: str) -> None:
    parameters = {key: value for key, value in SCALE.items() if key != name}
    rule = an_award_rule("weighted_points", parameters)

    faults = findings_of(a_lot("LM", KVALITET, a_price_leaf("0.4"), award=rule))

    assert faults == [("award-parameter-missing", f"award.parameters.{name}")]


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("full_points", "hundra", "award-parameter-not-a-number"),
        ("full_points", "0", "award-parameter-not-a-number"),
        ("full_points", True, "award-parameter-not-a-number"),
        ("full_points", "1e2", "award-parameter-not-a-number"),
        ("full_points", "1/3", "award-parameter-not-a-number"),
        ("price_full", "-1", "award-parameter-not-a-number"),
        ("price_full", "6 0", "award-parameter-not-a-number"),
        ("price_zero", "140,00", "award-parameter-not-a-number"),
        ("outside", "stop", "award-parameter-not-a-choice"),
        ("outside", True, "award-parameter-not-a-choice"),
    ],
)
def test_a_wrong_parameter_is_refused(name: str, value: ParameterValue, code: str) -> None:
    assert findings_of(lot_with(**{name: value})) == [(code, f"award.parameters.{name}")]


@pytest.mark.parametrize("price_full", ["140", "200"])
def test_a_scale_that_does_not_fall_is_refused(price_full: str) -> None:
    assert findings_of(lot_with(price_full=price_full)) == [
        ("price-scale-not-falling", "award.parameters")
    ]


def test_weights_that_do_not_sum_to_one_are_refused_not_rescaled() -> None:
    rule = an_award_rule("weighted_points", SCALE)
    lot = a_lot("LM", a_criterion(weight="0.59"), a_price_leaf("0.4"), award=rule)

    with pytest.raises(RuleError) as stop:
        WeightedPoints.from_rule(lot)

    assert [(f.code, f.details["total"]) for f in stop.value.findings] == [
        ("award-top-weights-not-one", Fraction("0.99"))
    ]


def test_missing_and_negative_weights_and_a_wrong_sum_below_are_all_named() -> None:
    criteria = (
        a_criterion("kvalitet", weight="0.6", source=None),
        a_criterion("drift", parent="kvalitet", weight="-0.1"),
        a_criterion("stod", parent="kvalitet", weight="1"),
        a_criterion("miljo"),
        a_price_leaf("0.4"),
    )
    rule = an_award_rule("weighted_points", SCALE)

    assert [code for code, _ in findings_of(a_lot("LM", *criteria, award=rule))] == [
        "award-weight-missing",
        "award-weight-negative",
        "award-weights-not-one",
    ]


@pytest.mark.parametrize("count", [0, 2])
def test_price_is_exactly_one_leaf(count: int) -> None:
    weights = {0: "1", 2: "0.2"}
    prices = tuple(a_price_leaf("0.4", key=f"pris{number}") for number in range(count))
    rule = an_award_rule("weighted_points", SCALE)
    lot = a_lot("LM", a_criterion(weight=weights[count]), *prices, award=rule)

    assert findings_of(lot) == [("award-price-leaf-not-one", "award")]


def test_a_missing_price_or_score_is_refused_not_read_as_zero() -> None:
    model = WeightedPoints.from_rule(lot_with())
    with pytest.raises(UndecidedError, match="award-price-missing"):
        model.assess(a_scored_bid(price=None, points={"kvalitet": 3}))
    with pytest.raises(UndecidedError, match="award-score-missing"):
        model.assess(a_scored_bid(price=100))
