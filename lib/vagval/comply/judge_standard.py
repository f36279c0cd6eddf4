"""What a piece of evidence shows about a requirement that a standard makes precise."""

from dataclasses import dataclass

from vagval.comply.examine import examine
from vagval.comply.judge_equivalence import judge_equivalence
from vagval.comply.subject import Subject
from vagval.domain.equivalence import Equivalence
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.standard import RequiredStandard


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
    verdict = examination.verdict
    if verdict is EvidenceVerdict.MET:
        return StandardJudgment(verdict, (), examination)
    return StandardJudgment(verdict, _told(evidence, examination), examination)


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
    return (*examination.gate, told, *examination.clashes)
