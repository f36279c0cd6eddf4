"""A reader sees which ska-krav exclude whom, and who remains."""

from dataclasses import replace

import pytest

from build_laboratory import a_lab_context, a_laboratory
from builders import a_requirement, criteria_of
from report.lab_told import said, sections, table_rows
from vagval.domain.laboratory import KnockOut
from vagval.report.lab_context import LabContext

FORECAST = KnockOut(
    lot="LM",
    products=("Alfa 1", "Beta 2", "Gamma 3"),
    excluding=(("S-1", ("Beta 2", "Gamma 3")), ("S-2", ("Gamma 3",))),
    unknown=(("Alfa 1", ("S-9",)),),
    remaining=("Alfa 1",),
    if_dropped=(("S-1", ("Alfa 1", "Beta 2")),),
)


def told(*forecasts: KnockOut) -> LabContext:
    criteria = criteria_of(a_requirement("S-1"), a_requirement("S-2"))
    return a_lab_context(laboratory=a_laboratory(knock_outs=forecasts), criteria=criteria)


@pytest.mark.parametrize(
    ("remaining", "label"),
    [
        ((), "Ingen blir kvar."),
        (("Alfa 1",), "Bara en blir kvar."),
        (("Alfa 1", "Beta 2"), "Flera blir kvar."),
    ],
)
def test_how_many_remain_is_said_first(remaining: tuple[str, ...], label: str) -> None:
    assert label in said(told(replace(FORECAST, remaining=remaining)), "lab-knockout")


def test_each_requirement_says_whom_it_excludes_and_what_dropping_it_would_bring() -> None:
    assert table_rows(told(FORECAST), "lab-knockout", "excluding") == [
        ["S-1", "Systemet ska klara S-1.", "Beta 2 och Gamma 3", "2"],
        ["S-2", "Systemet ska klara S-2.", "Gamma 3", "1"],
    ]
    assert "Utan S-1 kommer Beta 2 med igen, och 2 blir kvar." in said(
        told(FORECAST), "lab-knockout"
    )


def test_answers_that_are_missing_are_listed() -> None:
    assert table_rows(told(FORECAST), "lab-knockout", "unknown") == [["Alfa 1", "1", "S-9"]]


def test_nobody_excluded_and_nothing_known_are_told_apart() -> None:
    everyone = replace(FORECAST, excluding=(), if_dropped=(), remaining=FORECAST.products)
    assert "Inget ska-krav utesluter någon känd produkt." in said(told(everyone), "lab-knockout")
    assert "Inga kända produkter är angivna" in said(told(), "lab-knockout")


def test_each_lot_has_its_own_part() -> None:
    levels = [
        s.level for s in sections(told(FORECAST, replace(FORECAST, lot="PV")), "lab-knockout")
    ]
    assert levels == [2, 3, 3]
