"""Cells are read into what they must be, in text tables and workbooks alike."""

import unicodedata
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from in_words import in_words
from vagval.domain.errors import Finding
from vagval.files.columns import Column
from vagval.files.line import Line
from vagval.files.read_lines import find_table, read_lines
from workspaces import ENDINGS, Cell, Rows, write_csv, write_table, write_xlsx

COLUMNS = (
    Column("id"),
    Column("points", "poäng", is_number=True),
    Column("date", "datum"),
    Column("note", "anteckning", is_optional=True),
)
HEADER = ("id", "poäng", "datum")


@pytest.fixture(params=ENDINGS)
def ending(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def lines_of(
    folder: Path, rows: Rows, ending: str, columns: tuple[Column, ...] = COLUMNS
) -> tuple[tuple[Line, ...] | None, list[Finding]]:
    findings: list[Finding] = []
    path = write_table(folder, "t", rows, ending)
    return read_lines(path, path.name, columns, findings), findings


def one_cell(folder: Path, cell: Cell, ending: str) -> tuple[Line, list[Finding]]:
    lines, findings = lines_of(folder, [HEADER, ("a", cell, "x")], ending)
    assert lines is not None, findings
    return lines[0], findings


def test_columns_may_stand_in_any_order_and_in_either_language(tmp_path: Path, ending: str) -> None:
    rows: Rows = [("date", "id", "poäng"), (date(2026, 3, 16), "a-1", 3)]
    lines, findings = lines_of(tmp_path, rows, ending)
    assert lines is not None
    (line,) = lines
    assert (line.key("id"), line.whole("points"), line.day("date")) == ("a-1", 3, date(2026, 3, 16))
    assert line.text("note") == ""
    assert line.is_sound
    assert findings == []


@pytest.mark.parametrize(
    ("header", "code", "cell"),
    [
        (("id", "poäng"), "column-missing", "1"),
        (("id", "poäng", "datum", "points"), "column-repeated", "D1"),
        (("id", "poäng", "datum", "påäng"), "column-unknown", "D1"),
        (("id", "poäng", "datum", "anteckning "), "column-unknown", "D1"),
        (("id", "poäng", "datum", None), "column-nameless", "D1"),
    ],
)
def test_a_wrong_header_is_a_finding(
    tmp_path: Path, ending: str, header: tuple[str, ...], code: str, cell: str
) -> None:
    rows = [header, ("a", 1, "2026-01-01", "x")[: len(header)]]
    _, findings = lines_of(tmp_path, rows, ending)
    assert [(f.code, f.place.cell) for f in findings] == [(code, cell)]
    assert all(in_words(f) for f in findings)


def test_an_unknown_column_says_which_one_was_meant(tmp_path: Path, ending: str) -> None:
    _, findings = lines_of(tmp_path, [(*HEADER, "anteckningar"), ("a", 1, "x", "y")], ending)
    assert findings[0].details["nearest"] == "anteckning"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("3-4", "not-a-number"),
        ("1000 EUR", "not-a-number"),
        ("1 000", "number-grouped"),
        ("1\u00a0000", "number-grouped"),
        ("1.000.000", "number-grouped"),
        ("1 000,50", "number-grouped"),
        ("1e3", "not-a-number"),
        ("+5", "not-a-number"),
        ("NaN", "not-a-number"),
        (" 5", "not-a-number"),
        ("٣", "not-a-number"),
    ],
)
def test_a_text_that_is_no_plain_number_is_refused(
    tmp_path: Path, ending: str, cell: str, code: str
) -> None:
    line, findings = one_cell(tmp_path, cell, ending)
    assert line.number_in("points") is None
    assert [(f.code, f.place.cell) for f in findings] == [(code, "B2")]
    assert all(in_words(f) for f in findings)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("5", "number-as-text"),
        (date(2026, 4, 3), "date-not-number"),
        (True, "not-a-number"),
        ("=1+1", "formula-without-value"),
    ],
)
def test_a_workbook_cell_of_another_kind_is_no_number(
    tmp_path: Path, cell: Cell, code: str
) -> None:
    line, findings = one_cell(tmp_path, cell, ".xlsx")
    assert line.number_in("points") is None
    assert [(f.code, f.place.sheet, f.place.cell) for f in findings] == [(code, "Blad1", "B2")]


@pytest.mark.parametrize("cell", [Decimal("3.5"), Decimal("0.1")])
def test_points_must_be_whole(tmp_path: Path, ending: str, cell: Decimal) -> None:
    line, findings = one_cell(tmp_path, cell, ending)
    assert line.whole("points") is None
    assert [f.code for f in findings] == ["number-not-whole"]
    assert not line.is_sound


def test_an_empty_cell_is_no_number_and_no_fault_by_itself(tmp_path: Path, ending: str) -> None:
    line, findings = one_cell(tmp_path, None, ending)
    assert line.number_in("points") is None
    assert line.is_sound
    assert findings == []


@pytest.mark.parametrize("key", ["a b", "a ", "å", "-a", "a/b", "x" * 65])
def test_a_key_has_only_plain_letters_digits_and_dashes(
    tmp_path: Path, ending: str, key: str
) -> None:
    lines, findings = lines_of(tmp_path, [HEADER, (key, 1, "x")], ending)
    assert lines is not None
    assert lines[0].key("id") == ""
    assert [(f.code, f.place.cell) for f in findings] == [("identifier-malformed", "A2")]


def test_a_whole_number_is_a_key_as_it_is_shown(tmp_path: Path, ending: str) -> None:
    lines, _ = lines_of(tmp_path, [HEADER, (1001, 1, "x")], ending)
    assert lines is not None
    assert lines[0].key("id") == "1001"


@pytest.mark.parametrize("cell", ["2026-02-30", "16/3 2026", "20260316", "2026-3-16", 46097])
def test_what_is_no_iso_date_is_refused(tmp_path: Path, ending: str, cell: Cell) -> None:
    lines, findings = lines_of(tmp_path, [HEADER, ("a", 1, cell)], ending)
    assert lines is not None
    assert lines[0].day("date") is None
    assert [(f.code, f.place.cell) for f in findings] == [("not-a-date", "C2")]


def test_an_unknown_choice_says_which_one_was_meant(tmp_path: Path, ending: str) -> None:
    lines, findings = lines_of(tmp_path, [HEADER, ("Uppfylls", 1, "x")], ending)
    assert lines is not None
    assert lines[0].choice("id", {"uppfylls": 1, "uppfylls inte": 2}) is None
    assert [f.code for f in findings] == ["choice-unknown"]
    assert findings[0].details["nearest"] == "uppfylls"


def test_both_formats_are_a_finding(tmp_path: Path) -> None:
    for ending in ENDINGS:
        write_table(tmp_path, "t", [HEADER], ending)
    findings: list[Finding] = []
    assert find_table(tmp_path, "t", "f/t", findings) is None
    assert [(f.code, f.place.file) for f in findings] == [("both-formats", "f/t.xlsx")]


def numbers(folder: Path, *cells: str, separator: str = ";") -> list[tuple[str, str]]:
    rows = [HEADER, *(("a", cell, "x") for cell in cells)]
    path = write_csv(folder / "n.csv", rows, separator)
    findings: list[Finding] = []
    read_lines(path, "n.csv", COLUMNS, findings)
    assert all(in_words(f) for f in findings)
    return [(f.code, f.place.cell) for f in findings]


def test_a_file_keeps_to_one_decimal_sign(tmp_path: Path) -> None:
    assert numbers(tmp_path, "1,5", "2,25", "7") == []
    assert numbers(tmp_path, "1.5", "2.25", "7") == []
    assert numbers(tmp_path, "1,5", "7", "2.25") == [("decimal-signs-mixed", "B4")]
    assert numbers(tmp_path, "1,5", separator=",") == [("number-comma-in-comma-file", "B2")]


def test_a_sign_that_may_separate_thousands_is_refused_until_another_number_settles_it(
    tmp_path: Path,
) -> None:
    assert numbers(tmp_path, "25.000") == [("number-ambiguous", "B2")]
    assert numbers(tmp_path, "125,000") == [("number-ambiguous", "B2")]
    assert numbers(tmp_path, "25.000", "1.5") == []
    assert numbers(tmp_path, "0.125", "25.0000") == []


KEYS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,20}", fullmatch=True)
TEXTS = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("Cs", "Cc")),
    min_size=1,
).filter(lambda text: not text.startswith("=") and "_x" not in text and text.isprintable())
AMOUNTS = st.decimals(0, 10**9, places=2).map(lambda number: number.normalize() + 0)


@pytest.mark.parametrize("suffix", ENDINGS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rows=st.lists(
        st.tuples(KEYS, AMOUNTS, st.dates(date(1990, 1, 1)), TEXTS), min_size=1, max_size=6
    )
)
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory,
    suffix: str,
    rows: list[tuple[str, Decimal, date, str]],
) -> None:
    folder = tmp_path_factory.mktemp("back")
    written = [(k, Decimal(f"{n:f}"), d, t) for k, n, d, t in rows]
    lines, findings = lines_of(folder, [(*HEADER, "anteckning"), *written], suffix)
    assert findings == []
    assert lines is not None
    found = [(x.key("id"), x.number_in("points"), x.day("date"), x.text("note")) for x in lines]
    assert found == [(k, n, d, unicodedata.normalize("NFC", t)) for k, n, d, t in rows]


def test_sheets_of_a_workbook_are_one_table(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "t.xlsx", {"A": [HEADER, ("a", 1, "x")], "B": [HEADER, ("b", 2, "x")]}
    )
    findings: list[Finding] = []
    lines = read_lines(path, "t.xlsx", COLUMNS, findings)
    assert lines is not None
    assert [(x.key("id"), x.place("id").sheet) for x in lines] == [("a", "A"), ("b", "B")]
