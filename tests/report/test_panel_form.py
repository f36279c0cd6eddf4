"""Blank score sheets: one evaluator, criterion by criterion, never a price."""

from pathlib import Path

import pytest

from builders import a_criterion, a_lot, a_price_leaf, an_evaluator, criteria_of
from report.read_back import check_notes_fit, explained, read_back
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.criterion import PointSource
from vagval.domain.procurement import Criteria
from vagval.domain.workbook import Workbook
from vagval.report.panel_form import panel_form
from vagval.report.score_form import BidHead

BIDS: tuple[BidHead, ...] = (
    ("beta", "Beta AB", ("LM",)),
    ("alfa", "Alfa AB", ("LM", "PV")),
    ("gamma", "Gamma AB", ("LM",)),
)


def some_criteria() -> Criteria:
    tree = (
        a_criterion("flode", weight="0.3"),
        a_criterion("stod", weight="0.2"),
        a_criterion("bor", weight="0.1", source=PointSource.REQUIREMENTS),
        a_price_leaf("0.4"),
    )
    weighted = a_lot("LM", *tree, award="weighted_points")
    return criteria_of(lots=(weighted, a_lot("PV"), a_lot("MV")))


def rows_of(workbook: Workbook, sheet: int = 1) -> list[tuple[object, ...]]:
    return [tuple(row) for row in workbook.sheets[sheet].rows]


def test_every_bid_stands_once_under_each_criterion_of_the_panel(tmp_path: Path) -> None:
    form = panel_form(some_criteria(), an_evaluator(), BIDS, "sv")
    lm, pv = read_back(tmp_path, form)
    assert lm.header == (
        "del",
        "kriterium",
        "kriterietext",
        "anbud",
        "leverantör",
        "poäng",
        "motivering",
        "bevis",
    )
    criteria = [row.values[1] for row in lm.rows]
    assert criteria == ["flode"] * 3 + ["stod"] * 3
    for first in (0, 3):
        group = lm.rows[first : first + 3]
        assert {row.values[3] for row in group} == {"alfa", "beta", "gamma"}
    assert [row.values for row in pv.rows] == [
        ("PV", "kvalitet", "Vad som bedöms i kvalitet.", "alfa", "Alfa AB", None, None, None)
    ]


def test_english_columns_are_those_of_the_contract(tmp_path: Path) -> None:
    sheet, _ = read_back(tmp_path, panel_form(some_criteria(), an_evaluator(), BIDS, "en"))
    assert set(sheet.header) == {
        "lot",
        "bid",
        "vendor",
        "criterion",
        "criterion_text",
        "points",
        "reason",
        "evidence",
    }


def test_an_evaluator_meets_only_what_is_theirs() -> None:
    anna = an_evaluator(lots=("LM",), criteria=("stod",))
    form = panel_form(some_criteria(), anna, BIDS, "sv")
    assert [sheet.name for sheet in form.sheets] == ["Läs mig", "LM"]
    assert {row[1] for row in rows_of(form)} == {"stod"}


def test_no_bid_is_always_first() -> None:
    criteria = some_criteria()
    first = {
        rows_of(panel_form(criteria, an_evaluator(key), BIDS, "sv"))[0][3]
        for key in ("anna", "bo", "cia", "doris", "erik", "frida", "gun", "hans")
    }
    assert len(first) > 1


def test_the_order_of_the_bids_given_changes_nothing() -> None:
    backwards = tuple(reversed(BIDS))
    assert panel_form(some_criteria(), an_evaluator(), BIDS, "sv") == panel_form(
        some_criteria(), an_evaluator(), backwards, "sv"
    )


def test_points_are_bounded_by_the_scale_and_reasons_are_asked_for() -> None:
    columns = panel_form(some_criteria(), an_evaluator(), BIDS, "sv").sheets[1].columns
    points = next(column for column in columns if column.key == "poäng")
    assert (points.lowest, points.highest, points.kind) == (0, 5, "points")
    assert [c.key for c in columns if c.is_input] == ["poäng", "motivering", "bevis"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_are_whole(language: Language) -> None:
    check_notes_fit(panel_form(some_criteria(), an_evaluator(), BIDS, language))


def test_the_explanation_gives_the_anchors_and_where_they_hold() -> None:
    words = explained(panel_form(some_criteria(), an_evaluator(), BIDS, "sv"))
    assert "Skalan ”kvalitet” gäller Flode (flode), Stod (stod) och Kvalitet (kvalitet):" in words
    assert "\n0 poäng: nivå 0\n" in words
    assert words.endswith("5 poäng: nivå 5")


def test_the_explanation_says_one_point_in_english() -> None:
    words = explained(panel_form(some_criteria(), an_evaluator(), BIDS, "en"))
    assert "\n1 point: level 1\n2 points: level 2\n" in words
