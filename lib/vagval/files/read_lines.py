"""A table that people fill in, as CSV or XLSX alike, row by row."""

from collections.abc import Mapping
from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.cells import RawSheet
from vagval.files.columns import Column, match_header
from vagval.files.decimal_sign import check_decimal_sign
from vagval.files.line import Line
from vagval.files.table import read_table
from vagval.files.workbook import read_workbook

TABLE_ENDINGS = (".csv", ".xlsx")
READERS = {".csv": read_table, ".xlsx": read_workbook}


def find_table(folder: Path, stem: str, file: str, findings: list[Finding]) -> Path | None:
    """Find the one table of a name; both a CSV and an XLSX are a finding.

    Parameters
    ----------
    file
        The table's path without its ending, as findings name it.
    """
    there = [path for ending in TABLE_ENDINGS if (path := folder / f"{stem}{ending}").exists()]
    if len(there) > 1:
        findings.append(
            finding("both-formats", Place(f"{file}.xlsx"), csv=f"{stem}.csv", xlsx=f"{stem}.xlsx")
        )
        return None
    return there[0] if there else None


def read_lines(
    path: Path, file: str, columns: tuple[Column, ...], findings: list[Finding]
) -> tuple[Line, ...] | None:
    """Read a table's rows.

    Returns
    -------
    tuple of Line or None
        None, with findings, if the table cannot be read, a column is missing or the numbers are
        written in two ways; its rows are not read then, since nothing is certain about them.
    """
    sheets = READERS[path.suffix](path, file, findings)
    matched = [(sheet, match_header(sheet, columns, findings)) for sheet in sheets]
    lines: list[Line] = []
    for sheet, positions in matched:
        if positions is None or not has_one_sign(sheet, positions, columns, findings):
            return None
        lines.extend(Line(sheet, r.number, r.values, positions, findings) for r in sheet.rows)
    return tuple(lines) if sheets else None


def has_one_sign(
    sheet: RawSheet,
    positions: Mapping[str, int],
    columns: tuple[Column, ...],
    findings: list[Finding],
) -> bool:
    """Tell whether a text table's numbers have one meaning; a workbook's always have."""
    numbers = tuple(positions[c.english] for c in columns if c.is_number and c.english in positions)
    return not sheet.is_text or check_decimal_sign(sheet, numbers, findings)
