"""A decision matrix from a file of the user's own, JSON or CSV (beslutsmatris från fil)."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.matrix_file import MatrixFile
from vagval.domain.place import Place
from vagval.files.cells import CellFault, RawRow, RawSheet, RawValue
from vagval.files.decimal_sign import check_decimal_sign
from vagval.files.evidence.json_text import read_json
from vagval.files.line import Line
from vagval.files.table import read_table

ENDINGS = (".json", ".csv")
DIRECTION = MappingProxyType({"#direction": "objectives", "#riktning": "objectives"})
WEIGHT = MappingProxyType({"#weight": "weights", "#vikt": "weights"})
MARKED = DIRECTION | WEIGHT
"""What stands in the first column of the rows that are no alternatives."""


def read_matrix_file(path: Path) -> MatrixFile:
    """Read what stands in a file.

    JSON: ``matrix`` (a row an alternative), ``objectives`` (``"max"`` or ``"min"`` a criterion),
    ``weights``, and if wanted ``alternatives``, ``criteria``, ``parameters`` and ``method``. CSV: a
    header with the criteria behind the first column, a row ``#direction``, a row ``#weight``, and a
    row an alternative with its name in the first column. A column with neither direction nor weight
    is no criterion.

    Raises
    ------
    UsageError
        If there is no such file, or it is neither JSON nor CSV.
    MaterialError
        With everything that is wrong in its form.
    """
    file = path.name
    if not path.is_file():
        raise UsageError(finding("matrix-file-missing", Place(""), file=str(path)))
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(finding("matrix-file-kind", Place(file), known=ENDINGS))
    findings: list[Finding] = []
    if path.suffix.lower() == ".json":
        top = read_json(path, file, findings)
        read = None if top is None else MatrixFile(file, top.fields)
    else:
        read = _from_table(path, file, findings)
    if findings or read is None:
        raise MaterialError(*findings)
    return read


def _from_table(path: Path, file: str, findings: list[Finding]) -> MatrixFile | None:
    sheets = read_table(path, file, findings)
    if not sheets:
        return None
    sheet = sheets[0]
    names = tuple("" if each is None else str(each).strip() for each in sheet.header)
    for place, name in enumerate(names[1:], start=1):
        if not name:
            findings.append(finding("matrix-column-unnamed", sheet.place(1, place)))
        elif name in names[1:place]:
            findings.append(finding("matrix-name-twice", sheet.place(1, place), value=name))
    marked = _marked(sheet, findings)
    if findings:
        return None
    kept = tuple(n for n in range(1, len(names)) if any(row.values[n] for row in marked.values()))
    alternatives = tuple(row for row in sheet.rows if _mark(row) not in MARKED)
    if not check_decimal_sign(sheet, kept, findings):
        return None
    positions = {names[n]: n for n in kept}
    data: dict[str, object] = {
        "criteria": [names[n] for n in kept],
        "alternatives": [str(row.values[0] or "") for row in alternatives],
        "matrix": [_numbers(sheet, row, positions, findings) for row in alternatives],
    }
    if "objectives" in marked:
        data["objectives"] = [_word(marked["objectives"].values[n]) for n in kept]
    if "weights" in marked:
        data["weights"] = _numbers(sheet, marked["weights"], positions, findings)
    left_out = tuple(name for n, name in enumerate(names) if n and n not in kept)
    return MatrixFile(file, data, left_out)


def _marked(sheet: RawSheet, findings: list[Finding]) -> Mapping[str, RawRow]:
    """Find the rows of directions and weights."""
    marked: dict[str, RawRow] = {}
    for row in sheet.rows:
        mark = _mark(row)
        if not mark.startswith("#"):
            continue
        place = sheet.place(row.number, 0)
        if mark not in MARKED:
            findings.append(finding("matrix-row-unknown", place, value=mark, known=tuple(MARKED)))
        elif MARKED[mark] in marked:
            findings.append(finding("matrix-name-twice", place, value=mark))
        else:
            marked[MARKED[mark]] = row
    if "objectives" not in marked:
        findings.append(finding("matrix-row-directions-missing", Place(sheet.file)))
    return marked


def _mark(row: RawRow) -> str:
    first = row.values[0]
    return first.strip().casefold() if isinstance(first, str) else ""


def _word(value: RawValue) -> str:
    return "" if value is None or isinstance(value, CellFault) else str(value).strip()


def _numbers(
    sheet: RawSheet, row: RawRow, positions: Mapping[str, int], findings: list[Finding]
) -> list[object]:
    """Read a row's numbers; a cell that is blank or no number is a finding."""
    line = Line(sheet, row.number, row.values, positions, findings)
    numbers: list[object] = []
    for name in positions:
        number = line.number_in(name)
        if number is None and line.is_blank(name):
            line.fault("cell-empty", name)
        numbers.append(number)
    return numbers
