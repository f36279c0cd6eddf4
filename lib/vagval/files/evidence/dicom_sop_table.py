"""The table of SOP classes as DICOM's own conformance statements have it (DICOM PS3.2)."""

import csv
import io
import re
from pathlib import Path

from vagval.domain.dicom_conformance import (
    UID_PATTERN,
    DicomConformance,
    DicomRole,
    SupportedService,
)
from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.evidence.csv_table import is_bounded
from vagval.files.evidence.parsed import Parsed, parsed
from vagval.files.read_bytes import read_text

UID = re.compile(UID_PATTERN, re.ASCII)
YES_OR_NO = frozenset({"Yes", "No"})
WIDTH = 4
"""Name, UID, SCU, SCP."""
ROLES = (DicomRole.SCU, DicomRole.SCP)


def from_sop_table(path: Path, file: str) -> Parsed | None:
    """Read a table without header whose rows are name, UID, SCU and SCP.

    Returns
    -------
    Parsed or None
        None: it is no such table, and left to whoever reads ours.

    References
    ----------
    DICOM PS3.2, conformance statement template, "SOP Classes": that order; rows whose other cells
    are empty divide the table, and its published form has no header.
    """
    findings: list[Finding] = []
    text = read_text(path, file, findings) if is_bounded(path, file, findings) else None
    if text is None:
        return None
    rows = rows_of(text)
    if not any(is_service(row) for row in rows):
        return None
    findings.append(finding("dicom-published-table", Place(file)))
    services: list[SupportedService] = []
    unreadable: set[str] = set()
    for number, row in enumerate(rows, start=1):
        if is_service(row):
            said = zip(ROLES, row[2:], strict=True)
            services.extend(SupportedService(row[1], role) for role, word in said if word == "Yes")
        elif any(row[1:]):
            unreadable.add(row[1])
            findings.append(finding("dicom-row-odd", Place(file, cell=str(number))))
    shown = DicomConformance(
        services=tuple(services), speaks_of_web=False, unreadable=frozenset(unreadable)
    )
    return parsed(shown, findings, file)


def rows_of(text: str) -> list[list[str]]:
    """Split a text into rows; none if it is no such text.

    A blank stands after each comma, so that ``csv`` must be told to pass over it.
    """
    try:
        return list(csv.reader(io.StringIO(text, newline=""), skipinitialspace=True, strict=True))
    except csv.Error:
        return []


def is_service(row: list[str]) -> bool:
    """Tell whether a row says of a SOP class whether it is asked for and answered."""
    return len(row) == WIDTH and UID.fullmatch(row[1]) is not None and set(row[2:]) <= YES_OR_NO
