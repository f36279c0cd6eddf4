"""What a formula is made of."""

from fractions import Fraction

import pytest

from vagval.domain.expression import (
    PRICE,
    QUALITY,
    Binary,
    Choice,
    Constant,
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
    lines,
    parts,
    walk,
)

ONE, TWO = Constant(Fraction(1)), Constant(Fraction(2))
INNER = Line("inner", PRICE * 2)
OUTER = Line("outer", INNER + OfAll("lowest", INNER) / QUALITY)


@pytest.mark.parametrize(
    ("written", "built"),
    [
        (PRICE + 1, Binary("+", PRICE, ONE)),
        (1 + PRICE, Binary("+", ONE, PRICE)),
        (PRICE - 1, Binary("-", PRICE, ONE)),
        (1 - PRICE, Binary("-", ONE, PRICE)),
        (PRICE * 2, Binary("*", PRICE, TWO)),
        (2 * PRICE, Binary("*", TWO, PRICE)),
        (PRICE / 2, Binary("/", PRICE, TWO)),
        (2 / PRICE, Binary("/", TWO, PRICE)),
    ],
)
def test_a_formula_is_written_as_in_a_book(written: Expression, built: Expression) -> None:
    assert written == built


def test_a_number_becomes_a_part_of_a_formula_and_an_expression_stays_one() -> None:
    assert constant(2) == TWO
    assert constant(PRICE) is PRICE


@pytest.mark.parametrize(
    ("whole", "directly"),
    [
        (PRICE, ()),
        (Parameter("base_price"), ()),
        (INNER, (PRICE * 2,)),
        (OfAll("mean", PRICE), (PRICE,)),
        (PlaceAmong(PRICE, lowest_first=True), (PRICE,)),
        (Logarithm(PRICE), (PRICE,)),
        (PRICE + QUALITY, (PRICE, QUALITY)),
        (Extreme("larger", PRICE, ONE), (PRICE, ONE)),
        (Power(PRICE, TWO), (PRICE, TWO)),
        (Choice(PRICE, "<", ONE, QUALITY, TWO), (PRICE, ONE, QUALITY, TWO)),
        (Rounded(PRICE, TWO), (PRICE, TWO)),
    ],
)
def test_each_kind_says_what_it_is_made_of(
    whole: Expression, directly: tuple[Expression, ...]
) -> None:
    assert parts(whole) == directly


def test_walking_meets_each_part_once_and_the_innermost_first() -> None:
    met = walk(OUTER)
    assert len(met) == len(set(met))
    assert met.index(PRICE) < met.index(INNER) < met.index(OUTER)
    assert met[-1] is OUTER


def test_lines_come_in_the_order_in_which_they_are_computed() -> None:
    assert lines(OUTER) == (INNER, OUTER)


def test_two_expressions_of_the_same_parts_are_the_same() -> None:
    assert Line("inner", PRICE * 2) == INNER
    assert hash(Line("inner", PRICE * 2)) == hash(INNER)
    assert Line("inner", PRICE * 3) != INNER
