"""A decision matrix from a file of the user's own, JSON or CSV (beslutsmatris från fil)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.matrix_file import MatrixFile
from vagval.domain.matrix_number import as_written
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.domain.weighting_methods import ELICITED
from vagval.files.cells import CellFault, RawRow, RawSheet, RawValue
from vagval.files.decimal_sign import check_decimal_sign
from vagval.files.evidence.json_text import read_json
from vagval.files.line import Line
from vagval.files.table import read_table

PARTS = ("matrix", "objectives", "weights", "alternatives", "criteria", "parameters", "method")
JUDGED = tuple(dict.fromkeys(key for asked in ELICITED.values() for key in asked))
ABOUT = (
    "id", "source", "found_in", "citation", "doi", "domain", "expected", "tolerance", "verified",
    "disagreements", "notes", "published", "recomputed", "max_abs_difference", "same_ranking",
    "goals", "formula",
)  # fmt: skip
"""What published examples say of themselves; nothing is computed from it."""
OWN = MappingProxyType(
    {
        "evidence-not-an-object": "matrix-not-an-object",
        "evidence-json-broken": "matrix-json-broken",
        "evidence-not-json": "matrix-not-json",
        "evidence-is-a-page": "matrix-not-json",
        "evidence-is-a-pdf": "matrix-not-json",
        "evidence-json-number": "matrix-json-number",
        "evidence-key-repeated": "matrix-key-repeated",
        "evidence-not-utf8": "file-not-utf8",
    }
)
"""The user's own file has nobody to ask about it, as a bidder's evidence has."""
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
        findings = [replace(each, code=OWN.get(each.code, each.code)) for each in findings]
        read = None if top is None else MatrixFile(file, top.fields)
        findings += () if read is None else _of_keys(read)
    else:
        read = _from_table(path, file, findings)
    if findings or read is None:
        raise MaterialError(*findings)
    return read


def _of_keys(read: MatrixFile) -> Iterator[Finding]:
    """Tell of keys that would be ignored, and of a method or parameters of another kind."""
    known = (*PARTS, *JUDGED)
    for key in read.data:
        if key not in known and key not in ABOUT:
            near, place = nearest(key, known), read.place_of("")
            shown = as_written(key)
            yield finding("matrix-key-unknown", place, value=shown, nearest=near, known=known)
    if not isinstance(read.data.get("method", ""), str):
        yield finding("mcda-method-no-text", read.place_of("method"))
    if not isinstance(read.data.get("parameters") or {}, dict):
        yield finding("mcda-parameters-no-object", read.place_of("parameters"))


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
    places = {
        f"matrix[{a}][{c}]": sheet.place(row.number, n)
        for a, row in enumerate(alternatives)
        for c, n in enumerate(kept)
    }
    places |= {f"criteria[{c}]": sheet.place(1, n) for c, n in enumerate(kept)}
    places |= {f"alternatives[{a}]": sheet.place(r.number, 0) for a, r in enumerate(alternatives)}
    for key, row in marked.items():
        places |= {f"{key}[{c}]": sheet.place(row.number, n) for c, n in enumerate(kept)}
    return MatrixFile(file, data, left_out, places)


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
