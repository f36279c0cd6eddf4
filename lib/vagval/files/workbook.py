"""Workbooks (XLSX): their sheets as rows of typed cells."""

import io
import math
import re
import unicodedata
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.domain.quoted import signs_shown
from vagval.files.cells import CellFault, RawRow, RawSheet, RawValue, column_name
from vagval.files.read_bytes import read_bytes
from vagval.files.zip_guard import LARGEST_FILE, guard_workbook

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

EXPLANATIONS = frozenset({"Läs mig", "Read me"})
"""Sheets that explain and are not read."""
MOST_CELLS = 2_000_000
"""From the first cell to the last; a stray cell in the far corner would cost minutes."""
UNREADABLE = (
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    OverflowError,
    SyntaxError,  # of XML, whichever parser openpyxl found
    zipfile.BadZipFile,
)
"""What openpyxl raises on an archive that is no sound workbook."""
ERROR_TYPE, FORMULA_TYPE = "e", "f"
FORMULA = re.compile(rb"<(\w+:)?f[\s>/]")


def read_workbook(path: Path, file: str, findings: list[Finding]) -> tuple[RawSheet, ...]:
    """Read every sheet that holds data.

    Parameters
    ----------
    file
        The path as findings name it.
    findings
        Grows by what is wrong.
    """
    content = read_bytes(path, file, findings, LARGEST_FILE)
    if content is None:
        return ()
    refusal = guard_workbook(content, file)
    if refusal is not None:
        findings.append(refusal)
        return ()
    values = load(content, has_values=True)
    formulas = load(content, has_values=False) if has_formulas(content) else None
    if values is None:
        findings.append(finding("not-a-workbook", Place(file)))
        return ()
    faults = len(findings)
    sheets: list[RawSheet] = []
    for sheet in values.worksheets:
        if sheet.title not in EXPLANATIONS:
            beneath = None if formulas is None else formulas[sheet.title]
            sheets.extend(read_sheet(sheet, beneath, file, findings))
    if not sheets and len(findings) == faults:
        findings.append(finding("file-empty", Place(file)))
    is_whole = all(f.code != "sheet-too-large" for f in findings[faults:])
    return tuple(sheets) if is_whole else ()


def load(content: bytes, *, has_values: bool) -> "Workbook | None":
    """Parse a guarded workbook, with the stored values or with the formulas."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # They tell of looks that openpyxl does not keep; we only read values.
        warnings.simplefilter("ignore")
        try:
            return load_workbook(io.BytesIO(content), data_only=has_values, keep_links=False)
        except UNREADABLE:
            return None


def has_formulas(content: bytes) -> bool:
    """Tell whether any part may hold a formula, which costs a second look."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return any(
            FORMULA.search(archive.read(name)) is not None
            for name in archive.namelist()
            if name.startswith("xl/worksheets/")
        )


def read_sheet(
    sheet: "Worksheet", formulas: "Worksheet | None", file: str, findings: list[Finding]
) -> tuple[RawSheet, ...]:
    """Read one sheet; none if it holds nothing, or, with findings, nothing that may be read."""
    name = signs_shown(sheet.title)
    place = Place(file, name)
    if sheet.max_row * sheet.max_column > MOST_CELLS:
        last = f"{column_name(sheet.max_column - 1)}{sheet.max_row}"
        findings.append(finding("sheet-too-large", place, last=last))
        return ()
    rows = [row for row in read_rows(sheet, formulas) if any(v is not None for v in row.values)]
    if not rows:
        return ()
    if sheet.sheet_state != "visible":
        findings.append(finding("sheet-hidden", place))
    for area in sorted(str(each.coord) for each in sheet.merged_cells.ranges):
        first = Place(file, name, area.split(":")[0])
        findings.append(finding("cells-merged", first, area=area))
    header = rows.pop(0).values if rows[0].number == 1 else ()
    return (RawSheet(file, name, header, tuple(rows)),)


def read_rows(sheet: "Worksheet", formulas: "Worksheet | None") -> Iterator[RawRow]:
    """Give every row with what its cells hold."""
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        values = [read_cell(cell.value, cell.data_type) for cell in cells]
        if formulas is not None:
            for column, value in enumerate(values):
                beneath = formulas.cell(number, column + 1)
                if value is None and beneath.data_type == FORMULA_TYPE:
                    values[column] = CellFault("formula-without-value", formula_text(beneath.value))
        yield RawRow(number, tuple(values))


def read_cell(value: object, data_type: str) -> RawValue:
    """Give a stored value as text, exact number, date, truth value or fault."""
    if value is None or isinstance(value, bool):
        return value
    if data_type == ERROR_TYPE:
        return CellFault("cell-error", str(value))
    if isinstance(value, str):
        # Programs for Windows store the first half of their line break in this way.
        text = value.replace("_x000D_\n", "\n")
        return signs_shown(unicodedata.normalize("NFC", text)) or None
    if isinstance(value, int | float):
        return exact(value)
    if isinstance(value, datetime):
        at_midnight = value.time() == time()
        return value.date() if at_midnight else CellFault("cell-clock-time", str(value))
    return value if isinstance(value, date) else CellFault("cell-clock-time", str(value))


MOST_DIGITS = 15
"""What a workbook shows and a person can type; more digits are what a formula left behind."""


def exact(value: float) -> RawValue:
    """Give the decimal number that a person typed, not its binary neighbour."""
    if not math.isfinite(value):
        return CellFault("cell-error", str(value))
    whole = int(value)
    number = Decimal(whole) if whole == value else Decimal(repr(value))
    if len(number.as_tuple().digits) > MOST_DIGITS and whole != value:
        return CellFault("number-beyond-digits", str(number))
    return number


def formula_text(value: object) -> str:
    """Show a formula; array formulas are objects that hold their text."""
    return signs_shown(str(getattr(value, "text", value)))
