"""Workbooks are read cell by cell with their exact values, behind a guard."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from in_words import in_words
from vagval.domain.errors import Finding
from vagval.files import workbook, zip_guard
from vagval.files.cells import CellFault, RawRow, RawSheet
from vagval.files.workbook import exact, read_workbook
from workspaces import Cell, write_xlsx


def read(path: Path) -> tuple[tuple[RawSheet, ...], list[Finding]]:
    findings: list[Finding] = []
    return read_workbook(path, path.name, findings), findings


def codes(path: Path) -> list[tuple[str, str, str]]:
    findings = read(path)[1]
    assert all(in_words(f) for f in findings)
    return [(f.code, f.place.sheet, f.place.cell) for f in findings]


def made(tmp_path: Path, change: Callable[[Worksheet], None]) -> Path:
    book = Book()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Blad"
    sheet.append(["a", "b"])
    sheet.append(["x", 1])
    change(sheet)
    book.save(tmp_path / "b.xlsx")
    return tmp_path / "b.xlsx"


def repacked(path: Path, changed: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in (parts | changed).items():
            new.writestr(name, content)
    return path


def test_values_keep_their_kind_and_numbers_are_exact(tmp_path: Path) -> None:
    row: list[Cell] = ["text", 7, 0.1, 1e-7, True, date(2026, 3, 16), None]
    sheets, findings = read(write_xlsx(tmp_path / "b.xlsx", [["h"] * 7, row]))
    assert findings == []
    (sheet,) = sheets
    numbers = (Decimal(7), Decimal("0.1"), Decimal("1E-7"))
    assert sheet.rows == (RawRow(2, ("text", *numbers, True, date(2026, 3, 16), None)),)
    assert not sheet.is_text


def test_every_sheet_is_read_except_explanations_and_empty_ones(tmp_path: Path) -> None:
    data = {"A": [["a"], ["1"]], "B": [["a"], ["2"]], "C": []}
    explained = {"Läs mig": [["Så här"]], **data, "Read me": [["How"]]}
    found, findings = read(write_xlsx(tmp_path / "b.xlsx", explained))
    assert findings == []
    assert [sheet.name for sheet in found] == ["A", "B"]


def test_blank_rows_are_skipped_and_the_others_keep_their_number(tmp_path: Path) -> None:
    (sheet,), _ = read(write_xlsx(tmp_path / "b.xlsx", [["a"], [None], ["x"]]))
    assert [row.number for row in sheet.rows] == [3]


def test_a_formula_without_a_stored_value_is_a_fault_and_one_with_it_is_read(
    tmp_path: Path,
) -> None:
    path = made(tmp_path, lambda sheet: sheet.append(["=1+1", "y"]))
    (sheet,), _ = read(path)
    assert sheet.rows[1].values == (CellFault("formula-without-value", "=1+1"), "y")
    xml = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    stored = re.sub(rb"<f>1\+1</f><v( ?/>|></v>)", b"<f>1+1</f><v>2</v>", xml)
    assert stored != xml
    (sheet,), _ = read(repacked(path, {"xl/worksheets/sheet1.xml": stored}))
    assert sheet.rows[1].values == (Decimal(2), "y")


def test_error_values_and_clock_times_are_faults(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.append(["#REF!", datetime(2026, 3, 16, 12, 30)])  # noqa: DTZ001 - as in a workbook
        sheet["A3"].data_type = "e"

    (sheet,), _ = read(made(tmp_path, change))
    assert [v.code for v in sheet.rows[1].values if isinstance(v, CellFault)] == [
        "cell-error",
        "cell-clock-time",
    ]


def test_a_hidden_sheet_with_data_is_a_finding(tmp_path: Path) -> None:
    def hide(sheet: Worksheet) -> None:
        assert sheet.parent is not None
        sheet.parent.create_sheet("Synligt").append(["a"])
        sheet.sheet_state = "veryHidden"

    assert codes(made(tmp_path, hide)) == [("sheet-hidden", "Blad", "")]


def test_merged_cells_are_a_finding(tmp_path: Path) -> None:
    path = made(tmp_path, lambda sheet: sheet.merge_cells("A2:A3"))
    assert codes(path) == [("cells-merged", "Blad", "A2")]


def test_a_stray_cell_far_away_is_a_finding_and_costs_nothing(tmp_path: Path) -> None:
    def stray(sheet: Worksheet) -> None:
        sheet["XFD1048576"] = "x"

    path = made(tmp_path, stray)
    assert codes(path) == [("sheet-too-large", "Blad", "")]
    assert read(path)[1][0].details["last"] == "XFD1048576"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-a-workbook"),
        (b"a;b\n1;2\n", "not-a-workbook"),
        (b"PK\x03\x04broken", "not-a-workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file-is-an-old-workbook"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(
    tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(content)
    assert codes(path) == [(code, "", "")]


def test_a_workbook_without_data_is_empty(tmp_path: Path) -> None:
    assert codes(write_xlsx(tmp_path / "b.xlsx", [])) == [("file-empty", "", "")]


def test_another_kind_of_archive_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "b.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert codes(tmp_path / "b.xlsx") == [("not-a-workbook", "", "")]


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        ("xl/vbaProject.bin", b"macro", "workbook-active"),
        ("xl/externalLinks/externalLink1.xml", b"<x/>", "workbook-active"),
        ("xl/embeddings/a.bin", b"x", "workbook-active"),
        ("../outside.xml", b"<x/>", "workbook-unsafe"),
        ("/absolute.xml", b"<x/>", "workbook-unsafe"),
        ("xl/a.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "workbook-unsafe"),
        ("xl/b.xml", "<a/>".encode("utf-16"), "workbook-unsafe"),
        ("xl/c.xml", b"<?xml version='1.0' encoding='utf-7'?><a/>", "workbook-unsafe"),
        ("xl/d.xml", b" " * 3_000_000, "workbook-too-large"),
    ],
)
def test_what_could_do_harm_is_refused_before_it_is_parsed(
    tmp_path: Path, part: str, content: bytes, code: str
) -> None:
    path = repacked(made(tmp_path, lambda _: None), {part: content})
    assert codes(path) == [(code, "", "")]


def test_an_encrypted_part_is_refused(tmp_path: Path) -> None:
    content = bytearray(made(tmp_path, lambda _: None).read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(signature, at + 1)
    path = tmp_path / "b.xlsx"
    path.write_bytes(content)
    assert codes(path) == [("workbook-encrypted", "", "")]


@pytest.mark.parametrize(
    ("limit", "code"),
    [("MOST_PARTS", "workbook-many-parts"), ("LARGEST_UNPACKED", "workbook-too-large")],
)
def test_too_many_parts_and_too_much_content_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, code: str
) -> None:
    path = made(tmp_path, lambda _: None)
    monkeypatch.setattr(zip_guard, limit, 5)
    assert codes(path) == [(code, "", "")]


def test_a_file_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path, lambda _: None)
    monkeypatch.setattr(workbook, "LARGEST_FILE", 100)
    assert codes(path) == [("file-too-large", "", "")]


def test_a_broken_part_is_refused(tmp_path: Path) -> None:
    path = repacked(made(tmp_path, lambda _: None), {"xl/workbook.xml": b"<workbook><"})
    assert codes(path) == [("not-a-workbook", "", "")]


def test_the_guard_lets_an_ordinary_workbook_pass(tmp_path: Path) -> None:
    content = made(tmp_path, lambda _: None).read_bytes()
    assert zip_guard.guard_workbook(content, "b.xlsx") is None
    assert load_workbook(io.BytesIO(content)).sheetnames == ["Blad"]


def test_what_a_formula_left_behind_the_fifteenth_digit_is_refused() -> None:
    # 0.1 + 0.2 in binary; a tie must not be decided by it.
    residue = exact(0.1 + 0.2)
    assert isinstance(residue, CellFault)
    assert residue.code == "number-beyond-digits"


def test_fifteen_digits_are_read_as_they_were_typed() -> None:
    assert exact(1234567890.12345) == Decimal("1234567890.12345")
