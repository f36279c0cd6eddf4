"""Text tables (CSV): encoding, separator and rows, refused rather than repaired."""

import csv
import io
import unicodedata
from pathlib import Path

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.quoted import signs_shown
from vagval.files.cells import RawRow, RawSheet, column_name
from vagval.files.read_bytes import read_text

OTHER_SEPARATORS = ("\t", "|")
LONGEST_HEADER = 10_000


def read_table(path: Path, file: str, findings: list[Finding]) -> tuple[RawSheet, ...]:
    """Read a text table as one sheet without a name.

    Parameters
    ----------
    file
        The path as findings name it.
    findings
        Grows by what is wrong; a table with faults in its form gives no sheet.
    """
    text = read_text(path, file, findings)
    if text is None:
        return ()
    first_line = text[:LONGEST_HEADER].lstrip("\r\n").splitlines()[0]
    separator = find_separator(first_line)
    if separator is None:
        findings.append(finding("csv-separator", Place(file, cell="1")))
        return ()
    return split_rows(signs_shown(unicodedata.normalize("NFC", text)), file, separator, findings)


def find_separator(header: str) -> str | None:
    """Tell which separator a header is written with; None: one that is not accepted."""
    if ";" in header:
        return ";"
    if "," in header:
        return ","
    return None if any(other in header for other in OTHER_SEPARATORS) else ";"


def split_rows(
    text: str, file: str, separator: str, findings: list[Finding]
) -> tuple[RawSheet, ...]:
    """Split a text into a header and the rows that are not blank."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[RawRow] = []
    header: list[str] = []
    number = 0
    faults = len(findings)
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1:
                header = cells
            elif any(cells):
                check_width(cells, len(header), Place(file, cell=str(number)), findings)
                rows.append(RawRow(number, tuple(cell or None for cell in cells)))
    except csv.Error as error:
        place = Place(file, cell=str(number + 1))
        findings.append(finding("csv-broken", place, line=reader.line_num, problem=str(error)))
    if len(findings) > faults:
        return ()
    return (RawSheet(file, "", tuple(cell or None for cell in header), tuple(rows), separator),)


def check_width(cells: list[str], width: int, place: Place, findings: list[Finding]) -> None:
    """Refuse a row with more or fewer cells than the header: its values may stand askew."""
    if len(cells) == width:
        return
    at = Place(place.file, place.sheet, f"{column_name(min(len(cells), width))}{place.cell}")
    findings.append(finding("row-ragged", at, cells=len(cells), columns=width))
