"""A reader sees which bids are exactly as good as the middle one."""

from fractions import Fraction

from build_laboratory import a_lab_context, a_model_test, an_offer
from report.lab_told import blocks, said, table_rows
from vagval.domain.document import Picture
from vagval.domain.model_test import EvenCurve, EvenPoint


def test_the_curve_the_invented_bids_and_the_numbers_are_there() -> None:
    context = a_lab_context()
    assert "Kurvan går genom anbud B: 100 kr med kvaliteten 65 %." in said(context, "lab-even")
    assert [row[0] for row in table_rows(context, "lab-even", "invented")] == ["A", "B", "C"]
    # 142 x 0.3 = 42.60 and 142 x 1 = 142
    assert table_rows(context, "lab-even", "even") == [["30 %", "42,60 kr"], ["100 %", "142 kr"]]


def test_the_figure_is_told_to_those_who_do_not_see_it() -> None:
    (picture,) = (each for each in blocks(a_lab_context(), "lab-even") if isinstance(each, Picture))
    alt = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "från 42,60 kr vid kvaliteten 30 % till 142 kr vid kvaliteten 100 %" in alt
    assert "A på 60 kr med kvaliteten 30 %" in alt


def test_a_quality_that_no_price_makes_up_for_is_said_so() -> None:
    points = (EvenPoint(Fraction(0), None), EvenPoint(Fraction(1), Fraction(100)))
    curve = EvenCurve(an_offer("B", 100, "0.65"), (), points)
    context = a_lab_context(a_model_test(curve=curve))
    assert table_rows(context, "lab-even", "even")[0] == ["0 %", "inget pris"]


def test_where_no_price_ties_there_is_no_curve() -> None:
    curve = EvenCurve(an_offer("B", 100, "0.65"), (), (EvenPoint(Fraction(1), None),))
    context = a_lab_context(a_model_test(curve=curve))
    assert "Inget pris gör ett annat anbud exakt lika bra" in said(context, "lab-even")
    assert not any(isinstance(block, Picture) for block in blocks(context, "lab-even"))


def test_a_curve_that_leaves_the_picture_says_how_far_it_goes() -> None:
    # 280 is twice the dearest invented bid.
    points = (EvenPoint(Fraction(0), Fraction(60)), EvenPoint(Fraction(1), Fraction(800)))
    curve = EvenCurve(an_offer("B", 100, "0.65"), (), points)
    context = a_lab_context(a_model_test(curve=curve))
    (picture,) = (each for each in blocks(context, "lab-even") if isinstance(each, Picture))
    caption = picture.caption.replace("\N{NO-BREAK SPACE}", " ")
    assert caption.endswith("Den fortsätter utanför bilden, till 800 kr vid kvaliteten 100 %.")
