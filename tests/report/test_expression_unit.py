"""What a formula's parts are counted in follows from the formula, and is what it says."""

from fractions import Fraction

import pytest

from vagval.award.award_models import FORMULAS
from vagval.award.evaluate_formula import evaluate
from vagval.domain.expression import PRICE, QUALITY, Expression, Line, Parameter, Power, constant
from vagval.domain.formula import Formula
from vagval.domain.offer import Offer
from vagval.report.expression_unit import MONEY, PLAIN, POINTS, contradictions, dimensions

AMOUNT = Parameter("full_quality_value")
BIDS = (Offer("A", Fraction(80), Fraction(1, 2)), Offer("B", Fraction(120), Fraction(3, 4)))
UNITS = {"money": MONEY, "points": POINTS, "share": PLAIN, "whole": PLAIN}


def computed(formula: Formula) -> tuple[list[Expression], dict[Expression, Fraction]]:
    found = evaluate(formula, formula.examples, BIDS)[1]
    return [formula.figure, *formula.order], dict(found.values)


def test_what_is_taken_from_a_price_is_money() -> None:
    deduction = Line("deduction", AMOUNT * QUALITY)
    found = dimensions((PRICE - deduction,), {})
    assert found[deduction] == found[AMOUNT] == MONEY
    assert found[QUALITY] == PLAIN


def test_a_price_through_a_price_is_a_bare_number() -> None:
    assert dimensions((PRICE / PRICE,), {})[PRICE / PRICE] == PLAIN


def test_a_share_through_a_price_is_no_money() -> None:
    assert dimensions((QUALITY / PRICE,), {})[QUALITY / PRICE] == (Fraction(-1), Fraction(0))


def test_a_power_multiplies_what_it_is_counted_in() -> None:
    half = constant(Fraction(1, 2))
    root = Power(PRICE, half)
    assert dimensions((root,), {half: Fraction(1, 2)})[root] == (Fraction(1, 2), Fraction(0))


def test_nought_says_nothing() -> None:
    assert contradictions((0 - PRICE, 0 - QUALITY), {}) == ()


def test_a_price_added_to_a_share_is_a_contradiction() -> None:
    wrong = PRICE + QUALITY
    assert contradictions((wrong,), {}) == (wrong,)


@pytest.mark.parametrize("key", FORMULAS)
def test_no_formula_adds_what_is_counted_differently(key: str) -> None:
    assert contradictions(*computed(FORMULAS[key])) == ()


@pytest.mark.parametrize("key", FORMULAS)
def test_every_formula_is_counted_in_what_it_says(key: str) -> None:
    formula = FORMULAS[key]
    found = dimensions(*computed(formula))
    own = found.get(formula.figure)
    if formula.unit == "ratio":
        assert own not in {MONEY, POINTS}
    else:
        assert own == UNITS[formula.unit]


@pytest.mark.parametrize("key", FORMULAS)
def test_every_constant_is_counted_in_what_it_says(key: str) -> None:
    formula = FORMULAS[key]
    found = dimensions(*computed(formula))
    stated = {Parameter(p.name): UNITS[p.unit] for p in formula.parameters if p.unit in UNITS}
    assert {p: unit for p, unit in found.items() if p in stated} == {
        p: unit for p, unit in stated.items() if p in found
    }
