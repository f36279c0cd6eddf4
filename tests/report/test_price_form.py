"""Blank prices: unit prices only, beside our quantities."""

from decimal import Decimal
from pathlib import Path

import pytest

from builders import a_life_cycle, a_lot, a_price_item, criteria_of
from report.read_back import check_notes_fit, explained, read_back
from vagval.domain.bilingual import LANGUAGES, Language
from vagval.domain.procurement import Criteria
from vagval.report.price_form import price_form


def some_criteria() -> Criteria:
    return criteria_of(
        lots=(a_lot("LM"), a_lot("PV", award="fixed_price")),
        price_items=(
            a_price_item("licens", quantity=120),
            a_price_item("utbildning", quantity="2.5", is_option=True),
        ),
        currency="EUR",
    )


def test_each_item_stands_with_its_quantity_and_without_a_price(tmp_path: Path) -> None:
    (sheet,) = read_back(tmp_path, price_form(some_criteria(), ("LM", "PV"), "sv"))
    assert sheet.header == ("post", "posttext", "period", "enhet", "mängd", "option", "à-pris")
    assert [row.values for row in sheet.rows] == [
        ("licens", "licens", "år 1-10", "st", Decimal(120), "nej", None),
        ("utbildning", "utbildning", "år 1-10", "st", Decimal("2.5"), "ja", None),
    ]


def test_english_columns_are_those_of_the_contract(tmp_path: Path) -> None:
    (sheet,) = read_back(tmp_path, price_form(some_criteria(), ("LM",), "en"))
    context = ("item", "item_text", "period", "unit", "quantity", "option")
    assert sheet.header == (*context, "unit_price")


def test_only_the_unit_price_can_be_filled_in() -> None:
    columns = price_form(some_criteria(), ("LM",), "sv").sheets[1].columns
    assert [column.key for column in columns if column.is_input] == ["à-pris"]


def test_a_lot_with_a_fixed_price_has_no_sheet() -> None:
    assert [s.name for s in price_form(some_criteria(), ("PV",), "sv").sheets] == ["Läs mig"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_are_whole(language: Language) -> None:
    check_notes_fit(price_form(some_criteria(), ("LM",), language))


def test_the_explanation_names_the_currency_and_what_is_counted() -> None:
    words = explained(price_form(some_criteria(), ("LM", "PV"), "sv"))
    assert "i EUR utan moms" in words
    assert "En tom cell läses aldrig som 0." in words
    assert "Del LM, LM: 2 poster, varav 1 option." in words


def discounted(**changed: object) -> Criteria:
    items = (a_price_item("start", year=0), a_price_item("drift", year=3, index="lci"))
    return criteria_of(price_items=items, life_cycle=a_life_cycle("0.025", **changed))  # type: ignore[arg-type] # its fields


def test_year_and_index_stand_there_where_prices_are_discounted(tmp_path: Path) -> None:
    criteria = discounted(indexes={"lci": "0.03"})
    (sheet,) = read_back(tmp_path, price_form(criteria, ("LM",), "sv"))
    assert sheet.header[-3:] == ("år", "index", "à-pris")
    assert [row.values[-3:] for row in sheet.rows] == [
        (Decimal(0), None, None),
        (Decimal(3), "lci", None),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_method_data_rate_and_formula_stand_in_the_form(language: Language) -> None:
    form = price_form(discounted(indexes={"lci": "0.03"}), ("LM",), language)
    check_notes_fit(form)
    words = explained(form)
    assert "(1 + index)^" in words
    assert "Nuvärdesmetoden." in words
    assert "À-pris för varje post." in words
    assert "lci" in words


def test_without_index_the_formula_has_none() -> None:
    words = explained(price_form(discounted(), ("LM",), "sv"))
    assert "mängd × à-pris / (1 + ränta)^år" in words
    assert "index" not in words
