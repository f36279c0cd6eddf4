"""The laboratory's figures say what their axes count, and never by colour alone."""

from build_laboratory import a_lab_context, a_model_test, quality_prices
from report.figure_texts import texts
from vagval.report.figure_even import draw_even
from vagval.report.figure_twins import draw_twins, same_share
from vagval.report.figure_worth import draw_worth, series
from vagval.report.lab_parts import lab_reports
from vagval.report.lab_report import LabReport
from vagval.report.svg_text import drawing


def report() -> LabReport:
    test = a_model_test("lowest_price_ratio", quality_prices=quality_prices(90, 250, 490))
    return lab_reports(a_lab_context(test))[0]


def test_the_curve_names_its_axes_its_bids_and_its_sides() -> None:
    with drawing():
        found = texts(draw_even(report()))
    assert "Kvalitet, procent av full kvalitet (mer är bättre)" in found
    assert "Pris i kr exkl. moms (lägre är bättre)" in found
    assert {"A", "B", "C", "bättre än B", "sämre än B"} <= set(found)


def test_the_price_of_quality_has_a_line_and_a_mark_for_each_quality() -> None:
    drawn = series(report().test.quality_prices)
    with drawing():
        figure = draw_worth(report(), drawn)
        found = texts(figure)
    (axes,) = figure.axes
    looks = {(line.get_linestyle(), line.get_marker()) for line in axes.get_lines()}
    assert len(looks) == len(drawn) == 2
    assert "vid kvaliteten 30 %" in found
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
