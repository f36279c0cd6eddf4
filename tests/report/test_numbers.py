"""Exact numbers as people read them."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.domain.bilingual import Language
from vagval.report import numbers


def read(text: str) -> str:
    """Show no-break spaces as spaces."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "swedish", "english"),
    [
        (0, "0", "0"),
        (1234567, "1 234 567", "1,234,567"),
        (-5, "\u22125", "\u22125"),
        (Decimal("2.50"), "2,5", "2.5"),
        (Decimal("-1234.5"), "\u22121 234,5", "\u22121,234.5"),
        (Decimal("0.000012"), "0,000012", "0.000012"),
        (Fraction(1, 8), "0,125", "0.125"),
        (Fraction(10, 3), "≈ 3,333333", "≈ 3.333333"),
        (10**30, "1" + " 000" * 10, "1" + ",000" * 10),
    ],
)
def test_a_number_reads_as_in_its_language(
    value: numbers.Exact, swedish: str, english: str
) -> None:
    assert read(numbers.number(value, "sv")) == swedish
    assert read(numbers.number(value, "en")) == english


def test_a_number_that_is_not_zero_never_reads_as_zero() -> None:
    assert read(numbers.number(Fraction(1, 3_000_000_000), "sv")) == "≈ 0,000000000333"
    assert read(numbers.money(Fraction(1, 3000), "SEK", "sv")) == "≈ 0,000333 kr (1/3 000)"


def test_thousands_are_held_together_in_swedish() -> None:
    assert numbers.number(1234567, "sv") == "1\u00a0234\u00a0567"


@pytest.mark.parametrize(
    ("value", "swedish", "english"),
    [
        (14_200_000, "14 200 000 kr", "SEK 14,200,000"),
        (Decimal("14200000.00"), "14 200 000 kr", "SEK 14,200,000"),
        (Decimal("99.5"), "99,50 kr", "SEK 99.50"),
        (Decimal("0.0045"), "0,0045 kr", "SEK 0.0045"),
        (Decimal(-600), "\u2212600 kr", "\u2212SEK 600"),
        (Fraction(1000, 3), "≈ 333,33 kr (1 000/3)", "≈ SEK 333.33 (1,000/3)"),
    ],
)
def test_money_reads_as_in_its_language(value: numbers.Exact, swedish: str, english: str) -> None:
    assert read(numbers.money(value, "SEK", "sv")) == swedish
    assert read(numbers.money(value, "SEK", "en")) == english


def test_other_currencies_are_named() -> None:
    assert read(numbers.money(5, "EUR", "sv")) == "5 €"
    assert read(numbers.money(5, "EUR", "en")) == "EUR 5"


@pytest.mark.parametrize(
    ("share", "swedish", "english"),
    [
        (1, "100 %", "100%"),
        (0, "0 %", "0%"),
        (Fraction("0.355"), "35,5 %", "35.5%"),
        (Fraction("0.12345"), "12,345 %", "12.345%"),
        (Fraction(1, 3), "≈ 33,3 %", "≈ 33.3%"),
        (Fraction(437, 5120), "≈ 8,5 %", "≈ 8.5%"),
        (Fraction(-1, 3), "≈ \u221233,3 %", "≈ \u221233.3%"),
        (Fraction(1, 30000), "< 0,1 %", "< 0.1%"),
        (Fraction(-1, 30000), "> \u22120,1 %", "> \u22120.1%"),
        (Fraction(29999, 30000), "> 99,9 %", "> 99.9%"),
    ],
)
def test_a_share_is_told_without_false_precision(
    share: numbers.Exact, swedish: str, english: str
) -> None:
    assert read(numbers.percent(share, "sv")) == swedish
    assert read(numbers.percent(share, "en")) == english


def test_points_that_never_end_carry_their_fraction() -> None:
    assert read(numbers.points(Fraction(10, 3), "sv")) == "≈ 3,333333 (10/3)"
    assert read(numbers.points(Fraction(7, 2), "sv")) == "3,5"


def test_a_fraction_that_nobody_can_take_in_is_left_out() -> None:
    assert read(numbers.points(Fraction(123456789, 7919), "sv")) == "≈ 15 589,946837"


def test_dates_and_lists_read_as_in_their_language() -> None:
    assert read(numbers.day(date(2026, 3, 16), "sv")) == "16 mars 2026"
    assert read(numbers.day(date(2026, 3, 16), "en")) == "16 March 2026"
    assert numbers.listing(("a", "b", "c"), "sv") == "a, b och c"
    assert numbers.listing(("a", "b"), "en", "or") == "a or b"
    assert numbers.listing(("a",), "sv") == "a"
    assert numbers.listing((), "sv") == ""


@given(
    value=st.decimals(-(10**12), 10**12, places=4, allow_nan=False),
    language=st.sampled_from(("sv", "en")),
)
def test_a_number_that_ends_is_written_in_full(value: Decimal, language: Language) -> None:
    text = numbers.number(value, language).replace("\u2212", "-").replace("\u00a0", "")
    text = text.replace(",", ".") if language == "sv" else text.replace(",", "")
    assert Decimal(text) == value
