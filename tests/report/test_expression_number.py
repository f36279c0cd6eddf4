"""A number to reckon on with is exact, or seen to go on."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report.pencil import number
from vagval.report.expression_number import in_calculation, in_digits


@pytest.mark.parametrize(
    ("value", "text", "kind"),
    [
        (Fraction(12_000_000), "12 000 000", "full"),
        (Fraction("-0.125"), "−0,125", "full"),
        (Fraction(2, 3), "2/3", "fraction"),
        (Fraction(1061, 13), "1 061/13", "fraction"),
        (Fraction(1_234_567, 7_654_321), "0,161290…", "cut"),
        (Fraction(19, 21) / 12_000_000, "0,0000000753968…", "cut"),
        (Fraction(-1_000_000, 1_234_567), "−0,810000…", "cut"),
    ],
)
def test_a_number_is_written_in_full_as_a_fraction_or_cut_off(
    value: Fraction, text: str, kind: str
) -> None:
    written = in_calculation(value, "sv")
    assert (written.text.replace("\N{NO-BREAK SPACE}", " "), written.kind) == (text, kind)


def test_a_formula_that_rounds_asks_for_more_digits() -> None:
    assert in_calculation(Fraction(1_234_567, 7_654_321), "sv", 9).text == "0,161290204…"


def test_a_figure_rounded_to_twenty_decimals_ends_there() -> None:
    value = Fraction("0.00441941738241592203")
    assert in_calculation(value, "sv", 22).text == "0,00441941738241592203"
    assert in_calculation(value, "sv", 22).kind == "full"
    assert in_calculation(value, "sv").kind == "cut"


@given(st.fractions(-(10**6), 10**6))
def test_digits_are_cut_off_and_never_rounded(value: Fraction) -> None:
    text = in_digits(value, "sv").replace("\N{MINUS SIGN}", "").replace("\N{NO-BREAK SPACE}", "")
    assert number(text) <= abs(value)
    assert abs(value) - number(text) < Fraction(1, 10**6)
