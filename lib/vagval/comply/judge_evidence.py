"""What one piece of evidence shows about one requirement (bevisprövning)."""

from dataclasses import dataclass
from datetime import date

from vagval.comply.judge_standard import judge_standard
from vagval.comply.subject import Subject
from vagval.domain.bid import Product
from vagval.domain.errors import DetailValue, Finding, Severity, finding
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.requirement import Requirement
from vagval.domain.standard import RequiredStandard
from vagval.domain.standard_kinds import EQUIVALENCE

Fault = tuple[EvidenceVerdict, Finding]


@dataclass(frozen=True, slots=True)
class Judgment:
    """The verdict on one piece of evidence, and why it is not *met*.

    Parameters
    ----------
    examination
        Against the required standard, even where another fault decides; None: there is none.
    """

    evidence: str
    verdict: EvidenceVerdict
    reasons: tuple[Finding, ...]
    examination: Examination | None = None


def judge_evidence(
    evidence: Evidence,
    requirement: Requirement,
    subject: Subject,
    standard: RequiredStandard | None = None,
) -> Judgment:
    """Check one piece of evidence as all evidence is checked, and its content where we can.

    A file that is not the one that was stated says nothing: *malformed*. Evidence of another
    kind, product, version or level, or issued too late, neither shows nor contradicts:
    *unverifiable*. Sound evidence contradicts if it has expired, or if its content falls short of
    the standard that makes the requirement precise: *unmet*.

    Parameters
    ----------
    subject
        What is offered in the requirement's lot, and the last day for bids: evidence is issued by
        it and expires after it.
    standard
        Which the content is examined against; None: the requirement names none.
    """
    faults = [
        *_file_faults(evidence),
        *_subject_faults(evidence, subject.product),
        *_strength_faults(evidence, requirement, standard),
        *_date_faults(evidence, subject.deadline),
    ]
    examination: Examination | None = None
    if standard is not None and _is_sound(evidence) and _is_kind(evidence, requirement, standard):
        judged = judge_standard(evidence, standard, subject)
        examination = judged.examination
        if judged.verdict is not EvidenceVerdict.MET:
            faults.extend((judged.verdict, reason) for reason in judged.reasons)
    verdicts = {verdict for verdict, _ in faults}
    reasons = tuple(reason for _, reason in faults)
    # A bid falls on evidence only if nothing else is wrong with that evidence.
    for verdict in (EvidenceVerdict.MALFORMED, EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.UNMET):
        if verdict in verdicts:
            return Judgment(evidence.id, verdict, reasons, examination)
    return Judgment(evidence.id, EvidenceVerdict.MET, (), examination)


def _is_sound(evidence: Evidence) -> bool:
    return not _file_faults(evidence)


def _is_kind(
    evidence: Evidence, requirement: Requirement, standard: RequiredStandard | None
) -> bool:
    """Tell whether it is of the kind asked for, or a record of what is as good as a standard."""
    is_equivalent = evidence.kind == EQUIVALENCE and standard is not None
    return is_equivalent or evidence.kind == requirement.evidence


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
    own = evidence.shown.version if evidence.shown is not None else ""
    if own and own != product.version and evidence.version in {"", product.version}:
        faults.append(
            _fault(
                unverifiable,
                "evidence-content-other-version",
                evidence,
                shown=own,
                offered=product.version,
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


def _strength_faults(
    evidence: Evidence, requirement: Requirement, standard: RequiredStandard | None
) -> tuple[Fault, ...]:
    unverifiable = EvidenceVerdict.UNVERIFIABLE
    faults: list[Fault] = []
    if not _is_kind(evidence, requirement, standard):
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
