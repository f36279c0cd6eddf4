"""An integration statement is read row by row; what is not rightly written is told and left out.

All statements are invented.
"""

from datetime import date
from pathlib import Path

import pytest

from evidence_case import codes, read_as, written
from vagval.domain.ihe_statement import IheRow, IheStatement
from vagval.files.evidence.parsed import Parsed

KIND = "ihe-statement"
HEADER = "profile;actor;option;version;result;date\n"


def read(tmp_path: Path, rows: str, header: str = HEADER) -> Parsed:
    return read_as(KIND, written(tmp_path, header + rows, "ihe.csv"))


def statement(read_back: Parsed) -> IheStatement:
    assert isinstance(read_back.shown, IheStatement)
    return read_back.shown


def test_each_row_is_a_part_or_one_of_its_options(tmp_path: Path) -> None:
    read_back = read(
        tmp_path,
        "XDS.b;Document Source;;Rev. 20;connectathon/9001;2025-06-12\n"
        "XDS.b;Document Source;Basic Patient Privacy Enforcement;;;\n",
    )
    assert read_back.faults == ()
    assert statement(read_back).rows == (
        IheRow("XDS.b", "Document Source", "", "Rev. 20", "connectathon/9001", date(2025, 6, 12)),
        IheRow("XDS.b", "Document Source", "Basic Patient Privacy Enforcement"),
    )


def test_columns_may_be_swedish_and_the_last_three_left_out(tmp_path: Path) -> None:
    read_back = read(tmp_path, "MHD,Document Responder,\n", "profil,aktör,tillval\n")
    assert read_back.faults == ()
    assert statement(read_back).rows == (IheRow("MHD", "Document Responder"),)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (";Document Source;;;;", "cell-empty"),
        ("XDS.b;;;;;", "cell-empty"),
        ("XDS.b;Document Source;;;r;juni 2025", "not-a-date"),
        ("XDS.b;Document Source;;;;2025-06-12", "ihe-date-alone"),
    ],
)
def test_a_row_that_is_not_rightly_written_is_told_and_not_counted(
    tmp_path: Path, row: str, code: str
) -> None:
    read_back = read(tmp_path, f"{row}\nPIXm;Patient Identifier Cross-reference Manager;;;;\n")
    assert codes(read_back) == {code}
    assert [each.profile for each in statement(read_back).rows] == ["PIXm"]
    assert len(statement(read_back).unreadable) == 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("ihe.html", b"<!DOCTYPE html>", "evidence-not-a-table"),
        ("ihe.csv", b"profile;actor\nMHD;Document Source\n", "column-missing"),
        ("ihe.csv", b"PK\x03\x04", "file-is-a-workbook"),
        ("ihe.csv", b"profile|actor|option\n", "csv-separator"),
        ("ihe.csv", b'profile;actor;option\n"MHD;x;\n', "csv-broken"),
        ("ihe.csv", b";;\n" * 200_000, "evidence-table-too-long"),
        ("ihe.xlsx", b"", "file-empty"),
    ],
)
def test_what_is_no_statement_is_refused(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    read_back = read_as(KIND, written(tmp_path, content, name))
    assert (read_back.shown, codes(read_back)) == (None, {code})


def test_a_row_counts_once_its_answer_is_yes(tmp_path: Path) -> None:
    read_back = read(
        tmp_path,
        "XDS.b;Document Source;;yes\nMHD;Document Recipient;;no\nPDQm;Supplier;;\n",
        "profile;actor;option;supported\n",
    )
    assert statement(read_back).rows == (IheRow("XDS.b", "Document Source", ""),)
    assert statement(read_back).unreadable == (IheRow("PDQm", "Supplier", ""),)
    assert codes(read_back) == {"cell-empty"}


def test_any_other_answer_than_yes_and_no_is_told(tmp_path: Path) -> None:
    read_back = read(tmp_path, "XDS.b;Source;;kanske\n", "profil;aktör;tillval;stöds\n")
    assert statement(read_back).rows == ()
    assert codes(read_back) == {"choice-unknown"}
