"""A text for the whole region names nobody who has bid while that is secret (OSL 19:3)."""

from dataclasses import replace
from datetime import date

import pytest

from vagval.domain.place import Place
from vagval.domain.status_secrecy import bidders_named
from vagval.domain.status_text import StatusText

VENDORS = ("Alfa Vårdsystem AB", "X AB", "Beta (Norden) A/S")
PLACE = Place("criteria/status.toml")
TEXT = StatusText("sv", date(2026, 5, 4), "08:30", "Samordning", "Staben", "Gruppen", ("Läget.",))


def named(line: str) -> list[str]:
    found = bidders_named(replace(TEXT, risks=(line,)), VENDORS, PLACE)
    return [each.place.cell for each in found]


@pytest.mark.parametrize(
    "line",
    [
        "Alfa Vårdsystem AB har lämnat anbud.",
        "Vi väntar på ALFA  vårdsystem.",
        "Frågan gäller Beta (Norden).",
        "Svar från X AB dröjer.",
    ],
)
def test_a_name_is_found_with_or_without_its_company_form(line: str) -> None:
    assert named(line) == ["sv.risks"]


@pytest.mark.parametrize(
    "line", ["Alfabetet.", "Alfa kommer först.", "Modul X är klar.", "Vårdsystem AB."]
)
def test_other_words_are_left_alone(line: str) -> None:
    assert named(line) == []


def test_every_part_is_searched_and_the_name_is_not_repeated() -> None:
    text = replace(TEXT, subject="Alfa Vårdsystem", summary=("X AB",), about=("Beta (Norden)",))
    found = bidders_named(text, VENDORS, PLACE)
    assert [each.details["key"] for each in found] == ["subject", "summary", "about"]
    assert not any(vendor[:4] in repr(each) for each in found for vendor in VENDORS)
