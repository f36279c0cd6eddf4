"""The laboratory's figures say what their axes count, and never by colour alone."""

from fractions import Fraction

from build_laboratory import a_lab_context, a_model_test
from report.figure_texts import texts
from vagval.domain.model_test import QualityPrice
from vagval.report.figure_even import draw_even
from vagval.report.figure_twins import draw_twins, same_share
from vagval.report.figure_worth import draw_worth, series
from vagval.report.lab_parts import lab_reports
from vagval.report.lab_report import LabReport
from vagval.report.svg_text import drawing

PRICES = tuple(
    QualityPrice(Fraction(price), Fraction(quality), Fraction(price * dearer))
    for price in (60, 100, 140)
    for quality, dearer in (("0.3", 2), ("0.65", 1), ("1", 1))
)


def report() -> LabReport:
    return lab_reports(a_lab_context(a_model_test("quality_per_price", quality_prices=PRICES)))[0]


def test_the_curve_names_its_axes_its_bids_and_its_sides() -> None:
    with drawing():
        found = texts(draw_even(report()))
    assert "Kvalitet, procent av full kvalitet (mer är bättre)" in found
    assert "Pris i kr exkl. moms (lägre är bättre)" in found
    assert {"A", "B", "C", "bättre än B", "sämre än B"} <= set(found)


def test_the_price_of_quality_has_a_line_and_a_mark_for_qualities_that_differ() -> None:
    drawn = series(report().test.quality_prices)
    with drawing():
        figure = draw_worth(report(), drawn)
        found = texts(figure)
    (axes,) = figure.axes
    looks = {(line.get_linestyle(), line.get_marker()) for line in axes.get_lines()}
    assert len(looks) == len(drawn) == 2
    assert {"vid kvaliteten 30 %", "vid kvaliteten 65 % och 100 %"} <= set(found)
    assert "Vad en procentenhet kvalitet är värd, i kr" in found


def test_the_bars_say_how_often_the_winner_is_the_same() -> None:
    twins = report().test.twins
    with drawing():
        figure = draw_twins(report(), twins)
        found = texts(figure)
    assert "Andel av de simulerade upphandlingarna, procent" in found
    assert {"65 %", "100 %", "samma vinnare", "en annan vinnare"} <= set(found)
    hatches = {patch.get_hatch() for patch in figure.axes[0].patches}
    assert len(hatches) == 2
    assert same_share(twins[0]) * 2_000 == 1_300
