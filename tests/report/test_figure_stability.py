"""Bars show between which weights the first bid stays first, and who passes beyond them."""

from dataclasses import replace
from fractions import Fraction
from functools import cache

import pytest

from report.figure_texts import texts
from report.weighed import a_matrix, stressed, weighed
from vagval.domain.weight_answers import WeightInterval
from vagval.report.figure_stability import draw_stability, stability_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.svg_text import drawing
from vagval.robustness.weight_interval import weight_intervals

FIVE = weight_intervals(a_matrix())


@cache
def a_report() -> LotReport:
    return lot_reports(weighed(stressed(a_matrix())))[0]


def drawn(*intervals: WeightInterval) -> list[str]:
    with drawing():
        return texts(draw_stability(a_report(), intervals))


def test_criteria_with_their_weights_and_the_challengers_at_the_ends_are_written() -> None:
    found = drawn(*FIVE)
    assert "Pris (25 %)" in found
    assert "◂ under 7,5 %: Gamma Vård" in found
    assert "över 27 %: Norrsken Journal ▸" in found
    assert {"samma anbud är först", "publicerad vikt"} <= set(found)


def test_an_end_at_nothing_or_all_names_nobody() -> None:
    found = drawn(WeightInterval("c0", Fraction("0.25"), Fraction(0), Fraction(1)))
    assert not [text for text in found if "▸" in text or "◂" in text]


@pytest.mark.parametrize(("lowest", "highest"), [("0.55", "0.62"), ("0.02", "0.03"), ("0.9", "1")])
def test_a_long_name_stays_within_the_drawing(lowest: str, highest: str) -> None:
    context = weighed(stressed(a_matrix()), vendors={"b0": "Bolaget för Långa Namn " * 6})
    end = Fraction(highest)
    start = Fraction(lowest)
    above = ("b0",) if end < 1 else ()
    interval = WeightInterval("c0", start, start, end, ("b0",), above)
    with drawing():
        figure = draw_stability(lot_reports(context)[0], (interval,))
        figure.draw_without_rendering()
        whole = figure.bbox
        for text in figure.axes[0].texts:
            box = text.get_window_extent()
            assert whole.x0 <= box.x0
            assert box.x1 <= whole.x1 + 1


def test_the_alternative_text_gives_each_interval() -> None:
    told = stability_picture(a_report(), FIVE).alt.replace("\N{NO-BREAK SPACE}", " ")
    assert told.startswith(
        "Liggande staplar över vikterna för LM, mellan vilka Systematik Norr är först. "
        "Pris: publicerad vikt 25 %, från 7,5 % till 27 %"
    )


def test_more_criteria_than_have_room_are_cut_and_the_caption_says_so() -> None:
    many = tuple(replace(FIVE[0], weight=Fraction(100 + n, 500)) for n in range(30))
    picture = stability_picture(a_report(), many)
    assert picture.caption.endswith("Visar 24 av 30; tabellen har alla.")


def test_the_same_answers_give_the_same_bytes() -> None:
    assert stability_picture(a_report(), FIVE).svg == stability_picture(a_report(), FIVE).svg
