"""From a published name to a model."""

from collections import defaultdict

import pytest

from builders import a_criterion, a_lot, an_award_rule
from vagval.award.award_models import AWARD_MODELS, FORMULAS, award_model
from vagval.domain.award_rule import AwardRule
from vagval.domain.errors import RuleError
from vagval.domain.expression import OfAll, Parameter, PlaceAmong, walk
from vagval.domain.formula import Formula
from vagval.domain.model_shapes import SHAPES
from vagval.domain.place import Place

LEFT_OUT = {"F11", "F29", "F36", "F37"}
"""No source gives the definition of F11 and F29; F36 is a price; F37 is advice alone."""


def test_every_formula_is_an_award_model_and_has_criteria_of_a_known_shape() -> None:
    assert AWARD_MODELS.keys() == FORMULAS.keys() == SHAPES.keys()


def test_the_formulas_stand_in_the_order_of_their_numbers_and_none_is_missing() -> None:
    numbers = [formula.number for formula in FORMULAS.values()]
    assert numbers == sorted({f"F{n:02d}" for n in range(1, 38)} - LEFT_OUT)


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=lambda each: each.number)
def test_a_formula_takes_its_weights_from_a_tree_with_a_price(formula: Formula) -> None:
    assert formula.weights == (formula.shape == "price-weighted")


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=lambda each: each.number)
def test_the_examples_are_constants_that_may_be_published(formula: Formula) -> None:
    examples = formula.examples
    assert all(each.holds(examples[each.name]) for each in formula.parameters)
    assert all(examples[lower] < examples[higher] for lower, higher in formula.rising)


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=lambda each: each.number)
def test_a_formula_names_every_parameter_that_it_uses_and_no_other(formula: Formula) -> None:
    whole = (formula.figure, *formula.order)
    used = {part.name for each in whole for part in walk(each) if isinstance(part, Parameter)}
    # A threshold is asked before the formula.
    assert used == formula.examples.keys() - {formula.threshold}


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=lambda each: each.number)
def test_the_class_says_whether_other_bids_stand_in_the_formula(formula: Formula) -> None:
    whole = (formula.figure, *formula.order)
    takes = any(isinstance(part, OfAll | PlaceAmong) for each in whole for part in walk(each))
    assert takes == (formula.kind != "absolute")


def test_definitions_that_were_not_read_in_a_source_say_so() -> None:
    by_status: defaultdict[str, list[str]] = defaultdict(list)
    for formula in FORMULAS.values():
        by_status[formula.status].append(formula.number)
    assert by_status["derived"] == ["F23"]
    assert by_status["to-be-verified"] == ["F04", "F06", "F07", "F09", "F16", "F26", "F30", "F34"]


def test_a_model_knows_the_name_it_was_found_by() -> None:
    assert award_model(a_lot()).key == "value_deduction"
    assert award_model(a_lot("LM", a_criterion(), award="lowest_price")).key == "lowest_price"


def test_a_misspelt_model_is_refused_with_a_suggestion() -> None:
    rule = AwardRule(
        "weighted_point", place=Place("criteria/prov/procurement.toml", cell="lot[2].award")
    )

    with pytest.raises(RuleError) as stop:
        award_model(a_lot("LM", award=rule))

    (fault,) = stop.value.findings
    assert fault.code == "unknown-award-model"
    assert fault.details["nearest"] == "weighted_points"
    assert fault.place == Place("criteria/prov/procurement.toml", cell="lot[2].award.model")


def test_a_model_like_none_gets_no_suggestion() -> None:
    with pytest.raises(RuleError) as stop:
        award_model(a_lot("LM", award="topsis"))
    assert stop.value.findings[0].details["nearest"] == "none"


@pytest.mark.parametrize("model", ["value_deduktion", "value_deduction", "lowest_price"])
def test_faults_of_the_model_and_of_the_tie_break_are_named_together(model: str) -> None:
    rule = an_award_rule(model, {"full_points": "100"}, ("lottning",))

    with pytest.raises(RuleError) as stop:
        award_model(a_lot("LM", award=rule))

    codes = [f.code for f in stop.value.findings]
    assert codes[-1] == "tie-break-rule-unknown"
    assert len(codes) == 2


def test_a_faulty_tie_break_alone_is_refused() -> None:
    with pytest.raises(RuleError, match="tie-break-rule-unknown"):
        award_model(a_lot("LM", award=an_award_rule(tie_break=("lottning",))))
