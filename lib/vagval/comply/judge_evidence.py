"""What one piece of evidence shows about one requirement (bevisprövning)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.bid import Product
from vagval.domain.conformance import EvidenceVerdict
from vagval.domain.errors import DetailValue, Finding, Severity, finding
from vagval.domain.evidence import Evidence
from vagval.domain.requirement import Requirement

Fault = tuple[EvidenceVerdict, Finding]


@dataclass(frozen=True, slots=True)
class Judgment:
    """The verdict on one piece of evidence, and why it is not *met*."""

    evidence: str
    verdict: EvidenceVerdict
    reasons: tuple[Finding, ...]


def judge_evidence(
    evidence: Evidence, requirement: Requirement, product: Product | None, deadline: date
) -> Judgment:
    """Check one piece of evidence as all evidence is checked.

    A file that is not the one that was stated says nothing: *malformed*. Evidence of another
    kind, product, version or level, or issued too late, neither shows nor contradicts:
    *unverifiable*. Only evidence that is sound but has expired contradicts: *unmet*.

    Parameters
    ----------
    product
        What the bid offers in the requirement's lot; None: it names nothing.
    deadline
        Last day for bids: evidence is issued by it and expires after it.
    """
    faults = (
        *_file_faults(evidence),
        *_subject_faults(evidence, product),
        *_strength_faults(evidence, requirement),
        *_date_faults(evidence, deadline),
    )
    verdicts = {verdict for verdict, _ in faults}
    # A bid falls on evidence only if nothing else is wrong with that evidence.
    for verdict in (EvidenceVerdict.MALFORMED, EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.UNMET):
        if verdict in verdicts:
            return Judgment(evidence.id, verdict, tuple(reason for _, reason in faults))
    return Judgment(evidence.id, EvidenceVerdict.MET, ())


def _fault(
    verdict: EvidenceVerdict, code: str, evidence: Evidence, **details: DetailValue
) -> Fault:
    note = finding(code, evidence.place, Severity.NOTE, evidence=evidence.id, **details)
    return verdict, note


def _file_faults(evidence: Evidence) -> tuple[Fault, ...]:
    malformed = EvidenceVerdict.MALFORMED
    if evidence.found_sha256 is None:
        return (_fault(malformed, "evidence-file-missing", evidence, file=evidence.file),)
    if evidence.found_sha256.lower() != evidence.sha256.lower():
        return (_fault(malformed, "evidence-file-differs", evidence, file=evidence.file),)
    return ()


def _subject_faults(evidence: Evidence, product: Product | None) -> tuple[Fault, ...]:
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    if not evidence.product and not evidence.version:
        return ()
    if product is None:
        return (_fault(unverifiable, "evidence-without-product", evidence),)
    faults: list[Fault] = []
    if evidence.product and evidence.product != product.name:
        faults.append(
            _fault(
                unverifiable,
                "evidence-other-product",
                evidence,
                shown=evidence.product,
                offered=product.name,
            )
        )
    if evidence.version and evidence.version != product.version:
        faults.append(
            _fault(
                unverifiable,
                "evidence-other-version",
                evidence,
                shown=evidence.version,
                offered=product.version,
            )
        )
    return tuple(faults)


def _strength_faults(evidence: Evidence, requirement: Requirement) -> tuple[Fault, ...]:
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    faults: list[Fault] = []
    if evidence.kind != requirement.evidence:
        faults.append(
            _fault(
                unverifiable,
                "evidence-other-kind",
                evidence,
                shown=evidence.kind,
                asked=requirement.evidence,
            )
        )
    if requirement.level is not None and evidence.level < requirement.level:
        faults.append(
            _fault(
                unverifiable,
                "evidence-level-low",
                evidence,
                shown=evidence.level.name,
                asked=requirement.level.name,
            )
        )
    return tuple(faults)


def _date_faults(evidence: Evidence, deadline: date) -> tuple[Fault, ...]:
    faults: list[Fault] = []
    if evidence.issued > deadline:
        faults.append(
            _fault(
                EvidenceVerdict.UNVERIFIABLE,
                "evidence-issued-late",
                evidence,
                issued=evidence.issued,
                deadline=deadline,
            )
        )
    if evidence.expires is not None and evidence.expires <= deadline:
        faults.append(
            _fault(
                EvidenceVerdict.UNMET,
                "evidence-expired",
                evidence,
                expires=evidence.expires,
                deadline=deadline,
            )
        )
    return tuple(faults)
