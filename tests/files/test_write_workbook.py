"""Workbooks: the same bytes each time, and nothing live that came from a bid."""

import zipfile
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from vagval.domain.workbook import CellValue, Column, Live, Sheet, Workbook
from vagval.files.write_workbook import write_workbook

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(A1)", "{=1}", "https://exempel.invalid"]


def a_workbook(
    *values: CellValue, column: Column | None = None, protected: bool = False
) -> Workbook:
    chosen = column or Column("text", 20)
    rows = tuple((value,) for value in values)
    return Workbook("Prov", (Sheet("Blad", (chosen,), rows, is_protected=protected),))


def cells(path: Path) -> list[object]:
    sheet = openpyxl.load_workbook(path)["Blad"]
    return [row[0].value for row in sheet.iter_rows(min_row=2)]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_from_a_bid_stays_text(tmp_path: Path, text: str) -> None:
    write_workbook(tmp_path / "a.xlsx", a_workbook(text))
    cell = openpyxl.load_workbook(tmp_path / "a.xlsx")["Blad"]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_a_formula_is_stored_without_a_value_that_nobody_has_computed(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", a_workbook(7, Live("A2*2")))
    assert cells(tmp_path / "a.xlsx") == [7, "=A2*2"]
    shown = openpyxl.load_workbook(tmp_path / "a.xlsx", data_only=True)["Blad"]
    assert shown["A3"].value is None
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b'fullCalcOnLoad="1"' in archive.read("xl/workbook.xml")


def test_an_explanation_may_hold_a_result(tmp_path: Path) -> None:
    lines = (("Rubrik",), (Live("1+1"),), ("=1+1",))
    sheet = Sheet("Blad", (Column("", 100),), lines, is_text=True)
    write_workbook(tmp_path / "a.xlsx", Workbook("Prov", (sheet,)))
    made = openpyxl.load_workbook(tmp_path / "a.xlsx")["Blad"]
    assert [(row[0].value, row[0].data_type) for row in made.iter_rows()] == [
        ("Rubrik", "s"), ("=1+1", "f"), ("=1+1", "s"),
    ]  # fmt: skip


def test_a_cell_can_be_named_for_formulas(tmp_path: Path) -> None:
    sheet = Sheet("LM Publicerat", (Column("text", 20),), ((7,),))
    named = Workbook("Prov", (sheet,), names=(("LM_full_points", "'LM Publicerat'!$A$2"),))
    write_workbook(tmp_path / "a.xlsx", named)
    found = openpyxl.load_workbook(tmp_path / "a.xlsx").defined_names
    assert found["LM_full_points"].attr_text == "'LM Publicerat'!$A$2"


def test_a_text_among_computed_numbers_stands_apart_from_them(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", a_workbook("34185000", Live("1+1")))
    look = openpyxl.load_workbook(tmp_path / "a.xlsx")["Blad"]["A2"].alignment
    assert (look.horizontal, look.indent) == ("left", 1)


def test_what_computes_has_no_buttons_that_sort(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", a_workbook(1, Live("A2+1")))
    write_workbook(tmp_path / "b.xlsx", a_workbook(1, 2))
    filtered = [openpyxl.load_workbook(tmp_path / name)["Blad"].auto_filter.ref
                for name in ("a.xlsx", "b.xlsx")]  # fmt: skip
    assert filtered == [None, "A1:A3"]


def test_a_text_that_must_be_seen_is_marked(tmp_path: Path) -> None:
    column = Column("text", 20, alarm='SKILJER "mer"')
    write_workbook(tmp_path / "a.xlsx", a_workbook("lika", column=column))
    ((_, (rule,)),) = [
        (str(cells.sqref), cells.rules)
        for cells in openpyxl.load_workbook(tmp_path / "a.xlsx")["Blad"].conditional_formatting
    ]
    assert (rule.operator, rule.formula) == ("equal", ['"SKILJER ""mer"""'])


def test_values_of_each_kind_are_written_as_what_they_are(tmp_path: Path) -> None:
    write_workbook(
        tmp_path / "a.xlsx", a_workbook(Decimal("12.5"), Fraction(1, 4), 7, date(2026, 5, 4), None)
    )
    *numbers, stamp, empty = cells(tmp_path / "a.xlsx")
    assert numbers == [12.5, 0.25, 7]
    assert str(stamp).startswith("2026-05-04")
    assert empty is None


def test_the_same_workbook_gives_the_same_bytes(tmp_path: Path) -> None:
    workbook = a_workbook("Läkemedel", Decimal("1.5"))
    for name in ("a.xlsx", "b.xlsx"):
        write_workbook(tmp_path / name, workbook)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_only_input_cells_can_be_changed_and_only_to_what_is_offered(tmp_path: Path) -> None:
    column = Column("svar", 20, choices=("uppfylls", "uppfylls inte"), is_input=True)
    write_workbook(tmp_path / "a.xlsx", a_workbook(None, column=column, protected=True))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Blad"]
    assert sheet.protection.sheet
    assert sheet["A1"].protection.locked
    assert not sheet["A2"].protection.locked
    assert sheet.data_validations.dataValidation[0].formula1 == '"uppfylls,uppfylls inte"'


def test_points_are_bounded_to_whole_numbers_on_the_scale(tmp_path: Path) -> None:
    column = Column("poäng", 8, "points", is_input=True, lowest=0, highest=5)
    write_workbook(tmp_path / "a.xlsx", a_workbook(None, column=column, protected=True))
    rule = openpyxl.load_workbook(tmp_path / "a.xlsx")["Blad"].data_validations.dataValidation[0]
    assert (rule.type, rule.formula1, rule.formula2) == ("whole", "0", "5")


def test_a_text_too_long_for_a_cell_ends_in_words_that_say_so(tmp_path: Path) -> None:
    text = "😀" * 20_000
    sheet = Sheet("Blad", (Column("Text", 20),), ((text,), ("kort",)))
    path = tmp_path / "bok.xlsx"
    write_workbook(path, Workbook("Bok", (sheet,), continued=" … [fortsätter]"))
    found = openpyxl.load_workbook(path)["Blad"]
    said = str(found["A2"].value)
    assert said.endswith("😀 … [fortsätter]")
    assert len(said.encode("utf-16-le")) <= 2 * 32_767
    assert found["A3"].value == "kort"
