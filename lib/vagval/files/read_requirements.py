"""The published requirements, from ``requirements.csv`` or ``.xlsx`` (krav)."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import Finding, finding
from vagval.domain.evidence import EvidenceLevel
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.procurement import Procurement
from vagval.domain.requirement import Requirement, RequirementKind
from vagval.domain.standard_kinds import STANDARD_KINDS
from vagval.files.check_scoring import Scoring, check_leaves_have_requirements, check_scoring
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.read_lines import find_table, read_lines
from vagval.files.workspace import Workspace

STEM = "requirements"
COLUMNS = (
    Column("id"),
    Column("lot", "del"),
    Column("area", "område"),
    Column("criterion", "kriterium"),
    Column("kind", "typ"),
    Column("text_sv"),
    Column("text_en"),
    Column("evidence", "bevis"),
    Column("level", "nivå"),
    Column("points", "poäng", is_number=True),
    Column("deduction", "avdrag", is_number=True),
)
KINDS = MappingProxyType({kind.value: kind for kind in RequirementKind})
LEVELS = MappingProxyType({level.name: level for level in EvidenceLevel})
EVIDENCE_KINDS = MappingProxyType(
    {
        kind: kind
        for kind in (
            "certificate",
            "test-report",
            "reference",
            "demonstration",
            "statement",
            "document",
            *STANDARD_KINDS,
        )
    }
)


def read_requirements(
    work: Workspace, folder: Path, procurement: Procurement | None, findings: list[Finding]
) -> tuple[Requirement, ...]:
    """Read all requirements in published order.

    Parameters
    ----------
    procurement
        With the lots that the requirements belong to; None: it could not be read, so the
        requirements are checked without it.
    """
    stem_file = work.relative(folder / STEM)
    before = len(findings)
    path = find_table(folder, STEM, stem_file, findings)
    if path is None:
        if len(findings) == before:
            place = Place(f"{stem_file}.csv")
            findings.append(finding("file-missing", place, holds=STEM))
        return ()
    file = work.relative(path)
    lines = read_lines(path, file, COLUMNS, findings)
    if lines is None:
        return ()
    if not lines:
        findings.append(finding("no-requirements-yet", Place(file)))
    seen = KeysOnce()
    lots = {lot.id: lot for lot in procurement.lots} if procurement else None
    read = tuple(read_requirement(line, lots, seen) for line in lines)
    requirements = tuple(each for each in read if each is not None)
    if procurement is not None and lines and len(requirements) == len(lines):
        check_leaves_have_requirements(procurement.lots, requirements, Place(file), findings)
    return requirements


def read_requirement(line: Line, lots: dict[str, Lot] | None, seen: KeysOnce) -> Requirement | None:
    """Read one row; None, with findings, if something in it is wrong."""
    key = line.key("id")
    seen.check(line, "id", key)
    lot = line.key("lot") if lots is None else line.known("lot", lots, "lot-unknown")
    kind = line.choice("kind", KINDS)
    area, criterion = line.filled("area"), line.optional_key("criterion")
    text = Bilingual(line.filled("text_sv"), line.filled("text_en"))
    evidence, level = read_evidence(line)
    points, deduction = read_points(line), read_deduction(line)
    if kind is not None and lots and lot in lots:
        check_scoring(line, lots[lot], Scoring(kind, criterion, points, deduction))
    if kind is None or not line.is_sound:
        return None
    place = line.place("id")
    return Requirement(
        key, lot, area, criterion, kind, text, place, evidence, level, points, deduction
    )


def read_evidence(line: Line) -> tuple[str, EvidenceLevel | None]:
    """Read what evidence is asked for, and its lowest level: both or neither."""
    has_kind, has_level = not line.is_blank("evidence"), not line.is_blank("level")
    evidence = line.choice("evidence", EVIDENCE_KINDS) if has_kind else None
    level = line.choice("level", LEVELS) if has_level else None
    if has_kind and not has_level:
        line.fault("evidence-without-level", "level")
    if has_level and not has_kind:
        line.fault("level-without-evidence", "evidence")
    return evidence or "", level


def read_points(line: Line) -> Fraction | None:
    """Read the points of a bör-krav, above 0."""
    points = line.number_in("points")
    if points is not None and points <= 0:
        line.fault("points-not-positive", "points", value=points)
    return None if points is None else Fraction(points)


def read_deduction(line: Line) -> Decimal | None:
    """Read the amount that a met bör-krav deducts, 0 or more."""
    amount = line.number_in("deduction")
    if amount is not None and amount < 0:
        line.fault("deduction-negative", "deduction", value=amount)
    return amount
