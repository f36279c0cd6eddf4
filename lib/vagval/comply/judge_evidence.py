"""What one piece of evidence shows about one requirement (bevisprövning)."""

from dataclasses import dataclass

from vagval.comply.common_checks import common_faults, file_faults
from vagval.comply.judge_standard import judge_standard
from vagval.comply.subject import Subject
from vagval.domain.errors import Finding
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.requirement import Requirement
from vagval.domain.standard import RequiredStandard
from vagval.domain.standard_kinds import EQUIVALENCE


@dataclass(frozen=True, slots=True)
class Judgment:
    """The verdict on one piece of evidence, and why it is not *met*.

    Parameters
    ----------
    examination
        Against the required standard, even where another fault decides; None: there is none.
    is_silent
        Whether it says nothing about what is offered: another file, kind, product or version, too
        low a level, or a content that cannot be read.
    """

    evidence: str
    verdict: EvidenceVerdict
    reasons: tuple[Finding, ...]
    examination: Examination | None = None
    is_silent: bool = False


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
    # A record of what is as good as a standard stands in place of any kind.
    kinds = (requirement.evidence, *((EQUIVALENCE,) if standard is not None else ()))
    faults = common_faults(evidence, subject, kinds, requirement.level)
    verdicts = {verdict for verdict, _ in faults}
    reasons = tuple(reason for _, reason in faults)
    is_silent = not verdicts <= {EvidenceVerdict.UNMET}
    examination: Examination | None = None
    if standard is not None and not file_faults(evidence) and evidence.kind in kinds:
        judged = judge_standard(evidence, standard, subject)
        examination = judged.examination
        verdicts.add(judged.verdict)
        is_silent = is_silent or judged.verdict is EvidenceVerdict.MALFORMED
        reasons = (*reasons, *judged.reasons)
    # A bid falls on evidence only if nothing else is wrong with that evidence.
    for verdict in (EvidenceVerdict.MALFORMED, EvidenceVerdict.UNVERIFIABLE, EvidenceVerdict.UNMET):
        if verdict in verdicts:
            return Judgment(evidence.id, verdict, reasons, examination, is_silent)
    return Judgment(evidence.id, EvidenceVerdict.MET, (), examination)
