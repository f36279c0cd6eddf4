"""Compare FHIR statements from any files, with what they import (jämför FHIR-beskrivningar)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.domain.capability import CapabilityStatement
from vagval.domain.errors import Finding, MaterialError, finding
from vagval.domain.examination import Examination
from vagval.domain.fhir_imports import find, reach, requirement_faults
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights
from vagval.domain.statement_comparison import StatementComparison, StatementFile
from vagval.files.read_statement_file import read_statement_file, statements_beside


@dataclass(frozen=True, slots=True)
class Requirement:
    """A required statement with every statement that it imports.

    Parameters
    ----------
    known
        What either side of a comparison may import.
    """

    file: StatementFile
    known: tuple[CapabilityStatement, ...] = ()
    weights: ItemWeights = field(default_factory=ItemWeights)


def read_requirement(path: Path, imports: Sequence[Path]) -> Requirement:
    """Read a required statement, and what it imports from named files and from its folder.

    Raises
    ------
    MaterialError
        If a file is no statement, or an import is not at hand or may be either of two files.
    """
    findings: list[Finding] = []
    required = read_statement_file(path, findings)
    named = [read_statement_file(each, findings) for each in imports]
    if findings or required is None:
        raise MaterialError(*findings)
    known = tuple(each.statement for each in named if each is not None)
    every = _with_neighbours(path, required, known)
    if faults := requirement_faults(required.statement, every, Place(required.file)):
        raise MaterialError(*faults)
    return Requirement(required, every)


def read_offered(path: Path) -> StatementFile:
    """Read what a system says that it can do.

    Raises
    ------
    MaterialError
        If the file is no statement.
    """
    findings: list[Finding] = []
    offered = read_statement_file(path, findings)
    if offered is None:
        raise MaterialError(*findings)
    return offered


def examine_statement(requirement: Requirement, offered: StatementFile) -> Examination:
    """Compare what is offered with what is required."""
    return check_fhir_statement(
        requirement.file.statement,
        requirement.known,
        offered.statement,
        place=Place(requirement.file.file),
        weights=requirement.weights,
    )


def compare_statements(requirement: Requirement, offered: StatementFile) -> StatementComparison:
    """Compare what is offered with what is required, and keep both beside the outcome."""
    return StatementComparison(requirement.file, offered, examine_statement(requirement, offered))


def _with_neighbours(
    path: Path, required: StatementFile, named: tuple[CapabilityStatement, ...]
) -> tuple[CapabilityStatement, ...]:
    """Add the imports that lie beside the requirement, and those that they import in turn."""
    place = Place(required.file)
    known = named
    while missing := _unresolved(required.statement, known, place):
        found: list[CapabilityStatement] = []
        faults: list[Finding] = []
        for address in missing:
            beside = {
                other.sha256: other
                for other in statements_beside(path, address)
                if find(address, (other.statement,)) is not None
            }
            if len(beside) == 1:
                found.extend(other.statement for other in beside.values())
            else:
                faults.append(_not_found(place, address, tuple(beside.values())))
        if faults:
            raise MaterialError(*faults)
        known = (*known, *found)
    return known


def _unresolved(
    statement: CapabilityStatement, known: tuple[CapabilityStatement, ...], place: Place
) -> tuple[str, ...]:
    """Give the addresses of imports that are not at hand."""
    return tuple(
        str(each.details["canonical"])
        for each in reach(statement, known, place).notes
        if each.code == "fhir-import-unresolved"
    )


def _not_found(place: Place, address: str, beside: tuple[StatementFile, ...]) -> Finding:
    if not beside:
        return finding("requirement-import-missing", place, canonical=address)
    files = tuple(sorted(Path(each.file).name for each in beside))
    return finding("requirement-import-ambiguous", place, canonical=address, files=files)
