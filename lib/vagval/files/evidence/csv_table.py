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
from vagval.files.read_bytes import read_bytes
from vagval.files.read_lines import TABLE_ENDINGS, read_lines

LARGEST_TABLE = 20_000_000
MOST_ROWS = 100_000
"""A million rows with a fault in each cell take minutes and gigabytes; no sample is so long."""
LONGEST_HEADER = 10_000
LINE_END = re.compile(rb"[\r\n]")


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
    lines = read_lines(path, file, columns, findings)
    return parsed(None if lines is None else build(lines), findings, file)


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
