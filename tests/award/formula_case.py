"""Formulas tried on a few bids, as the facts print them (räkneexempel)."""

from fractions import Fraction

from vagval.award.award_models import FORMULAS
from vagval.award.evaluate_formula import evaluate
from vagval.award.exact_power import rounded
from vagval.domain.formula import Constants, Formula
from vagval.domain.offer import Offer

Bid = tuple[int | str | Fraction, int | str | Fraction]
"""Price, quality."""
Bids = dict[str, Bid]

BY_NUMBER = {formula.number: formula for formula in FORMULAS.values()}
E1: Bids = {"A": (95, ".90"), "B": (100, ".60"), "C": (110, ".75")}
E2: Bids = {"A": (80, ".50"), "B": (100, ".70"), "C": (130, ".95")}
"""The two bid sets of facts/award_models.md, section 3."""


def offers(bids: Bids) -> tuple[Offer, ...]:
    """Make bids from name, price and quality."""
    return tuple(Offer(name, Fraction(p), Fraction(q)) for name, (p, q) in bids.items())


def constants_of(formula: Formula, **changed: int | str | Fraction) -> Constants:
    """Give the example constants, with some of them changed; a choice is named by its word."""
    choices = {each.name: each.choices for each in formula.parameters if each.choices}
    stated = {
        name: Fraction(choices[name].index(str(value)) if name in choices else value)
        for name, value in changed.items()
    }
    assert stated.keys() <= formula.examples.keys(), "a misspelt constant would change nothing"
    return {**formula.examples, **stated}


def figures(number: str, bids: Bids, **changed: int | str | Fraction) -> dict[str, Fraction]:
    """Compute a formula's figures by bid; every one must have a value."""
    formula = BY_NUMBER[number]
    computed = evaluate(formula, constants_of(formula, **changed), offers(bids))
    assert [each.undefined for each in computed] == [""] * len(computed)
    return {each.offer.name: each.of(formula.figure) for each in computed}


def first(number: str, bids: Bids, **changed: int | str | Fraction) -> str:
    """Name the bids that are first, sorted and put together: ``"BC"`` is a tie."""
    return "".join(sorted(ranking(number, bids, **changed)[0]))


def ranking(number: str, bids: Bids, **changed: int | str | Fraction) -> list[set[str]]:
    """Give the bids from the best to the worst; equal ones together."""
    formula = BY_NUMBER[number]
    computed = evaluate(formula, constants_of(formula, **changed), offers(bids))
    orders = sorted({each.order for each in computed}, reverse=not formula.lowest_wins)
    return [{each.offer.name for each in computed if each.order == one} for one in orders]


def undefined(number: str, bids: Bids, **changed: int | str | Fraction) -> dict[str, str]:
    """Give the line without a value, by bid."""
    formula = BY_NUMBER[number]
    computed = evaluate(formula, constants_of(formula, **changed), offers(bids))
    return {each.offer.name: each.undefined for each in computed if each.undefined}


def as_printed(figure: Fraction, printed: str, scale: int = 1) -> bool:
    """Tell whether a figure reads as printed: exactly, or at the printed decimals."""
    value = figure * scale
    decimals = len(printed.partition(".")[2])
    if not decimals:
        return value == Fraction(printed)
    return rounded(value, decimals) == Fraction(printed)
