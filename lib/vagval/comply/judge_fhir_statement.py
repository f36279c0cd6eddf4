"""What a bidder's FHIR statement shows, as evidence rather than as a file (FHIR-bevis)."""

from collections.abc import Iterable
from dataclasses import replace

from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.comply.told import unverifiable
from vagval.domain.capability import Capability, CapabilityStatement, Mode
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.examination import Examination
from vagval.domain.fhir_imports import find
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights

REQUIREMENTS = "requirements"
"""The ``kind`` of a statement of what somebody asks for."""


def judge_fhir_statement(  # noqa: PLR0913 - as the comparison that it rests on
    required: CapabilityStatement,
    imports: Iterable[CapabilityStatement],
    shown: CapabilityStatement,
    *,
    place: Place,
    weights: ItemWeights,
    mode: Mode = "server",
) -> Examination:
    """Compare what a bidder's statement shows with what is required.

    A statement of what somebody requires says nothing of what a system can do, and one without a
    release of FHIR cannot be compared: every item is for a test. To import the requirement is to
    say that all of it is fulfilled: a claim, which is told and never counted.

    References
    ----------
    HL7 FHIR R4, CapabilityStatement.kind: evidence is an ``instance`` or a ``capability``.
    """
    known = tuple(imports)
    claimed = tuple(e for e in shown.imports if find(e.name, (required, *known)) is not None)
    own = replace(shown, imports=tuple(each for each in shown.imports if each not in claimed))
    found = check_fhir_statement(required, known, own, place=place, weights=weights, mode=mode)
    told = (*found.notes, *_claims(claimed, place))
    if code := _says_nothing(shown):
        return Examination(
            outcomes=tuple(unverifiable(each.item, code) for each in found.outcomes),
            weights=weights,
            notes=(finding(code, place, Severity.NOTE), *told),
        )
    return replace(found, notes=told)


def _claims(claimed: Iterable[Capability], place: Place) -> list[Finding]:
    names = sorted({each.name for each in claimed})
    return [finding("fhir-import-claims", place, Severity.NOTE, canonical=name) for name in names]


def _says_nothing(shown: CapabilityStatement) -> str:
    """Give the code of why a statement says nothing of a system; empty if it does."""
    if shown.kind.strip().casefold() == REQUIREMENTS:
        return "fhir-evidence-is-requirement"
    return "" if shown.release else "fhir-release-unknown"
