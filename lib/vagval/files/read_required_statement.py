"""The FHIR statement of what is required, and those that it imports (krävd förmåga)."""

from dataclasses import dataclass
from pathlib import Path

from vagval.domain.capability import CapabilityStatement
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.fhir_imports import requirement_faults
from vagval.domain.place import Place
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.files.evidence_readers import EVIDENCE_READERS
from vagval.files.toml_table import TomlTable
from vagval.files.workspace import Workspace

REQUIREMENTS = "requirements"
"""The ``kind`` of a statement of what somebody asks for."""


@dataclass(frozen=True, slots=True)
class RequiredStatements:
    """What is required, what it imports, and the names of the files that say so."""

    statement: CapabilityStatement | None = None
    imports: tuple[CapabilityStatement, ...] = ()
    files: tuple[str, ...] = ()


def read_required_statements(
    work: Workspace, path: Path, table: TomlTable, findings: list[Finding]
) -> RequiredStatements:
    """Read the statements that a required standard names; they lie beside it.

    Faults that a bidder's statement is forgiven stop here: what is published must be sound.
    """
    name = table.text("statement")
    others = table.texts("imports") if table.has("imports") else ()
    names = tuple(each for each in (name, *others) if each.strip())
    read = [read_statement(work, path.parent, each, table, findings) for each in names]
    if not name.strip() or any(each is None for each in read):
        return RequiredStatements(files=names)
    first, *rest = (each for each in read if each is not None)
    if first.kind != REQUIREMENTS:
        table.fault("statement-no-requirement", "statement", value=first.kind[:60] or "none")
    findings.extend(requirement_faults(first, rest, table.place("statement")))
    return RequiredStatements(first, tuple(rest), names)


def read_statement(
    work: Workspace, folder: Path, name: str, table: TomlTable, findings: list[Finding]
) -> CapabilityStatement | None:
    """Read one statement; None, with findings, if it is not there or not sound."""
    path = folder / name
    if "/" in name or "\\" in name or not path.is_file():
        table.fault("statement-missing", "statement", value=name)
        return None
    file = work.relative(path)
    parsed = EVIDENCE_READERS[FHIR_STATEMENT](path, file)
    findings.extend(
        finding(each.code, each.place, Severity.STOP, **each.details) for each in parsed.faults
    )
    if not isinstance(parsed.shown, CapabilityStatement):
        if not parsed.faults:
            findings.append(finding("statement-other-kind", Place(file)))
        return None
    return parsed.shown
