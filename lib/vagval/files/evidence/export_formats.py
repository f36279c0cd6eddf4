"""Whether a file of an export is what it says, and how many rows it has (format i export)."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from vagval.domain.data_export import State
from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.evidence.json_text import is_refused, parse
from vagval.files.evidence.xml_text import parse_xml
from vagval.files.read_bytes import foreign_form
from vagval.files.table import find_separator

MOST_ROWS = 1_000_000
"""Of one file; more would cost seconds, and no sample needs them."""
DICOM_AT = 128
"""Bytes before the mark of a DICOM file (DICOM PS3.10, 7.1)."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening a file told; see ``ExportedFile``."""

    state: State
    rows: int | None = None
    resources: frozenset[str] = frozenset()


BROKEN = Opened("broken")
Open = Callable[[bytes, str, list[Finding]], Opened]
"""Takes the bytes, the file as findings name it, and the findings."""


def open_as(form: str, content: bytes, file: str, findings: list[Finding]) -> Opened:
    """Open a file as the format that is stated; a format we cannot open is *unknown*."""
    opener = OPENERS.get(form)
    if opener is None:
        return Opened("unknown")
    if not content.strip():
        findings.append(finding("file-empty", Place(file)))
        return BROKEN
    return opener(content, file, findings)


def open_lines(content: bytes, file: str, findings: list[Finding]) -> Opened:
    """Open NDJSON: one JSON object a line."""
    lines = [line for line in content.split(b"\n", MOST_ROWS + 1) if line.strip()]
    if is_refused(content, file, findings) or has_too_many(len(lines), file, findings):
        return BROKEN
    kinds: set[str] = set()
    for number, line in enumerate(lines, start=1):
        value = parse(line, file, [], [])
        if not isinstance(value, dict):
            findings.append(finding("export-line-broken", Place(file), line=number))
            return BROKEN
        kinds.add(kind_of(value))
    return Opened("sound", len(lines), frozenset(kinds - {""}))


def open_json(content: bytes, file: str, findings: list[Finding]) -> Opened:
    """Open JSON: a list or a FHIR bundle has rows, anything else is one."""
    if is_refused(content, file, findings):
        return BROKEN
    faults = len(findings)
    value = parse(content, file, [], findings)
    if len(findings) > faults:
        return BROKEN
    rows = value if isinstance(value, list) else [value]
    if kind_of(value) == "Bundle" and isinstance(value, dict):
        entries = value.get("entry")
        listed = entries if isinstance(entries, list) else []
        rows = [each.get("resource") if isinstance(each, dict) else None for each in listed]
    return Opened("sound", len(rows), frozenset(kind_of(each) for each in rows) - {""})


def kind_of(value: object) -> str:
    """Give the type of a FHIR resource; empty if it is none."""
    kind = value.get("resourceType") if isinstance(value, dict) else None
    return kind if isinstance(kind, str) else ""


def open_csv(content: bytes, file: str, findings: list[Finding]) -> Opened:
    """Open CSV with a header: every row as wide as the header."""
    if code := foreign_form(content):
        findings.append(finding(code, Place(file)))
        return BROKEN
    try:
        text = content.decode("utf-8-sig")
        first = text.split("\n", 1)[0]
        separator = find_separator(first) or ("\t" if "\t" in first else "|")
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        width = len(next(reader, []))
        rows = 0
        for cells in filter(None, reader):
            rows += 1
            if len(cells) != width:
                findings.append(finding("export-row-ragged", Place(file), line=reader.line_num))
                return BROKEN
            if rows > MOST_ROWS:
                has_too_many(rows, file, findings)
                return BROKEN
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        findings.append(finding("evidence-not-utf8", Place(file), line=line))
        return BROKEN
    except csv.Error:
        findings.append(finding("export-row-ragged", Place(file), line=reader.line_num))
        return BROKEN
    return Opened("sound", rows)


def open_xml(content: bytes, file: str, findings: list[Finding]) -> Opened:
    """Open XML; what a row is, only its schema says."""
    return BROKEN if parse_xml(content, file, findings) is None else Opened("sound")


def open_pdf(content: bytes, file: str, findings: list[Finding]) -> Opened:
    """Look at the mark of a PDF, which is for people to read."""
    return marked(content.startswith(b"%PDF-"), "pdf", file, findings)


def open_dicom(content: bytes, file: str, findings: list[Finding]) -> Opened:
    """Look at the mark of a DICOM file."""
    return marked(content[DICOM_AT : DICOM_AT + 4] == b"DICM", "dicom", file, findings)


def marked(is_marked: bool, form: str, file: str, findings: list[Finding]) -> Opened:  # noqa: FBT001 - what was looked for
    """Tell that a file has the mark of its format, or not."""
    if is_marked:
        return Opened("sound", 1)
    findings.append(finding("export-not-its-format", Place(file), form=form))
    return BROKEN


def has_too_many(rows: int, file: str, findings: list[Finding]) -> bool:
    """Tell whether a file has more rows than are counted."""
    if rows > MOST_ROWS:
        findings.append(finding("export-too-many-rows", Place(file), most=MOST_ROWS))
        return True
    return False


OPENERS: MappingProxyType[str, Open] = MappingProxyType(
    {
        "ndjson": open_lines,
        "json": open_json,
        "csv": open_csv,
        "xml": open_xml,
        "pdf": open_pdf,
        "dicom": open_dicom,
    }
)
