"""The quality figure places each bid on each criterion."""

from typing import Any, cast

from builders import a_bid, a_criterion, a_lot, amounts
from report.evaluated import ALL_MET, scored_material, some_criteria, told, two_bids
from report.figure_texts import texts
from vagval.report.figure_quality import draw_quality, quality_picture
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing


def test_criteria_bids_and_direction_are_named() -> None:
    report = lot_reports(two_bids())[0]
    with drawing():
        found = texts(draw_quality(report, report.each.scored.bids))
    assert {"Kvalitet", "Funktion", "Alfa AB", "Beta AB"} <= set(found)
    assert "Andel av det högsta möjliga, procent (mer är bättre)" in found


def test_the_alternative_text_gives_each_share() -> None:
    alt = quality_picture(lot_reports(two_bids())[0]).alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "Kvalitet: Alfa AB 60 % och Beta AB 60 %" in alt
    assert "Funktion: Alfa AB 100 % och Beta AB 100 %" in alt


def test_a_least_value_is_drawn_where_it_stands_on_the_scale() -> None:
    lot = a_lot("LM", a_criterion(threshold=3, deductions=amounts(*range(6))))
    context = told(some_criteria(lots=(lot,)), scored_material(a_bid("alfa", answers=ALL_MET)))
    report = lot_reports(context)[0]
    with drawing():
        figure = draw_quality(report, report.each.scored.bids)
    drawn = [cast("Any", line.get_xydata()).tolist() for line in figure.axes[0].get_lines()]
    assert [[60.0, -0.42], [60.0, 0.42]] in drawn
