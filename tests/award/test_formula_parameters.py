"""A formula's constants, read strictly."""

from fractions import Fraction

import pytest

from builders import a_criterion, a_lot, a_price_leaf, an_award_rule
from in_words import in_swedish
from vagval.award.award_models import FORMULAS
from vagval.award.formula_parameters import read_constants
from vagval.domain.award_rule import ParameterValue
from vagval.domain.lot import Lot

CONTINUED: dict[str, ParameterValue] = {
    "full_points": "100",
    "multiple": "2",
    "outside": "continue",
}


def lot_with(model: str, parameters: dict[str, ParameterValue]) -> Lot:
    rule = an_award_rule(model, parameters)
    return a_lot("LM", a_criterion(weight="0.65"), a_price_leaf("0.35"), award=rule)


def faults(model: str, parameters: dict[str, ParameterValue]) -> list[tuple[str, str]]:
    _, found = read_constants(FORMULAS[model], lot_with(model, parameters))
    assert not found or in_swedish(*found)
    return [(each.code, each.place.cell.rpartition(".")[2]) for each in found]


def test_constants_are_exact_choices_are_numbered_and_weights_come_from_the_tree() -> None:
    formula = FORMULAS["multiple_of_lowest"]
    constants, found = read_constants(
        formula, lot_with(formula.key, CONTINUED | {"multiple": "1.1", "outside": "clip"})
    )
    assert found == ()
    assert constants == {
        "full_points": 100,
        "multiple": Fraction("1.1"),
        "outside": 1,
        "price_weight": Fraction("0.35"),
        "quality_weight": Fraction("0.65"),
    }


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("full_points", "0", "award-parameter-out-of-bounds"),
        ("multiple", "1", "award-parameter-out-of-bounds"),
        ("multiple", "two", "award-parameter-not-a-number"),
        ("outside", "stop", "award-parameter-not-a-choice"),
        ("outsid", "clip", "award-parameter-unknown"),
    ],
)
def test_a_wrong_constant_is_refused(name: str, value: str, code: str) -> None:
    assert faults("multiple_of_lowest", CONTINUED | {name: value}) == [(code, name)]


@pytest.mark.parametrize("decimals", ["21", "2.5"])
def test_a_rounding_is_a_whole_number_of_decimals_within_what_is_computed(decimals: str) -> None:
    stated: dict[str, ParameterValue] = {"full_points": "100", "log_base": "10"}
    assert faults("logarithmic_price", stated | {"decimals": decimals}) == [
        ("award-parameter-out-of-bounds", "decimals")
    ]
    assert faults("logarithmic_price", stated | {"decimals": "0"}) == []


@pytest.mark.parametrize(
    ("value", "advice"),
    [("0", "Skriv ett tal större än 0 och mindre än 1."), ("1", "mindre än 1.")],
)
def test_bounds_are_told_as_what_to_write(value: str, advice: str) -> None:
    formula = FORMULAS["percentage_deduction"]
    lot = lot_with(formula.key, {"full_deduction": value})
    (fault,) = read_constants(formula, lot)[1]
    assert in_swedish(fault).endswith(advice)


@pytest.mark.parametrize(
    ("model", "parameters", "lower"),
    [
        (
            "discount_from_base",
            {"full_points": "1", "base_price": "9", "stop_price": "9"},
            "stop_price",
        ),
        ("calibrated_quality_per_price", {"basic_price": "9", "highest_price": "8"}, "basic_price"),
        (
            "relative_quality",
            {"full_points": "1", "price_full": "9", "price_zero": "8"},
            "price_full",
        ),
    ],
)
def test_a_constant_that_must_be_below_another_is_refused(
    model: str, parameters: dict[str, ParameterValue], lower: str
) -> None:
    assert faults(model, parameters) == [("award-parameters-not-rising", lower)]


def test_every_missing_constant_is_named_none_has_a_default() -> None:
    assert faults("relative_quality", {}) == [
        ("award-parameter-missing", name) for name in ("full_points", "price_full", "price_zero")
    ]
