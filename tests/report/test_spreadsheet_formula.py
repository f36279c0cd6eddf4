"""One expression, written as spreadsheets store formulas; that they compute it is tested there."""

import re
from fractions import Fraction

import pytest

from vagval.award.award_models import FORMULAS
from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Choice,
    Expression,
    Extreme,
    Line,
    Logarithm,
    OfAll,
    Parameter,
    PlaceAmong,
    Power,
    Rounded,
    constant,
    walk,
)
from vagval.report.spreadsheet_formula import Cells, spreadsheet_formula

SHARE = Line("price-share", OfAll("lowest", PRICE) / PRICE)
CELLS = Cells(
    own={PRICE: "C2", QUALITY: "D2", SHARE: "E2"},
    among={PRICE: "$C$2:$C$5", QUALITY: "$D$2:$D$5", SHARE: "$E$2:$E$5"},
    constants={"full_points": "LM_full_points", "outside": "LM_outside", "decimals": "LM_decimals"},
)
FULL = Parameter("full_points")
CALLED = re.compile(r"[A-Z]+(?=\()")
KNOWN = {"ABS", "AVERAGE", "COUNTIF", "IF", "LN", "MAX", "MEDIAN", "MIN", "ROUND", "SUMPRODUCT"}


def written(expression: Expression) -> str:
    return spreadsheet_formula(expression, CELLS)


@pytest.mark.parametrize(
    ("expression", "formula"),
    [
        (PRICE - (QUALITY - 1), "C2-(D2-1)"),
        (PRICE - QUALITY - 1, "C2-D2-1"),
        (PRICE + (QUALITY + 1), "C2+D2+1"),
        ((PRICE + 1) * QUALITY, "(C2+1)*D2"),
        (PRICE / (QUALITY * 2), "C2/(D2*2)"),
        (PRICE * (QUALITY / 2), "C2*D2/2"),
        (PRICE / (QUALITY / 2), "C2/(D2/2)"),
        (0 - PRICE, "0-C2"),
    ],
)
def test_brackets_stand_where_the_order_needs_them(expression: Expression, formula: str) -> None:
    assert written(expression) == formula


@pytest.mark.parametrize(
    ("value", "formula"),
    [(Fraction(3), "C2*3"), (Fraction(-3), "C2*(-3)"), (Fraction(1, 3), "C2*(1/3)"),
     (Fraction("-0.25"), "C2*(-1/4)")],
)  # fmt: skip
def test_a_constant_is_written_exactly(value: Fraction, formula: str) -> None:
    assert written(PRICE * constant(value)) == formula


@pytest.mark.parametrize(
    ("expression", "formula"),
    [
        (Power(PRICE, QUALITY), "C2^D2"),
        (Power(PRICE / QUALITY, 1 - QUALITY), "(C2/D2)^(1-D2)"),
        (Power(Power(PRICE, constant(3)), constant(2)), "(C2^3)^2"),
        (Power(PRICE, Power(constant(3), constant(2))), "C2^(3^2)"),
        (Power(constant(-2), constant(2)), "(-2)^2"),
        (2 * Power(PRICE, constant(2)), "2*C2^2"),
    ],
)
def test_powers_are_bracketed_since_spreadsheets_read_them_otherwise(
    expression: Expression, formula: str
) -> None:
    # A spreadsheet reads 2^3^2 as 64 and -2^2 as 4; people read 512 and -4.
    assert written(expression) == formula


def test_other_bids_are_a_range_and_published_constants_are_names() -> None:
    assert written(SHARE) == "MIN($C$2:$C$5)/C2"
    assert written(FULL * SHARE) == "LM_full_points*E2"
    assert written(OfAll("median", SHARE) + OfAll("mean", QUALITY)) == (
        "MEDIAN($E$2:$E$5)+AVERAGE($D$2:$D$5)"
    )


def test_choices_limits_and_roundings_are_functions() -> None:
    clipped = Extreme("larger", constant(0), Extreme("smaller", constant(1), SHARE))
    choice = Choice(Parameter("outside"), "==", constant(1), clipped, 0 - SHARE)
    assert written(choice) == "IF(LM_outside=1,MAX(0,MIN(1,E2)),0-E2)"
    assert written(Rounded(1 - Logarithm(PRICE), Parameter("decimals"))) == (
        "ROUND(1-LN(C2),LM_decimals)"
    )


def test_a_dense_place_counts_different_better_values() -> None:
    by_price = "(1+SUMPRODUCT(($C$2:$C$5<C2)/COUNTIF($C$2:$C$5,$C$2:$C$5)))"
    assert written(PlaceAmong(PRICE, lowest_first=True) - 1) == f"{by_price}-1"
    assert ">D2" in written(PlaceAmong(QUALITY, lowest_first=False))


def test_what_stands_nowhere_is_refused_not_read_as_zero() -> None:
    with pytest.raises(KeyError):
        spreadsheet_formula(PRICE + 1, Cells(own={}))


@pytest.mark.parametrize("key", FORMULAS)
def test_every_formula_uses_old_functions_only_and_no_dynamic_arrays(key: str) -> None:
    formula = FORMULAS[key]
    every = (formula.figure, *formula.order)
    parts = tuple(part for each in every for part in walk(each))
    cells = Cells(
        own=dict.fromkeys(parts, "C2"),
        among=dict.fromkeys(parts, "$C$2:$C$5"),
        constants={part.name: f"LM_{part.name}" for part in parts if isinstance(part, Parameter)},
    )
    for each in parts:
        if isinstance(each, Line):
            assert set(CALLED.findall(spreadsheet_formula(each, cells))) <= KNOWN
