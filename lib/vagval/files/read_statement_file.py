"""FHIR statements from files anywhere, without a workspace (fristående FHIR-beskrivningar)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from vagval.domain.canonical import canonical
from vagval.domain.capability import CapabilityStatement
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.place import Place
from vagval.domain.statement_comparison import StatementFile
from vagval.files.evidence.read_fhir_statement import read_fhir_statement
from vagval.files.fingerprint import sha256_of
from vagval.files.folder import entries

REQUIREMENTS = "requirements"
ENDINGS = frozenset({".json", ".xml"})
LARGEST_BESIDE = 30_000_000


def read_statement_file(
    path: Path, findings: list[Finding], name: str = ""
) -> StatementFile | None:
    """Read one statement; None, with findings that stop, if the file is none.

    Parameters
    ----------
    name
        How findings name the file; empty: by its path.
    """
    file = name or path.as_posix()
    if not path.is_file():
        # A pipe or a device would never end.
        findings.append(finding("statement-no-file", Place(file)))
        return None
    parsed = read_fhir_statement(path, file)
    if not isinstance(parsed.shown, CapabilityStatement):
        findings.extend(replace(each, severity=Severity.STOP) for each in parsed.faults)
        return None
    return StatementFile(file, sha256_of(path), parsed.shown, parsed.faults)


def read_statement_folder(folder: Path, findings: list[Finding]) -> tuple[StatementFile, ...]:
    """Read every statement of a folder, sorted by name, named within it.

    A file that is no statement is left out, with its faults as notes, and so is one that says what
    somebody requires: it is no system that is known.
    """
    faults: list[Finding] = []
    read = [
        read_statement_file(path, faults, path.name)
        for path in entries(folder)
        if path.is_file() and path.suffix.lower() in ENDINGS
    ]
    found = [each for each in read if each is not None]
    required = [each for each in found if each.statement.kind == REQUIREMENTS]
    faults.extend(finding("statement-is-required", Place(each.file)) for each in required)
    findings.extend(replace(each, severity=Severity.NOTE) for each in faults)
    return tuple(each for each in found if each not in required)


def statements_beside(path: Path, address: str) -> Iterator[StatementFile]:
    """Give the sound statements in the folder of a file that may be the one of an address.

    A file that does not contain the last part of the address is not even parsed.
    """
    last = canonical(address).address.rpartition("/")[2]
    for other in entries(path.parent):
        is_named_so = other.suffix.lower() in ENDINGS
        is_other = is_named_so and other.is_file() and other.resolve() != path.resolve()
        read = read_statement_file(other, []) if is_other and _contains(other, last) else None
        if read is not None:
            yield read


def _contains(path: Path, part: str) -> bool:
    try:
        return path.stat().st_size <= LARGEST_BESIDE and part.encode() in path.read_bytes()
    except OSError:
        return False
