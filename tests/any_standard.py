"""A required standard of any kind that asks by every one of its rules, for tests of all kinds."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from build_criteria import named
from evidence_case import a_subject
from vagval.comply.examine import examine
from vagval.domain.capability import CapabilityStatement
from vagval.domain.errors import Finding
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.shown import Shown
from vagval.domain.standard import ItemValue, RequiredItem, RequiredStandard
from vagval.domain.standard_kinds import EQUIVALENCE, FHIR_STATEMENT, STANDARD_KINDS
from vagval.domain.standard_rule import Rule, RuleValue
from vagval.files.evidence_readers import EVIDENCE_READERS
from valid_evidence import VALID

PLACE = Place("criteria/P/standards/S.toml")


def a_standard_of(
    kind: str, folder: Path, requirements: tuple[str, ...] = ("S-1",)
) -> RequiredStandard:
    """Make a standard that asks for all that the kind knows."""
    items = tuple(item for rule in STANDARD_KINDS.get(kind, ()) for item in items_of(rule))
    statement = a_statement(folder) if kind == FHIR_STATEMENT else None
    return RequiredStandard(
        id="S",
        kind=kind,
        name=named("Standard"),
        reference="1.0",
        requirements=requirements,
        place=PLACE,
        items=items,
        statement=statement,
    )


def a_statement(folder: Path) -> CapabilityStatement:
    """Read the sound FHIR statement, as what is required."""
    name, content = VALID[FHIR_STATEMENT][0]
    path = folder / f"required-{name}"
    path.write_text(str(content), encoding="utf-8")
    shown = EVIDENCE_READERS[FHIR_STATEMENT](path, name).shown
    assert isinstance(shown, CapabilityStatement)
    return shown


def items_of(rule: Rule) -> Iterator[RequiredItem]:
    """Give an item that asks for everything, and one without what may be left out."""
    for left_out in (False, True):
        values = {v.name: asked(v) for v in rule.values if not (left_out and v.is_optional)}
        yield RequiredItem(rule.name, rule.name, Expectation.SHALL, PLACE, tuple(values.items()))


def asked(value: RuleValue) -> ItemValue:
    """Give something that a rule can ask for."""
    match value.kind:
        case "text":
            return value.example or "x"
        case "texts":
            return (value.example or "x",)
        case "whole":
            return 1
        case "share":
            return Decimal("0.5")
        case "date":
            return date(2026, 3, 16)
        case "choice":
            return value.choices[0]


def reasons_of(standard: RequiredStandard, shown: Shown) -> tuple[Finding, ...]:
    """Examine what is shown; give everything that the examination says."""
    if standard.kind == EQUIVALENCE:
        return ()  # for people to assess
    examination = examine(standard, shown, a_subject())
    assert examination is not None
    outcomes = (*examination.outcomes, *examination.breaches)
    said = tuple(reason for outcome in outcomes for reason in outcome.reasons)
    return (*examination.gate, *examination.clashes, *examination.notes, *said)
