"""Blank prices: unit prices only, beside our quantities."""

from decimal import Decimal
from pathlib import Path

import pytest

from builders import a_lot, a_price_item, criteria_of
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
