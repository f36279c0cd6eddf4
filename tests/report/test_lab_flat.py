"""A reader sees where price or quality stops counting, and where points go astray."""

from fractions import Fraction

from build_laboratory import BAND, a_lab_context, a_model_test, an_offer
from report.lab_told import said, table_rows
from vagval.domain.model_test import FlatStretch, OutOfRange, UndefinedPoint

FLAT = FlatStretch("price", Fraction(0), Fraction(60), Fraction("0.65"), BAND.invented[:2])


def test_no_dead_zone_is_good_news() -> None:
    assert "Provet fann inget pris där en sänkning inte räknas" in said(a_lab_context(), "lab-flat")


def test_what_does_not_count_at_all_is_not_said_to_count() -> None:
    fixed = said(a_lab_context(a_model_test("fixed_price")), "lab-flat")
    assert "Priset är fast. Det skiljer inte anbuden åt." in fixed.replace("\n", " ")
    assert "Kvaliteten räknas inte utöver kravnivåerna." in said(
        a_lab_context(a_model_test("lowest_price")), "lab-flat"
    )


def test_a_stretch_says_from_where_to_where_and_against_whom() -> None:
    context = a_lab_context(a_model_test(flat=(FLAT,)))
    assert "Nej, priset slutar räknas." in said(context, "lab-flat")
    assert table_rows(context, "lab-flat", "flat") == [
        ["Pris", "0 kr", "60 kr", "kvaliteten 65 %",
         "60 kr med kvaliteten 30 %; 100 kr med kvaliteten 65 %"],
    ]  # fmt: skip


def test_a_stretch_of_quality_is_told_in_shares() -> None:
    stretch = FlatStretch("quality", Fraction(0), Fraction("0.4"), Fraction(100), ())
    context = a_lab_context(a_model_test(flat=(stretch,)))
    assert "Nej, kvaliteten slutar räknas." in said(context, "lab-flat")
    assert table_rows(context, "lab-flat", "flat") == [
        ["Kvalitet", "0 %", "40 %", "priset 100 kr", "vilka anbud som helst"]
    ]


def test_points_below_zero_and_above_the_full_ones_are_told_with_the_bid() -> None:
    below = OutOfRange(
        "below-zero", "price-points", Fraction(40), an_offer("X", 160, "0.3"), Fraction(-10)
    )
    above = OutOfRange(
        "above-full", "points-total", Fraction(100), an_offer("X", 60, "1"), Fraction(112)
    )
    told = said(a_lab_context(a_model_test(out_of_range=(below, above))), "lab-flat")
    assert "Ett anbud på 160 kr med kvaliteten 30 %: prispoäng −10, under noll." in told
    assert "Ett anbud på 60 kr med kvaliteten 100 %: poängsumma 112, mer än det fulla 100." in told


def test_a_situation_without_a_figure_is_told() -> None:
    undefined = UndefinedPoint("price-zero", "price-share", ())
    told = said(a_lab_context(a_model_test(undefined=(undefined,))), "lab-flat")
    assert "Vid priset 0 går prisets andel inte att räkna ut." in told
