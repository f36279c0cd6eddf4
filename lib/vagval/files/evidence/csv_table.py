"""A table that a bidder fills in, as CSV or XLSX (uppgifter i tabell)."""

import re
from collections.abc import Callable
from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.files.columns import Column
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.line import Line
from vagval.files.read_bytes import foreign_form, read_bytes
from vagval.files.read_lines import TABLE_ENDINGS, read_lines

LARGEST_TABLE = 20_000_000
MOST_ROWS = 100_000
"""A million rows with a fault in each cell take minutes and gigabytes; no sample is so long."""
LONGEST_HEADER = 10_000
LINE_END = re.compile(rb"[\r\n]")
FIRST_LINE = re.compile(r"[\r\n]")
SEPARATOR = re.compile(r"[;,|\t]")


def from_table(
    path: Path,
    file: str,
    columns: tuple[Column, ...],
    build: Callable[[tuple[Line, ...]], Shown | None],
) -> Parsed:
    """Read a table with these columns, and what it says by what ``build`` makes of its rows."""
    findings: list[Finding] = []
    if path.suffix not in TABLE_ENDINGS:
        findings.append(finding("evidence-not-a-table", Place(file)))
        return parsed(None, findings, file)
    if not is_bounded(path, file, findings):
        return parsed(None, findings, file)
    required = tuple(column for column in columns if not column.is_optional)
    other = finding("evidence-other-table", Place(file), columns=tuple(c.english for c in required))
    if path.suffix == ".csv" and not names_a_column(path, columns):
        return parsed(None, [other], file)
    lines = read_lines(path, file, columns, findings)
    missing = [each.code for each in findings].count("column-missing")
    if path.suffix == ".xlsx" and missing == len(required):
        return parsed(None, [other], file)
    if lines == ():
        findings.append(finding("evidence-table-blank", Place(file)))
    return parsed(None if lines is None else build(lines), findings, file)


def names_a_column(path: Path, columns: tuple[Column, ...]) -> bool:
    """Tell whether the first line of a text table names any of these columns, however spelt.

    If none is named it is another table, which is said once instead of for each of its rows.
    """
    with path.open("rb") as stream:
        start = stream.read(LONGEST_HEADER)
    if foreign_form(start):
        return True  # whoever reads the table says what it is
    text = start.decode("utf-8-sig", errors="replace").lstrip().casefold()
    cells = {cell.strip(' "') for cell in SEPARATOR.split(FIRST_LINE.split(text, 1)[0])}
    return any(name.casefold() in cells for column in columns for name in column.names)


def is_bounded(path: Path, file: str, findings: list[Finding]) -> bool:
    """Tell whether a text table is small enough to be read; a workbook's own reader bounds it."""
    if path.suffix != ".csv":
        return True
    content = read_bytes(path, file, findings, LARGEST_TABLE)
    if content is None:
        return False
    if max(content.count(b"\n"), content.count(b"\r")) > MOST_ROWS:
        findings.append(finding("evidence-table-too-long", Place(file), most=MOST_ROWS))
        return False
    if len(content) > LONGEST_HEADER and not LINE_END.search(content, 0, LONGEST_HEADER):
        findings.append(finding("evidence-table-header-long", Place(file)))
        return False
    return True
