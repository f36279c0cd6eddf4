"""What a piece of evidence shows about a requirement that a standard makes precise."""

from dataclasses import dataclass, replace

from vagval.comply.examine import examine
from vagval.comply.judge_equivalence import judge_equivalence
from vagval.comply.subject import Subject
from vagval.domain.equivalence import Equivalence
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.standard import Counting, RequiredStandard

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class StandardJudgment:
    """The verdict against the standard, why, and the examination it rests on if there is one."""

    verdict: EvidenceVerdict
    reasons: tuple[Finding, ...] = ()
    examination: Examination | None = None


def judge_standard(
    evidence: Evidence, standard: RequiredStandard, subject: Subject
) -> StandardJudgment:
    """Examine a sound piece of evidence against the standard that is required.

    A file that cannot be read is *malformed* with its faults as reasons. A record of something
    equivalent is for people to assess (LOU 9:4-8): *unverifiable* until they have.
    """
    if evidence.shown is None:
        broken = finding(
            "evidence-not-read", evidence.place, Severity.NOTE,
            evidence=evidence.id, file=evidence.file,
        )  # fmt: skip
        return StandardJudgment(EvidenceVerdict.MALFORMED, (broken, *evidence.faults))
    if isinstance(evidence.shown, Equivalence):
        reasons = judge_equivalence(evidence, evidence.shown, standard, subject)
        return StandardJudgment(EvidenceVerdict.UNVERIFIABLE, (*reasons, *evidence.faults))
    examination = examine(standard, evidence.shown, subject)
    if examination is None:
        other = finding(
            "evidence-content-other-kind", evidence.place, Severity.NOTE,
            evidence=evidence.id, file=evidence.file,
        )  # fmt: skip
        return StandardJudgment(EvidenceVerdict.MALFORMED, (other, *evidence.faults))
    examination = _named_as_offered(evidence, examination, subject)
    verdict = examination.verdict
    is_uncounted = standard.counting is Counting.DEGREE and examination.degree is None
    if verdict is EvidenceVerdict.MET and is_uncounted:
        nothing = finding(
            "standard-nothing-counted", evidence.place, Severity.NOTE, evidence=evidence.id
        )
        return StandardJudgment(EvidenceVerdict.UNVERIFIABLE, (nothing,), examination)
    if verdict is EvidenceVerdict.MET:
        return StandardJudgment(verdict, (), examination)
    return StandardJudgment(verdict, _told(evidence, examination), examination)


def _named_as_offered(
    evidence: Evidence, examination: Examination, subject: Subject
) -> Examination:
    """Point out a file that calls itself something else than the product that is offered."""
    own = evidence.shown.product if evidence.shown is not None else ""
    offered = subject.product.name if subject.product is not None else ""
    if not own or not offered or own.strip().casefold() == offered.strip().casefold():
        return examination
    remark = finding(
        "evidence-content-other-product", evidence.place, Severity.NOTE,
        evidence=evidence.id, shown=own[:LONGEST_NAME], offered=offered,
    )  # fmt: skip
    return replace(examination, notes=(*examination.notes, remark))


def _told(evidence: Evidence, examination: Examination) -> tuple[Finding, ...]:
    """Say how many items fall short; which ones stand in the table of items."""
    counts = {
        verdict.value: len(examination.of(verdict))
        for verdict in EvidenceVerdict
        if verdict is not EvidenceVerdict.MET
    }
    told = finding(
        "standard-not-shown", evidence.place, Severity.NOTE, evidence=evidence.id, **counts
    )
    return (*examination.gate, told, *examination.clashes, *evidence.faults)
