"""A reader sees what one per cent of quality is worth in money."""

from fractions import Fraction

from build_laboratory import a_lab_context, a_model_test, quality_prices
from report.lab_told import blocks, said, table_rows
from vagval.domain.document import Picture
from vagval.domain.model_test import QualityPrice

RISING = quality_prices(90, 250, 490)


def test_a_price_settled_beforehand_is_one_sentence() -> None:
    # (0.6 / 0.4) x (140 - 60) = 120 kr for full quality
    told = said(a_lab_context(), "lab-worth")
    assert (
        "En procentenhet kvalitet är värd 1,20 kr, och hela vägen från 0 till full kvalitet är "
        "värd 120 kr. Det är lika för alla anbud." in told
    )
    assert not any(isinstance(block, Picture) for block in blocks(a_lab_context(), "lab-worth"))


def test_a_price_that_differs_is_told_where_it_is_least_and_most() -> None:
    context = a_lab_context(a_model_test("lowest_price_ratio", quality_prices=RISING))
    assert table_rows(context, "lab-worth", "worth-LM") == [
        ["Där den är värd minst", "60 kr", "30 %", "0,90 kr", "90 kr"],
        ["I mitten", "100 kr", "100 %", "2,50 kr", "250 kr"],
        ["Där den är värd mest", "140 kr", "100 %", "4,90 kr", "490 kr"],
    ]
    assert table_rows(context, "lab-worth", "worth-grid")[2] == ["140 kr", "4,90 kr", "4,90 kr"]


def test_the_figure_is_told_to_those_who_do_not_see_it() -> None:
    context = a_lab_context(a_model_test("lowest_price_ratio", quality_prices=RISING))
    (picture,) = (each for each in blocks(context, "lab-worth") if isinstance(each, Picture))
    alt = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "Vid kvaliteten 30 % och 100 %: 0,90 kr vid priset 60 kr" in alt
    assert "4,90 kr vid priset 140 kr" in alt


def test_where_quality_has_no_price_only_that_is_said() -> None:
    none = (QualityPrice(Fraction(100), Fraction(1), None),)
    told = said(a_lab_context(a_model_test("lowest_price", quality_prices=none)), "lab-worth")
    assert "Kvalitet har inget pris" in told
    assert "Det är lika för alla anbud." not in told
