"""Text tables are read as they stand, or refused with the place of the fault."""

from pathlib import Path

import pytest

from in_words import in_words
from vagval.domain.errors import Finding
from vagval.files.cells import RawRow, column_name
from vagval.files.table import read_table


def read(tmp_path: Path, content: bytes) -> tuple[list[RawRow], list[Finding]]:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    findings: list[Finding] = []
    sheets = read_table(path, "t.csv", findings)
    return [row for sheet in sheets for row in sheet.rows], findings


def refusal(tmp_path: Path, content: bytes) -> tuple[str, str]:
    rows, findings = read(tmp_path, content)
    assert rows == []
    (only,) = findings
    assert in_words(only)
    assert only.place.file == "t.csv"
    return only.code, only.place.cell


@pytest.mark.parametrize("content", [b"a;b\n1;2\n", b"a,b\r\n1,2", b"\xef\xbb\xbfa;b\r1;2\r"])
def test_separators_line_breaks_and_byte_order_mark_are_accepted(
    tmp_path: Path, content: bytes
) -> None:
    rows, findings = read(tmp_path, content)
    assert findings == []
    assert rows == [RawRow(2, ("1", "2"))]


def test_quoted_line_breaks_stay_in_the_cell_and_rows_are_counted_as_a_spreadsheet_does(
    tmp_path: Path,
) -> None:
    rows, findings = read(tmp_path, b'a;b\n"one\ntwo";x\n\n;\n3;4\n')
    assert findings == []
    assert rows == [RawRow(2, ("one\ntwo", "x")), RawRow(5, ("3", "4"))]


def test_the_same_letter_written_in_two_ways_is_the_same_letter(tmp_path: Path) -> None:
    rows, _ = read(tmp_path, "a;b\no\u0308;ö\n".encode())
    assert rows[0].values[0] == rows[0].values[1]


@pytest.mark.parametrize(
    ("content", "code", "cell"),
    [
        (b"", "file-empty", ""),
        (b"\xef\xbb\xbf\r\n \n", "file-empty", ""),
        ("a;b\nå;1\n".encode("latin-1"), "file-not-utf8", ""),
        ("a;b\n1;2\n".encode("utf-16"), "file-is-utf16", ""),
        (b"a;b\n1;\x002\n", "file-not-text", ""),
        (b"PK\x03\x04rest", "file-is-a-workbook", ""),
        (b"\xd0\xcf\x11\xe0rest", "file-is-an-old-workbook", ""),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "file-not-text", ""),
        (b"a\tb\n1\t2\n", "csv-separator", "1"),
        (b"a;b\n1;2\n3\n", "row-ragged", "B3"),
        (b"a;b\n1;2;3\n", "row-ragged", "C2"),
        (b'a;b\n1;"2\n', "csv-broken", "2"),
        (b"a;b\n1;" + b"x" * 200_000 + b"\n", "csv-broken", "2"),
    ],
)
def test_what_is_no_sound_table_is_refused(
    tmp_path: Path, content: bytes, code: str, cell: str
) -> None:
    assert refusal(tmp_path, content) == (code, cell)


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    findings: list[Finding] = []
    assert read_table(tmp_path / "no.csv", "no.csv", findings) == ()
    assert [f.code for f in findings] == ["file-unreadable"]


def test_every_ragged_row_is_told(tmp_path: Path) -> None:
    _, findings = read(tmp_path, b"a;b\n1\n2\n3;4\n5;6;7\n")
    assert [f.place.cell for f in findings] == ["B2", "B3", "C5"]


def test_columns_are_named_as_a_spreadsheet_does() -> None:
    assert [column_name(n) for n in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
