"""Bars show what the lead over the second bid becomes as each weight moves, and where it turns."""

from dataclasses import replace
from fractions import Fraction
from types import SimpleNamespace

from report.figure_texts import texts
from report.weighed import a_matrix, stressed, weighed
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.lead_by_weight import LeadByWeight
from vagval.report.figure_tornado import draw_tornado, in_figures, tornado_picture, turning
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing
from vagval.robustness.lead_by_weight import lead_by_weight

FIVE = a_matrix()
HALVES = (Fraction(2, 5), Fraction(2, 5), Fraction(1, 5))


def asked(matrix: DecisionMatrix = FIVE, *names: str) -> tuple[LotReport, LeadByWeight]:
    context = weighed(stressed(matrix), *((names,) if names else ()))
    return lot_reports(context)[0], lead_by_weight(matrix)


def drawn(report: LotReport, lead: LeadByWeight) -> list[str]:
    with drawing():
        return texts(draw_tornado(report, lead, lead.ranges))


def plain(report: LotReport, lead: LeadByWeight) -> str:
    return tornado_picture(report, lead).alt.replace("\N{NO-BREAK SPACE}", " ")


def test_the_weights_at_the_ends_and_where_the_lead_turns_are_written() -> None:
    found = drawn(*asked())
    # Pris: 25 % and ten points to each side; equal at 26/96 = 27.08 per cent.
    assert {"Pris (25 %)", "15 %", "35 %", "27,1 %"} <= set(found)
    assert {"lägre vikt", "högre vikt", "försprånget nu", "lika"} <= set(found)


def test_the_lead_is_told_in_the_award_models_own_figure() -> None:
    # The lots of these tests take 100 kr off the price for each unit of the matrix.
    report, lead = asked()
    assert in_figures(report) == 100
    assert "Försprång före det andra anbudet, kr; till vänster om noll är det andra före" in drawn(
        report, lead
    )


def test_a_tie_takes_the_unit_from_two_other_bids_whose_figures_differ() -> None:
    # The first two have 2.5 each; the third has 1.5, which is 100 kr more in the award.
    # At the weight 40 per cent the lead is 3 x 0.4 - 3 x 0.6 = -0.6.
    report, lead = asked(
        a_matrix(((4, 1), (1, 4), (1, 2)), (Fraction(1, 2), Fraction(1, 2))), "Pris", "Stöd"
    )
    assert lead.lead == 0
    assert in_figures(report) == 100
    assert "Pris: −60 kr vid vikten 40 %, 60 kr vid 60 %" in plain(report, lead)


def test_without_two_figures_that_differ_it_is_a_share_of_the_whole_weight() -> None:
    halves = (Fraction(1, 2), Fraction(1, 2))
    report, lead = asked(a_matrix(((1, 0), (0, 1)), halves), "Pris", "Stöd")
    assert in_figures(report) is None
    assert "Pris: −20 % vid vikten 40 %, 20 % vid 60 %" in plain(report, lead)
    assert "allt som andelar av hela vikten" in plain(report, lead)
    assert any("procent av hela vikten" in text for text in drawn(report, lead))
    assert not any("kr" in text.split() for text in drawn(report, lead))


def test_points_are_called_points_and_a_ratio_has_no_unit() -> None:
    report, lead = asked()
    formula = report.each.model.formula
    for unit, written in (("points", ", poäng;"), ("ratio", "anbudet;")):
        model = SimpleNamespace(unit=unit, formula=formula)
        changed = replace(report, each=replace(report.each, model=model))
        assert any(written in text for text in drawn(changed, lead))


def test_where_the_lead_turns_is_said_in_words_the_most_sensitive_first() -> None:
    told = [text.replace("\N{NO-BREAK SPACE}", " ") for text in turning(*asked())]
    assert told[0] == "Funktion vid 20,8 %"
    assert "Pris vid 27,1 %" in told


def test_equal_bids_are_drawn_and_what_changes_nothing_says_so() -> None:
    report, lead = asked(a_matrix(((4, 1, 2), (1, 4, 2)), HALVES), "Pris", "Stöd", "Drift")
    assert "ändrar ingenting" in drawn(report, lead)
    assert turning(report, lead) == ()


def test_the_alternative_text_gives_the_lead_at_both_ends() -> None:
    picture = tornado_picture(*asked())
    alt = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "försprånget för Systematik Norr före Norrsken Journal i LM" in alt
    assert "Pris: 1 160 kr vid vikten 15 %, −760 kr vid 35 %" in alt
    assert "10 procentenheter" in picture.caption


def test_the_same_lead_gives_the_same_bytes() -> None:
    assert tornado_picture(*asked()).svg == tornado_picture(*asked()).svg
