"""Constants under which another formula is a fair comparison."""

from fractions import Fraction

import pytest

from robustness.lab_case import BAND, INSTRUMENTS, constants_of, tried
from vagval.award.award_models import FORMULAS
from vagval.domain.formula import Constants
from vagval.robustness.comparable import Basis, basis_of, comparable_constants
from vagval.robustness.quality_prices import worth_in_middle
from vagval.robustness.tried_model import TriedModel


def basis(key: str, **constants: int | str) -> Basis:
    model = tried(key, **constants)
    worth = worth_in_middle(model, BAND, INSTRUMENTS.worth)
    return basis_of(model.formula, model.constants, BAND, worth)


def twin(key: str, of: Basis) -> Constants:
    found = comparable_constants(FORMULAS[key], of)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "key",
    [
        "value_deduction",
        "price_surcharge",
        "willingness_to_pay",
        "percentage_deduction",
        "price_coefficient",
        "exponential_quality_price",
        "offset_quality_per_price",
        "calibrated_quality_per_price",
    ],
)
def test_formulas_without_weights_are_given_the_same_worth_of_quality(key: str) -> None:
    of = basis("value_deduction", full_quality_value=90)
    model = TriedModel(FORMULAS[key], twin(key, of), INSTRUMENTS.evaluate)
    found = worth_in_middle(model, BAND, INSTRUMENTS.worth)
    assert found is not None
    assert abs(found - 90) < Fraction(1, 10**30)


def test_a_model_with_weights_lends_them() -> None:
    of = basis("lowest_price_ratio", price_weight="0.3", quality_weight="0.7")
    constants = twin("min_max_price", of)
    assert (constants["price_weight"], constants["quality_weight"]) == (
        Fraction("0.3"),
        Fraction("0.7"),
    )


def test_a_model_without_weights_lends_those_of_a_straight_scale_over_the_band() -> None:
    # F12 with V = 120 is F08 60-140 with the weights 60/40: V = 1.5 * 80.
    of = basis("value_deduction", full_quality_value=120)
    assert of.weights == (Fraction(2, 5), Fraction(3, 5))
    constants = twin("weighted_points", of)
    assert constants["price_full"] == 60
    assert constants["price_zero"] == 140
    assert constants["price_weight"] == Fraction(2, 5)


def test_constants_of_the_same_name_are_the_models_own() -> None:
    of = basis("best_discount", base_price=175, full_points=1000)
    assert twin("bilinear_discount", of)["base_price"] == 175
    assert twin("lowest_price_ratio", of)["full_points"] == 1000
    # Without one, a base price leaves every bid of the band some discount.
    assert twin("best_discount", basis("value_deduction"))["base_price"] == 150


def test_what_no_constant_can_make_comparable_is_left_out() -> None:
    # F01 is worth 250 at (100, .65): no coefficient below 1 gives as much.
    of = basis("lowest_price_ratio")
    assert of.worth == 250
    assert comparable_constants(FORMULAS["price_coefficient"], of) is None


def test_a_model_that_trades_nothing_is_compared_by_the_usual_weights() -> None:
    of = basis("lowest_price", threshold="0.6")
    assert of.weights == (Fraction(2, 5), Fraction(3, 5))
    assert of.worth == 120
    assert twin("lowest_price_ratio", of)["price_weight"] == Fraction(2, 5)


@pytest.mark.parametrize("price_weight", [0, 1])
def test_a_model_without_one_of_the_two_weights_is_compared_by_the_usual_ones(
    price_weight: int,
) -> None:
    of = basis("weighted_points", price_weight=price_weight, quality_weight=1 - price_weight)
    assert of.weights == (Fraction(2, 5), Fraction(3, 5))
    assert of.worth == 120


def test_every_formula_can_be_the_one_that_is_compared_with() -> None:
    for key in FORMULAS:
        of = basis(key)
        found = [other for other in FORMULAS.values() if comparable_constants(other, of)]
        assert len(found) >= 25, key
        for other in found:
            constants = comparable_constants(other, of)
            assert constants is not None
            assert constants.keys() == constants_of(other.key).keys()
