"""The fast evaluation says what the exact one says."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest

from robustness.lab_case import BAND, CHOICE_NAMES, EVERY_CHOICE, some_chance
from vagval.award.evaluate_formula import evaluate
from vagval.domain.expression import (
    PRICE,
    Choice,
    Extreme,
    Line,
    Logarithm,
    OfAll,
    PlaceAmong,
    Power,
    Rounded,
    constant,
)
from vagval.domain.formula import Constants, Formula
from vagval.robustness.evaluate_many import evaluate_many
from vagval.robustness.tenders import Tenders, draw_tenders
from vagval.robustness.tried_model import TriedModel
from vagval.robustness.winners_many import winners_many

CLEAR = Fraction(1, 10**9)
STEP = Fraction(1, 100)
# Price 0, one price for all, equal bids, quality 0, and prices a float cannot say exactly.
PECULIAR = Tenders(
    np.array([[0, 70, 90], [80, 80, 80], [70, 70, 70], [90, 60, 75], [61, 83, 107]]),
    np.array([[50, 60, 70], [50, 60, 70], [60, 60, 60], [0, 50, 100], [33, 57, 91]]),
    Fraction(1),
    STEP,
)
DRAWN = draw_tenders(BAND, (60, 4), some_chance(), Fraction(1))
NAMED = pytest.mark.parametrize(("formula", "constants"), EVERY_CHOICE, ids=CHOICE_NAMES)


def is_clear(model: TriedModel, tenders: Tenders, tender: int) -> bool:
    """Tell whether no two bids are nearer than floats can tell, unless they are exactly equal."""
    orders = [order for order in model.orders(tenders.offers(tender)) if order is not None]
    gaps = (
        next((abs(mine - theirs) for mine, theirs in zip(a, b, strict=True) if mine != theirs), 1)
        for a, b in pairwise(sorted(orders))
    )
    return all(gap > CLEAR for gap in gaps)


@NAMED
def test_the_winners_are_those_of_the_exact_evaluation(
    formula: Formula, constants: Constants
) -> None:
    model = TriedModel(formula, constants, evaluate)
    found = winners_many(formula, constants, DRAWN.price, DRAWN.quality)
    clear = [tender for tender in range(60) if is_clear(model, DRAWN, tender)]
    assert len(clear) > 50
    for tender in clear:
        offers = DRAWN.offers(tender)
        first = {offer.name for offer, won in zip(offers, found.first[tender], strict=True) if won}
        assert first == set(model.first(offers))


@NAMED
def test_figures_agree_and_are_undefined_together(formula: Formula, constants: Constants) -> None:
    model = TriedModel(formula, constants, evaluate)
    wanted = (formula.figure,)
    (figures,) = evaluate_many(wanted, constants, PECULIAR.price, PECULIAR.quality)
    found = winners_many(formula, constants, PECULIAR.price, PECULIAR.quality)
    for tender in range(5):
        computed = model.compute(PECULIAR.offers(tender))
        assert bool(found.is_defined[tender]) == (not any(each.undefined for each in computed))
        for each, figure in zip(computed, figures[tender], strict=True):
            if not each.undefined:
                assert figure == pytest.approx(float(each.of(formula.figure)), rel=1e-11)


def of_prices(expression: object, *prices: float) -> list[float]:
    price = np.array([prices])
    (found,) = evaluate_many((expression,), {}, price, np.ones_like(price))  # type: ignore[arg-type]
    return [float(each) for each in found[0]]


def test_what_is_undefined_is_nan_and_nothing_else() -> None:
    minus = PRICE - 2
    nan = [True, False, False]
    assert [np.isnan(x) for x in of_prices(1 / PRICE, 0, 1, 2)] == nan
    assert [np.isnan(x) for x in of_prices(Logarithm(PRICE), 0, 1, 2)] == nan
    assert [np.isnan(x) for x in of_prices(Power(minus, constant(Fraction(1, 2))), 1, 2, 3)] == nan
    assert [np.isnan(x) for x in of_prices(Power(PRICE, constant(-1)), 0, 1, 2)] == nan
    # 0 to the power 0 is undefined here, though numpy says 1.
    assert [np.isnan(x) for x in of_prices(Power(PRICE, constant(0)), 0, 1, 2)] == nan
    assert of_prices(Power(minus, constant(2)), 0, 1) == [4, 1]


def test_what_is_taken_from_all_is_undefined_if_one_is() -> None:
    inverse = Line("inverse", 1 / PRICE)
    assert all(np.isnan(each) for each in of_prices(OfAll("lowest", inverse), 0, 1, 2))
    assert all(np.isnan(x) for x in of_prices(PlaceAmong(inverse, lowest_first=True), 0, 1, 2))


def test_a_branch_that_is_not_taken_may_be_undefined() -> None:
    guarded = Choice(PRICE, "==", constant(0), constant(7), 1 / PRICE)
    assert of_prices(guarded, 0, 4) == [7, 0.25]
    unknown = Choice(1 / PRICE, ">", constant(1), constant(1), constant(2))
    assert np.isnan(of_prices(unknown, 0, 4)[0])


def test_numbers_that_are_equal_by_hand_are_equal_here() -> None:
    # 0.1 + 0.2 is 0.30000000000000004 as floats.
    sums = (PRICE + constant(Fraction(1, 5)), constant(Fraction(3, 10)))
    for comparison, held in (("<", 0), ("<=", 1), ("==", 1), (">=", 1), (">", 0)):
        choice = Choice(sums[0], comparison, sums[1], constant(1), constant(0))  # type: ignore[arg-type]
        assert of_prices(choice, 0.1) == [held]
    third = Line("third", PRICE / 3 * 3)
    assert of_prices(PlaceAmong(third, lowest_first=True), 1.1, 1.1, 0.9) == [2, 2, 1]


def test_places_are_dense_from_either_end() -> None:
    assert of_prices(PlaceAmong(PRICE, lowest_first=True), 7, 5, 7, 9) == [2, 1, 2, 3]
    assert of_prices(PlaceAmong(PRICE, lowest_first=False), 7, 5, 7, 9) == [2, 3, 2, 1]


def test_halves_are_rounded_away_from_zero_even_if_the_float_stands_below() -> None:
    two = constant(2)
    # 2.675 and 1.005 stand below themselves as floats.
    assert of_prices(Rounded(PRICE, two), 2.675, 1.005, 2.344) == [2.68, 1.01, 2.34]
    assert of_prices(Rounded(0 - PRICE, constant(0)), 0.5, 1.4) == [-1, -1]
    assert of_prices(Rounded(PRICE, constant(20)), 123.456) == [123.456]


def test_extremes_are_taken_bid_by_bid() -> None:
    assert of_prices(Extreme("smaller", constant(5), PRICE), 3, 9) == [3, 5]
    assert of_prices(Extreme("larger", constant(5), PRICE), 3, 9) == [5, 9]
