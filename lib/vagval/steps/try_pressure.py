"""Run requirements over statements that are known (pröva skalltryck)."""

from pathlib import Path

from vagval.comply.pressure import pressure
from vagval.domain.bilingual import Language
from vagval.domain.errors import Finding, MaterialError, UsageError, finding
from vagval.domain.place import Place
from vagval.domain.pressure import Pressure
from vagval.domain.standard import RequiredStandard
from vagval.domain.statement_comparison import StatementFile
from vagval.files.folder import entries
from vagval.files.own_bids import reaches_own_bids
from vagval.files.read_criteria import read_criteria
from vagval.files.read_statement_file import read_statement_folder
from vagval.files.workspace import Workspace
from vagval.steps.compare_statements import Requirement, examine_statement


def read_known(folder: Path, findings: list[Finding]) -> tuple[StatementFile, ...]:
    """Read the statements of a folder; files that are none are told in notes.

    Raises
    ------
    MaterialError
        If it is no folder, or holds no statement.
    """
    if not folder.is_dir():
        raise MaterialError(finding("statements-folder-missing", Place(folder.as_posix())))
    known = read_statement_folder(folder, findings)
    if not known:
        raise MaterialError(finding("statements-missing", Place(folder.as_posix())))
    return known


def pressure_of(name: str, requirement: Requirement, known: tuple[StatementFile, ...]) -> Pressure:
    """Examine every known statement against one requirement."""
    return pressure(
        name,
        [
            (each.file, each.statement.fhir_version, examine_statement(requirement, each))
            for each in known
        ],
    )


def procurement_pressures(
    work: Workspace, procurement: str, folder: Path, language: Language, findings: list[Finding]
) -> tuple[Pressure, ...]:
    """Run every FHIR standard of a procurement over known statements, locked or not.

    Raises
    ------
    UsageError
        If there is no such procurement, or the folder is that of its own bids.
    MaterialError
        If criteria or folder must be corrected, or no FHIR statement is required.
    """
    refuse_own_bids(work, procurement, folder)
    standards = read_criteria(work, procurement).standards
    required = [(each, found) for each in standards if (found := required_by(each)) is not None]
    if not required:
        place = Place(work.relative(work.criteria(procurement)))
        raise MaterialError(finding("procurement-without-fhir", place, procurement=procurement))
    known = read_known(folder, findings)
    return tuple(
        pressure_of(standard.name.in_language(language), requirement, known)
        for standard, requirement in required
    )


def required_by(standard: RequiredStandard) -> Requirement | None:
    """Give the statement that a standard requires; None: it is of another kind."""
    if standard.statement is None:
        return None
    file = StatementFile(standard.place.file, "", standard.statement)
    return Requirement(file, standard.imports, standard.weights)


def refuse_own_bids(work: Workspace, procurement: str, folder: Path) -> None:
    """Refuse the bids of the procurement itself, however they are reached."""
    bids = work.bids(procurement)
    is_above = folder.resolve() in bids.resolve().parents
    if is_above or reaches_own_bids(work, procurement, (folder, *entries(folder))):
        raise UsageError(finding("statements-are-bids", Place(work.relative(bids))))
