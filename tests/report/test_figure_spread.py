"""The spread figure shows the widest case first."""

from report.figure_texts import texts
from report.test_spread_section import apart
from vagval.report.figure_spread import draw_spread, spread_picture
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing


def test_cases_axis_and_marks_are_named() -> None:
    report = lot_reports(apart())[0]
    with drawing():
        found = texts(draw_spread(report, report.each.scored.spreads))
    assert {"Alfa AB: Kvalitet", "en bedömares poäng", "poängen som räknas"} <= set(found)
    assert "Poäng på skalan (mer är bättre)" in found


def test_the_alternative_text_gives_range_and_agreed_points() -> None:
    assert spread_picture(lot_reports(apart())[0]).alt == (
        "Diagram över bedömarnas poäng för LM. Alfa AB: Kvalitet: från 1 till 5, 4 räknas."
    )
