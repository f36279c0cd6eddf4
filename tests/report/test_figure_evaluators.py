"""Each bid's figure by one evaluator at a time is drawn, the best bid at the top."""

from fractions import Fraction

from report.figure_texts import texts
from report.stressed import three_bids
from report.test_flips_section import TOTALS
from vagval.domain.evaluator_totals import EvaluatorFigure, EvaluatorTotals
from vagval.report.figure_evaluators import draw_evaluators, evaluators_picture
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing


def test_bids_evaluators_and_axis_are_named() -> None:
    report = lot_reports(three_bids())[0]
    with drawing():
        found = texts(draw_evaluators(report, TOTALS))
    assert {"Alfa AB", "Anna Karlstedt", "Bo Lindqvist", "det som räknas"} <= set(found)
    assert any(text.startswith("Jämförelsetal i kr") for text in found)


def test_the_bids_stand_in_the_order_of_the_ranking() -> None:
    report = lot_reports(three_bids())[0]
    alt = evaluators_picture(report, tuple(reversed(TOTALS))).alt
    assert alt.index("Alfa AB") < alt.index("Beta AB") < alt.index("Gamma AB")


def test_a_bid_that_no_evaluator_moves_has_one_figure() -> None:
    report = lot_reports(three_bids())[0]
    still = EvaluatorTotals("beta", Fraction(850), (EvaluatorFigure("bo", Fraction(850)),))
    picture = evaluators_picture(report, (TOTALS[0], still))
    assert "Beta AB: 850 kr hos alla bedömare" in picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert picture.caption.startswith("Jämförelsetal för varje anbud om")


def test_more_evaluators_than_shapes_are_drawn_all_the_same() -> None:
    report = lot_reports(three_bids())[0]
    many = tuple(EvaluatorFigure(f"e{n:02}", Fraction(600 + n)) for n in range(14))
    picture = evaluators_picture(report, (EvaluatorTotals("alfa", Fraction(650), many),))
    alt = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "Alfa AB: från 600 kr till 650 kr, 650 kr räknas" in alt
