"""The workbook has everything that was counted, with exact values and localised heads."""

from decimal import Decimal
from fractions import Fraction

import pytest

from builders import a_bid, a_correction, a_life_cycle, a_price_item
from report.evaluated import ALL_MET, scored_material, some_criteria, told, two_bids
from report.test_sections import CASES
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.workbook import Live, Sheet
from vagval.report.context import ReportContext
from vagval.report.evaluation_workbook import evaluation_workbook

NAMES = {
    "sv": ["Läs mig", "Översikt", "Priser", "Ska-krav", "Poäng", "Poäng som räknas", "Bör-krav",
           "Uträkning", "Rangordning", "Kontroll", "Toleranser", "LM Räkning", "LM Publicerat",
           "LM Priser", "LM Poäng"],
    "en": ["Read me", "Overview", "Prices", "Mandatory requirements", "Points", "Points that count",
           "Desirable requirements", "Calculation", "Ranking", "Check", "Tolerances",
           "LM Calculation", "LM Published", "LM Prices", "LM Points"],
}  # fmt: skip


def sheet(context: ReportContext, name: str) -> Sheet:
    return next(each for each in evaluation_workbook(context).sheets if each.name == name)


def records(found: Sheet) -> list[dict[str, object]]:
    heads = [column.key for column in found.columns]
    return [dict(zip(heads, row, strict=True)) for row in found.rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_are_named_and_headed_in_the_language(language: Language) -> None:
    book = evaluation_workbook(two_bids(language=language))
    assert [each.name for each in book.sheets] == NAMES[language]
    for each in book.sheets:
        heads = [column.key for column in each.columns]
        assert len(heads) == len(set(heads)), each.name
        assert len(each.name) <= 31


@pytest.mark.parametrize("case", CASES)
def test_every_row_fits_its_heads(case: str) -> None:
    for each in evaluation_workbook(CASES[case]("sv")).sheets:
        assert {len(row) for row in each.rows} <= {len(each.columns)}, each.name


def test_prices_are_exact_and_keep_what_was_opened() -> None:
    bid = a_bid("alfa", price=1_000, answers=ALL_MET)
    context = told(some_criteria(), scored_material(bid, corrections=[a_correction()]))
    row = records(sheet(context, "Priser"))[0]
    assert row["Öppnat à-pris"] == Decimal(1_000)
    assert row["Utvärderat à-pris"] == Decimal(900)
    assert row["Utvärderad summa"] == Fraction(900)
    assert row["Skäl till rättelsen"] == "Skrivfel."


def test_a_discounted_item_stands_with_its_year_factor_and_present_value() -> None:
    item = a_price_item("drift", quantity=10, year=1, index="lci")
    life_cycle = a_life_cycle("0.25", indexes={"lci": "0.03"})
    criteria = some_criteria(price_items=(item,), life_cycle=life_cycle)
    bid = a_bid("alfa", prices={"drift": 90}, answers=ALL_MET)
    (row,) = records(sheet(told(criteria, scored_material(bid)), "Priser"))
    assert (row["År"], row["Index"], row["Nuvärdesfaktor"]) == (1, "lci", Fraction(103, 125))
    assert row["Nuvärde"] == Fraction(3708, 5)


def test_the_ranking_has_figures_and_units() -> None:
    rows = records(sheet(two_bids(), "Rangordning"))
    assert [(row["Plats"], row["Anbuds-id"], row["Resultat"], row["Enhet"]) for row in rows] == [
        (1, "alfa", Fraction(650), "SEK"), (2, "beta", Fraction(850), "SEK"),
    ]  # fmt: skip


def test_points_reasons_and_places_are_there_for_each_evaluator() -> None:
    rows = records(sheet(two_bids(), "Poäng"))
    assert len(rows) == 4
    assert rows[0]["Bedömare"] == "Anna Karlstedt"
    assert rows[0]["Poäng"] == 3
    assert rows[0]["Skäl"]
    assert rows[0]["Källa"]


def test_steps_are_numbered_from_one_for_each_bid() -> None:
    rows = records(sheet(two_bids(), "Uträkning"))
    alfa = [row["Rad"] for row in rows if row["Anbuds-id"] == "alfa"]
    assert alfa == list(range(1, len(alfa) + 1))


def test_the_first_sheet_says_what_it_is_and_who_may_see_it() -> None:
    first = evaluation_workbook(two_bids()).sheets[0]
    assert first.is_text
    lines = [str(row[0]) for row in first.rows]
    assert any("Påhittat exempel." in line for line in lines)
    assert any("Sekretess." in line for line in lines)
    assert any("räknade exakt" in line for line in lines)


def test_live_sheets_are_protected_and_what_stands_for_itself_is_not() -> None:
    book = evaluation_workbook(two_bids())
    first_live = [each.name for each in book.sheets].index("Kontroll")
    assert all(each.is_protected for each in book.sheets[first_live:])
    assert not any(each.is_protected for each in book.sheets[:first_live])


def test_given_numbers_may_be_tried_and_our_own_figures_may_not() -> None:
    prices = sheet(two_bids(), "LM Priser")
    assert [c.key for c in prices.columns if c.may_be_tried] == [
        "Mängd", "Alfa AB", "Beta AB",
    ]  # fmt: skip
    assert not any(c.may_be_tried for c in sheet(two_bids(), "LM Räkning").columns)


def test_the_first_sheet_says_whether_the_live_sheets_agree() -> None:
    (summary,) = (row[0] for row in sheet(two_bids(), "Läs mig").rows if isinstance(row[0], Live))
    assert "Kontroll" in summary.formula


def test_charts_say_in_words_what_they_show() -> None:
    (chart,) = sheet(two_bids(), "LM Räkning").charts
    assert chart.categories == "'LM Räkning'!$A$2:$A$3"
    assert "Alfa AB 650" in chart.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "lägst är bäst" in chart.axis
    (quality,) = sheet(two_bids(), "LM Poäng").charts
    assert [series.name for series in quality.series] == ["Alfa AB", "Beta AB"]
