"""What a formula's shape proves of its class."""

from fractions import Fraction

import pytest

from robustness.lab_case import CHOICE_NAMES, EVERY_CHOICE, a_formula
from vagval.award.award_models import FORMULAS
from vagval.award.class_structure import class_structure
from vagval.domain.class_proof import ClassStructure, Structure
from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Binary,
    Choice,
    Expression,
    Extreme,
    Logarithm,
    OfAll,
    Parameter,
    PlaceAmong,
    Power,
    Rounded,
    constant,
)
from vagval.domain.formula import Constants, Formula, FormulaClass

LOWEST, BEST = OfAll("lowest", PRICE), OfAll("highest", QUALITY)
LEAST = OfAll("lowest", QUALITY)
PROVED: dict[FormulaClass, Structure] = {
    "absolute": "own-only",
    "shifted": "common-part",
    "relative": "others-enter",
}


def of(figure: Expression, *order: Expression) -> ClassStructure:
    """Read a formula of this figure."""
    return class_structure(a_formula(figure, *order), {})


@pytest.mark.parametrize(("formula", "constants"), EVERY_CHOICE, ids=CHOICE_NAMES)
def test_the_shape_proves_the_declared_class(formula: Formula, constants: Constants) -> None:
    assert class_structure(formula, constants).structure == PROVED[formula.kind]


def test_what_is_taken_from_all_is_named() -> None:
    found = class_structure(FORMULAS["utility_index"], FORMULAS["utility_index"].examples)
    assert set(found.taken_from_all) == {LOWEST, BEST}
    assert of(PRICE - QUALITY).taken_from_all == ()


def test_a_common_summand_or_factor_leaves_the_order_alone() -> None:
    assert of(QUALITY - 3 * LOWEST + 7).structure == "common-part"
    assert of(QUALITY / PRICE * LOWEST).structure == "common-part"
    assert of((QUALITY / PRICE + 2) / LOWEST - LEAST).structure == "common-part"
    assert of(Parameter("w") * (QUALITY - LEAST) + PRICE).structure == "common-part"


def test_a_quotient_in_a_logarithm_is_a_difference() -> None:
    # ln(P / Pmin) = ln P - ln Pmin
    assert of(QUALITY - Logarithm(PRICE / LOWEST)).structure == "common-part"
    assert of(QUALITY - Logarithm((PRICE + LOWEST) / LOWEST)).structure == "others-enter"


def test_own_parts_with_different_factors_prove_nothing() -> None:
    assert of(QUALITY + PRICE / LOWEST).structure == "others-enter"
    assert of(QUALITY / BEST + PRICE / LOWEST).structure == "others-enter"
    # One and the same factor on both is common again.
    assert of(QUALITY / LOWEST + PRICE / LOWEST).structure == "common-part"


def test_a_factor_that_may_be_0_or_negative_proves_nothing() -> None:
    assert of(QUALITY * LEAST).structure == "others-enter"
    assert of(QUALITY * (100 - LOWEST)).structure == "others-enter"
    assert of(QUALITY * BEST).structure == "common-part"


def test_a_shift_is_lost_in_products_powers_and_cuts() -> None:
    shifted = PRICE - LOWEST
    half = constant(1) / 2
    cases: tuple[Expression, ...] = (
        shifted * QUALITY,
        QUALITY / shifted,
        shifted * shifted,
        Power(shifted, constant(2)),
        Extreme("larger", constant(0), shifted),
        Rounded(shifted, constant(0)) + half * QUALITY,
        Choice(PRICE, "<=", LOWEST, constant(1), QUALITY),
    )
    assert [of(each).structure for each in cases] == ["others-enter"] * len(cases)


def test_a_place_among_all_depends_on_all() -> None:
    assert of(PlaceAmong(PRICE, lowest_first=True) + QUALITY).structure == "others-enter"


def test_own_data_may_be_cut_rounded_and_chosen_among() -> None:
    own = Extreme("larger", constant(0), Power(QUALITY, constant(2)) / PRICE)
    assert of(Rounded(own, constant(2))) == ClassStructure("own-only", ())
    assert of(Choice(PRICE, "<", constant(5), own, QUALITY)).structure == "own-only"


def test_a_published_choice_is_followed() -> None:
    by_choice = Choice(Parameter("way"), "==", constant(0), PRICE, PRICE - LOWEST * QUALITY)
    formula = a_formula(by_choice)
    assert class_structure(formula, {"way": Fraction(0)}) == ClassStructure("own-only", ())
    assert class_structure(formula, {"way": Fraction(1)}).structure == "others-enter"


def test_a_rounding_over_a_common_part_is_told() -> None:
    # The order never turns, but two near bids may tie among some rivals and not among others.
    whole = Rounded(PRICE - LOWEST / 3, constant(0))
    assert of(whole) == ClassStructure("common-part", (LOWEST,), rounded=True)
    assert of(PRICE - LOWEST / 3).rounded is False
    assert class_structure(
        FORMULAS["logarithmic_price"], FORMULAS["logarithmic_price"].examples
    ).rounded


def test_everything_that_is_compared_counts() -> None:
    assert of(QUALITY, PRICE, Binary("-", QUALITY, LOWEST)).structure == "common-part"
    assert of(QUALITY, PRICE * LEAST).structure == "others-enter"
