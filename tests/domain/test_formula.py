"""A formula, its constants and its flat zones."""

from fractions import Fraction

import pytest

from vagval.award.award_models import FORMULAS
from vagval.domain.formula import FormulaParameter

SHARE = FormulaParameter("share", "share", Fraction(1, 2), above=Fraction(0), below=Fraction(1))
WHOLE = FormulaParameter("whole", "whole", Fraction(2), above=Fraction(-1), below=Fraction(21))


@pytest.mark.parametrize(
    ("parameter", "value", "holds"),
    [
        (SHARE, "1/2", True),
        (SHARE, "0", False),
        (SHARE, "1", False),
        (WHOLE, "0", True),
        (WHOLE, "20", True),
        (WHOLE, "21", False),
        (WHOLE, "5/2", False),
        (FormulaParameter("any", "number", Fraction(1)), "-7", True),
    ],
)
def test_bounds_are_strict_and_a_whole_number_is_whole(
    parameter: FormulaParameter, value: str, *, holds: bool
) -> None:
    assert parameter.holds(Fraction(value)) == holds


@pytest.mark.parametrize(
    ("key", "name", "value", "codes"),
    [
        ("weighted_points", "outside", 0, []),
        ("weighted_points", "outside", 1, ["price-floor-in-scale", "price-ceiling-in-scale"]),
        ("multiple_of_lowest", "outside", 1, ["price-stops-above-multiple"]),
        ("discount_from_base", "stop_price", 0, []),
        ("discount_from_base", "stop_price", 1, ["price-stops-at-threshold"]),
        ("quality_corridor", "deciding", 0, ["price-stops-in-corridor"]),
        ("quality_corridor", "deciding", 1, []),
        ("rank_points", "price_weight", Fraction(2, 5), ["price-stops-between-ranks"]),
        ("min_max_price", "full_points", 100, ["price-stops-between-two-bids"]),
    ],
)
def test_a_flat_zone_is_there_with_some_constants(
    key: str, name: str, value: Fraction, codes: list[str]
) -> None:
    formula = FORMULAS[key]
    constants = formula.examples | {name: Fraction(value)}
    assert [zone.code for zone in formula.flat if formula.is_flat(zone, constants)] == codes


def test_where_a_price_stops_counting_less_is_promised() -> None:
    formula = FORMULAS["weighted_points"]
    clipped = formula.examples | {"outside": Fraction(1)}
    assert formula.promised(formula.examples) == formula.promises
    assert formula.promised(clipped) == (
        "promise-absolute",
        "promise-price-never-worsens",
        "promise-quality-counts",
    )


def test_examples_hold_the_weights_of_a_formula_with_weights() -> None:
    assert FORMULAS["lowest_price_ratio"].examples == {
        "full_points": 100,
        "price_weight": Fraction(2, 5),
        "quality_weight": Fraction(3, 5),
    }
    assert FORMULAS["quality_per_price"].examples == {}


def test_the_shape_is_that_of_the_key() -> None:
    assert FORMULAS["value_deduction"].shape == "amounts"
