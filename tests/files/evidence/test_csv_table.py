"""A table from a bidder is read by its columns, and never larger than a person could mean it."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from evidence_case import FILE
from in_words import in_swedish
from vagval.domain.shown import Shown
from vagval.files.columns import Column
from vagval.files.evidence.csv_table import LARGEST_TABLE, MOST_ROWS, from_table
from vagval.files.evidence.parsed import Parsed
from vagval.files.line import Line

COLUMNS = (Column("name", "namn"), Column("version"))


def read(path: Path) -> Parsed:
    return from_table(path, FILE, COLUMNS, first_row)


def first_row(lines: tuple[Line, ...]) -> Shown | None:
    return Shown(product=lines[0].filled("name"), version=lines[0].filled("version"))


def put(tmp_path: Path, content: bytes, name: str = "t.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def codes(read_back: Parsed) -> list[str]:
    assert in_swedish(*read_back.faults) or not read_back.faults
    return [fault.code for fault in read_back.faults]


def test_a_table_is_read_by_its_columns_in_either_language(tmp_path: Path) -> None:
    read_back = read(put(tmp_path, b"version;namn\n1;Alfa\n"))
    assert read_back.shown == Shown(product="Alfa", version="1")
    assert read_back.faults == ()


def test_what_is_wrong_in_a_cell_is_told_as_a_remark_where_it_stands(tmp_path: Path) -> None:
    read_back = read(put(tmp_path, b"name,version\nAlfa,\n"))
    assert [(f.code, f.place.cell, f.severity.value) for f in read_back.faults] == [
        ("cell-empty", "B2", "note")
    ]


def test_a_missing_column_leaves_nothing_to_read(tmp_path: Path) -> None:
    read_back = read(put(tmp_path, b"name\nAlfa\n"))
    assert (read_back.shown, codes(read_back)) == (None, ["column-missing"])


@pytest.mark.parametrize(
    "other", ["a;b;c\n1;2\n1;2;3;4\n", '"x", "y"\n"1, "2"\n', "Kund|Pris\n", "\n\nheading\n"]
)
def test_another_table_is_told_once_and_not_for_each_of_its_rows(
    tmp_path: Path, other: str
) -> None:
    read_back = read(put(tmp_path, other.encode()))
    assert (read_back.shown, codes(read_back)) == (None, ["evidence-other-table"])
    assert "ingen av kolumnerna name och version" in in_swedish(*read_back.faults)


def test_a_table_without_rows_is_told_as_not_filled_in(tmp_path: Path) -> None:
    path = put(tmp_path, b"name;version\n;\n")
    read_back = from_table(path, FILE, COLUMNS, lambda lines: Shown(product=str(len(lines))))
    assert (read_back.shown, codes(read_back)) == (Shown(product="0"), ["evidence-table-blank"])


def test_a_workbook_is_read_and_another_one_told_once(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    for header, code in ((["namn", "version"], []), (["kund", "pris"], ["evidence-other-table"])):
        book = Workbook()
        for row in (header, ["Alfa", "1"]):
            book.worksheets[0].append(row)
        book.save(path)
        assert codes(read(path)) == code


def test_a_misspelt_column_is_told_as_misspelt(tmp_path: Path) -> None:
    read_back = read(put(tmp_path, b"Name;Versions\nAlfa;1\n"))
    assert "evidence-other-table" not in codes(read_back)


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    assert codes(read(put(tmp_path, b"%PDF-1.7", "t.pdf"))) == ["evidence-not-a-table"]
    assert codes(read(put(tmp_path, b"name,version\n", "t.xlsx"))) == ["not-a-workbook"]
    assert codes(read(put(tmp_path, b"PK\x03\x04", "t.csv"))) == ["file-is-a-workbook"]
    assert codes(read(put(tmp_path, "namn;version\nÅ;1\n".encode("cp1252")))) == ["file-not-utf8"]


def test_a_million_short_rows_are_refused_unread(tmp_path: Path) -> None:
    for end in (b"\n", b"\r\n", b"\r"):
        read_back = read(put(tmp_path, b"name,version" + end + (b"," + end) * 1_000_000))
        assert (read_back.shown, codes(read_back)) == (None, ["evidence-table-too-long"])
        assert f"{MOST_ROWS:_}".replace("_", " ") in in_swedish(*read_back.faults)


def test_a_header_of_a_million_columns_is_refused_unread(tmp_path: Path) -> None:
    read_back = read(put(tmp_path, b"name,version," + b"a," * 1_000_000 + b"\n"))
    assert (read_back.shown, codes(read_back)) == (None, ["evidence-table-header-long"])


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    assert codes(read(path)) == ["file-too-large"]
    assert LARGEST_TABLE < 100_000_000
