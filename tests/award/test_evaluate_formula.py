"""A formula computed for every bid, exactly."""

from fractions import Fraction
from typing import Literal

import pytest

from vagval.award.evaluate_formula import evaluate
from vagval.domain.assessment import Unit
from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Choice,
    Expression,
    Extreme,
    Line,
    Logarithm,
    OfAll,
    Own,
    Parameter,
    PlaceAmong,
    Power,
    Rounded,
    Statistic,
    constant,
)
from vagval.domain.formula import Formula
from vagval.domain.offer import Offer

UNIT: Unit = "ratio"
OFFERS = (
    Offer("a", Fraction(80), Fraction(1, 2)),
    Offer("b", Fraction(100), Fraction(7, 10)),
    Offer("c", Fraction(130), Fraction(7, 10)),
)


def a_formula(of: Expression, *order: Expression) -> Formula:
    """Make a formula of one line."""
    return Formula(
        key="tried",
        number="F00",
        figure=Line("tried", of),
        unit=UNIT,
        lowest_wins=False,
        kind="relative",
        status="derived",
        sources=(),
        promises=(),
        order=order,
    )


def computed(of: Expression, **constants: Fraction) -> list[Fraction | str]:
    """Give each bid's figure, or the name of the line that has none."""
    formula = a_formula(of)
    found = evaluate(formula, constants, OFFERS)
    return [each.undefined or each.of(formula.figure) for each in found]


def test_the_four_ways_are_exact() -> None:
    assert computed((PRICE + 1) * 2 - PRICE / 3) == [
        Fraction(406, 3),
        Fraction(506, 3),
        Fraction(656, 3),
    ]


@pytest.mark.parametrize(
    ("statistic", "of", "value"),
    [
        ("lowest", PRICE, "80"),
        ("highest", QUALITY, "7/10"),
        ("mean", PRICE, "310/3"),
        ("median", PRICE, "100"),
    ],
)
def test_what_is_taken_from_all_is_the_same_for_each(
    statistic: Statistic, of: Own, value: str
) -> None:
    assert computed(OfAll(statistic, of)) == [Fraction(value)] * 3


def test_a_line_may_be_taken_from_all() -> None:
    ratio = Line("ratio", QUALITY / PRICE)
    assert computed(OfAll("highest", ratio)) == [Fraction(7, 1000)] * 3


def test_equal_values_share_a_place_and_the_next_follows() -> None:
    assert computed(PlaceAmong(PRICE, lowest_first=True)) == [1, 2, 3]
    assert computed(PlaceAmong(QUALITY, lowest_first=False)) == [2, 1, 1]


@pytest.mark.parametrize(
    ("which", "expected"), [("smaller", [80, 100, 100]), ("larger", [100, 100, 130])]
)
def test_a_scale_is_cut_off(which: Literal["smaller", "larger"], expected: list[int]) -> None:
    assert computed(Extreme(which, PRICE, constant(100))) == expected


def test_only_the_branch_that_is_chosen_is_computed() -> None:
    by_zero = PRICE / constant(0)
    assert computed(Choice(PRICE, "<", constant(100), PRICE, by_zero)) == [80, "tried", "tried"]


def test_roots_and_logarithms_are_rounded_where_the_formula_says_so() -> None:
    root = Rounded(Power(QUALITY, constant(Fraction(1, 2))), Parameter("decimals"))
    assert computed(root, decimals=Fraction(4)) == [
        Fraction("0.7071"),
        Fraction("0.8367"),
        Fraction("0.8367"),
    ]
    assert computed(Rounded(Logarithm(PRICE), constant(2))) == [
        Fraction("4.38"),
        Fraction("4.61"),
        Fraction("4.87"),
    ]


def test_the_innermost_line_without_a_value_is_named() -> None:
    inner = Line("inner", 1 / (PRICE - 100))
    assert computed(inner + 1) == [Fraction(19, 20), "inner", Fraction(31, 30)]


def test_what_is_taken_from_all_has_no_value_where_one_bid_has_none() -> None:
    inner = Line("inner", 1 / (PRICE - 100))
    assert computed(OfAll("highest", inner)) == ["tried"] * 3


def test_a_bid_is_compared_by_the_order_where_there_is_one() -> None:
    formula = a_formula(PRICE, QUALITY, 0 - PRICE)
    found = evaluate(formula, {}, OFFERS)
    assert [each.order for each in found] == [
        (Fraction(1, 2), Fraction(-80)),
        (Fraction(7, 10), Fraction(-100)),
        (Fraction(7, 10), Fraction(-130)),
    ]
    assert [each.of(formula.figure) for each in found] == [80, 100, 130]


def test_every_line_that_was_used_is_kept_with_what_went_into_it() -> None:
    inner = Line("inner", PRICE * 2)
    formula = a_formula(inner + 1)
    values = evaluate(formula, {}, OFFERS)[0].values
    assert [each.name for each in values if isinstance(each, Line)] == ["inner", "tried"]
    assert values[PRICE] == 80
    assert values[inner] == 160


def test_no_bids_have_no_figures() -> None:
    assert evaluate(a_formula(OfAll("mean", PRICE)), {}, ()) == ()
