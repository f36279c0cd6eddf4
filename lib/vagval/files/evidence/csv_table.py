"""A table that a bidder fills in, as CSV or XLSX (uppgifter i tabell)."""

from collections.abc import Callable
from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.files.columns import Column
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.line import Line
from vagval.files.read_lines import TABLE_ENDINGS, read_lines


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
    lines = read_lines(path, file, columns, findings)
    return parsed(None if lines is None else build(lines), findings, file)
