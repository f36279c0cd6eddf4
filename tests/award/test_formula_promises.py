"""Every promise of every formula, tried on invented bids and constants."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from award.promise_checks import CHECKS, HIGHEST_PRICE
from vagval.award.award_models import FORMULAS
from vagval.domain.formula import Constants, Formula, FormulaParameter
from vagval.domain.offer import Offer

WEIGHTS = (Fraction(1, 10), Fraction(2, 5), Fraction(9, 10))
FACTORS = (Fraction(1), Fraction(4, 5), Fraction(3, 2))

prices = st.integers(1, HIGHEST_PRICE).map(Fraction)
qualities = st.integers(0, 20).map(lambda n: Fraction(n, 20))


@st.composite
def fields(draw: st.DrawFn) -> tuple[Offer, ...]:
    """Give two to five bids; the first is the one that is looked at."""
    pairs = draw(st.lists(st.tuples(prices, qualities), min_size=2, max_size=5))
    return tuple(Offer(name, *pair) for name, pair in zip("abcde", pairs, strict=False))


def tried(parameter: FormulaParameter) -> st.SearchStrategy[Fraction]:
    """Give values of a parameter, its example among them."""
    if parameter.choices:
        return st.sampled_from([Fraction(n) for n in range(len(parameter.choices))])
    if parameter.unit == "whole":
        return st.sampled_from([parameter.example, Fraction(6)])
    values = [parameter.example * factor for factor in FACTORS]
    if parameter.name == "base_price":
        # A bid above it would be no valid bid.
        values = [value for value in values if value >= HIGHEST_PRICE]
    if parameter.example == 0:
        values = [Fraction(0), Fraction(40)]
    return st.sampled_from([value for value in values if parameter.holds(value)])


@st.composite
def constants(draw: st.DrawFn, formula: Formula) -> Constants:
    """Give constants that a procurement could publish."""
    stated = {each.name: draw(tried(each)) for each in formula.parameters}
    assume(all(stated[lower] < stated[higher] for lower, higher in formula.rising))
    if not formula.weights:
        return stated
    weight = draw(st.sampled_from(WEIGHTS))
    return {**stated, "price_weight": weight, "quality_weight": 1 - weight}


MADE = [
    (formula, promise)
    for formula in FORMULAS.values()
    for promise in dict.fromkeys((*formula.promises, *formula.promised(formula.examples)))
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("formula", "promise"), MADE, ids=lambda each: getattr(each, "number", str(each))
)
@given(data=st.data())
def test_the_formula_keeps_what_it_promises(
    formula: Formula, promise: str, data: st.DataObject
) -> None:
    stated = data.draw(constants(formula), label="constants")
    assume(promise in formula.promised(stated))
    offers = data.draw(fields(), label="bids")
    assert CHECKS[promise](formula, stated, offers, data)


@pytest.mark.parametrize("formula", FORMULAS.values(), ids=lambda each: each.number)
def test_the_class_is_promised_as_it_is(formula: Formula) -> None:
    promised = {
        "absolute": {"promise-absolute"},
        "shifted": {"promise-order-absolute", "promise-order-never-swapped"},
        "relative": set(),
    }
    by_class = set().union(*promised.values())
    made = by_class & set(formula.promises)
    assert made <= promised[formula.kind]
    assert bool(made) == (formula.kind != "relative")
