"""Any formula as the award model of a lot."""

from fractions import Fraction

import pytest

from builders import (
    a_criterion,
    a_lot,
    a_price_leaf,
    a_scored_bid,
    amounts,
    an_award_rule,
    scored_bids,
)
from in_words import in_swedish
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.award.decide import decide
from vagval.award.formula_model import FormulaModel
from vagval.domain.award_rule import ParameterValue
from vagval.domain.criterion import Criterion
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.formula import Formula
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import ThresholdBreach

TREES: dict[str, tuple[Criterion, ...]] = {
    "price-weighted": (a_criterion(weight="0.6"), a_price_leaf("0.4")),
    "quality-weighted": (a_criterion(weight="1"),),
    "amounts": (a_criterion(deductions=amounts(0, 10, 20, 30, 40, 50)),),
    "bare": (a_criterion(),),
}
TWO = (
    a_criterion("drift", weight="0.45"),
    a_criterion("stod", weight="0.15"),
    a_price_leaf("0.4"),
)
OWN_PARAMETERS: dict[str, dict[str, ParameterValue]] = {
    "value_deduction": {},
    "price_surcharge": {},
    "lowest_price": {},
    "priority_order": {"order": "kvalitet price"},
}


def written(value: Fraction) -> str:
    """Write a number as it is published; every example has few decimals."""
    assert Fraction(str(float(value))) == value
    return str(float(value)).removesuffix(".0")


def a_rule_of(formula: Formula) -> dict[str, ParameterValue]:
    """Publish the example constants as text, as they stand in ``procurement.toml``."""
    if formula.key in OWN_PARAMETERS:
        return OWN_PARAMETERS[formula.key]
    return {
        each.name: each.choices[int(each.example)] if each.choices else written(each.example)
        for each in formula.parameters
    }


def lot_of(formula: Formula, *leaves: Criterion, **changed: ParameterValue) -> Lot:
    rule = an_award_rule(formula.key, a_rule_of(formula) | changed, ())
    return a_lot("LM", *(leaves or TREES[formula.shape]), award=rule)


def codes(lot: Lot) -> list[str]:
    with pytest.raises(RuleError) as stop:
        award_model(lot)
    assert in_swedish(*stop.value.findings)
    return [fault.code for fault in stop.value.findings]


@pytest.mark.parametrize("key", AWARD_MODELS)
def test_every_model_is_made_from_its_published_rule_and_gives_figures_with_steps(
    key: str,
) -> None:
    lot = lot_of(FORMULAS[key])
    model = award_model(lot)
    bids = tuple(
        a_scored_bid(name, price=price, points={"kvalitet": level}, criteria=lot.tree.leaves)
        for name, price, level in (("alfa", 80, 2), ("beta", 100, 4), ("gamma", 130, 5))
    )
    assessed = model.assess_all(bids)

    assert model.key == key
    assert model.constants.keys() == FORMULAS[key].examples.keys()
    assert [each.bid for each in assessed] == ["alfa", "beta", "gamma"]
    assert all(type(n) is Fraction for each in assessed for n in (each.figure, *each.compared))
    assert all(in_swedish(*each.steps) for each in assessed)


def test_quality_is_the_weighted_share_among_the_quality_criteria() -> None:
    # Weights .45 and .15 are 3/4 and 1/4 of the quality: 3/4 * 4/5 + 1/4 * 2/5 = 7/10.
    # 100 * 0,6 * 0,7 = 42; alfa has the lowest price: 100 * 0,4 * 1 = 40.
    lot = lot_of(FORMULAS["lowest_price_ratio"], *TWO)
    alfa = a_scored_bid("alfa", price=80, points={"drift": 4, "stod": 2})
    beta = a_scored_bid("beta", price=100, points={"drift": 4, "stod": 2})

    first, second = award_model(lot).assess_all((alfa, beta))

    assert [each.figure for each in (first, second)] == [82, 74]
    assert in_swedish(*first.steps[:4]) == (
        "Drift: 4 av 5 är andelen 4/5. Vikten 3/4 × 4/5 = 0,6.\n"
        "Stod: 2 av 5 är andelen 2/5. Vikten 1/4 × 2/5 = 0,1.\n"
        "Kvalitet, summan av dessa: 0,7.\n"
        "Utvärderat pris: 80 kr."
    )
    assert [step.code for step in first.steps[4:]] == ["step-line"] * 4


def test_a_bid_below_a_threshold_enters_no_figure_of_a_relative_model() -> None:
    # Alone beta has the lowest price: 100 * (0,6 * 3/5 + 0,4) = 76, whatever alfa asked.
    lot = lot_of(FORMULAS["lowest_price_ratio"])
    breach = ThresholdBreach(a_criterion(), Fraction(1), Fraction(3), is_share=False)
    alfa = a_scored_bid("alfa", price=1, points={"kvalitet": 1}, breaches=[breach])
    beta = a_scored_bid("beta", price=100, points={"kvalitet": 3})
    decision = decide(scored_bids(alfa, beta, lot=lot), award_model(lot))
    assert [ranked.assessment.figure for ranked in decision.ranking] == [76]


def test_a_corridor_ranks_by_what_is_compared_and_shows_the_ratio() -> None:
    lot = lot_of(FORMULAS["quality_corridor"], deciding="price")
    bids = (
        a_scored_bid("alfa", price=100, points={"kvalitet": 3}),
        a_scored_bid("beta", price=120, points={"kvalitet": "3.5"}),
        a_scored_bid("gamma", price=50, points={"kvalitet": 1}),
    )
    # Ratios 3/500, 7/1 200, 1/250; the edge is 9/10 of 3/500: gamma is outside though cheapest.
    decision = decide(scored_bids(*bids, lot=lot), award_model(lot))
    assert [ranked.bid.bid for ranked in decision.ranking] == ["alfa", "beta", "gamma"]
    assert decision.ranking[0].assessment.figure == Fraction(3, 500)


def test_a_figure_without_a_value_is_undecided_not_last() -> None:
    model = award_model(lot_of(FORMULAS["quality_per_price"]))
    free = a_scored_bid("alfa", price=0, points={"kvalitet": 3})
    with pytest.raises(UndecidedError) as stop:
        model.assess_all((free, a_scored_bid("beta", price=1, points={"kvalitet": 3})))
    (fault,) = stop.value.findings
    assert (fault.code, fault.place.cell) == ("award-figure-undefined", "alfa")
    assert "kvalitet per krona går inte att räkna ut" in in_swedish(fault)


@pytest.mark.parametrize(
    "key", ["best_discount", "best_discount_power", "bilinear_discount", "discount_from_base"]
)
def test_a_price_above_the_highest_that_is_accepted_is_refused_not_given_points(key: str) -> None:
    # Were every bid above it, the dearest would have the "largest" of the negative discounts.
    model = award_model(lot_of(FORMULAS[key]))
    bids = tuple(
        a_scored_bid(name, price=price, points={"kvalitet": 3})
        for name, price in (("alfa", 151), ("beta", 150), ("gamma", 200))
    )
    with pytest.raises(UndecidedError) as stop:
        model.assess_all(bids)
    found = stop.value.findings
    assert [(each.code, each.place.cell) for each in found] == [
        ("award-price-above-ceiling", "alfa"),
        ("award-price-above-ceiling", "gamma"),
    ]
    assert "det högsta pris som godtas är 150 kr" in in_swedish(*found)


def test_a_missing_price_or_score_is_refused_not_read_as_zero() -> None:
    model = award_model(lot_of(FORMULAS["utility_index"]))
    with pytest.raises(UndecidedError, match="award-price-missing"):
        model.assess_all((a_scored_bid(price=None, points={"kvalitet": 3}),))
    with pytest.raises(UndecidedError, match="award-score-missing"):
        model.assess_all((a_scored_bid(price=100),))


def test_price_is_one_leaf_where_it_is_weighted_and_none_elsewhere() -> None:
    assert codes(lot_of(FORMULAS["utility_index"], a_criterion(weight="1"))) == [
        "award-price-leaf-not-one"
    ]
    weighted = (a_criterion(weight="0.6"), a_price_leaf("0.4"))
    assert codes(lot_of(FORMULAS["quality_per_price"], *weighted)) == [
        "award-price-leaf-not-allowed"
    ]


def test_quality_without_any_weight_is_refused() -> None:
    leaves = (a_criterion(weight="0"), a_price_leaf("1"))
    assert codes(lot_of(FORMULAS["utility_index"], *leaves)) == ["award-quality-weight-zero"]


def test_a_model_promises_less_where_its_constants_make_a_price_stop_counting() -> None:
    formula = FORMULAS["multiple_of_lowest"]
    promised = [
        award_model(lot_of(formula, outside=word)).promises for word in ("continue", "clip")
    ]
    assert promised == [
        ("promise-price-counts-above-zero", "promise-quality-counts"),
        ("promise-price-never-worsens", "promise-quality-counts"),
    ]


def test_the_coefficient_of_one_criterion_is_bounded() -> None:
    # Prozorro: a feature is worth 0,3 at most; 0,5 * 0,8 = 0,4 is more.
    formula = FORMULAS["price_coefficient"]
    leaves = (a_criterion("drift", weight="0.8"), a_criterion("stod", weight="0.2"))
    assert codes(lot_of(formula, *leaves, full_coefficient="0.5")) == [
        "award-criterion-above-bound"
    ]
    assert isinstance(award_model(lot_of(formula, *leaves, full_coefficient="0.375")), FormulaModel)
