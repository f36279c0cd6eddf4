"""What the evidence says about one requirement (påvisat), beside what is claimed (påstått)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.errors import Finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination


@dataclass(frozen=True, slots=True)
class Conformance:
    """Whether evidence shows that a bid meets a requirement that asks for evidence.

    Parameters
    ----------
    verdict
        None: the bid cites no evidence for it.
    evidence
        Key of the evidence that decided; empty without.
    reasons
        Why the verdict is not *met*, and which of several pieces of evidence decided.
    standard
        Key of the required standard that makes the requirement precise; empty without.
    examination
        How far the deciding evidence conforms to that standard; None: its file says nothing.
    share
        Share of its points that the met requirement earns; 1 unless the standard counts by degree.
    """

    bid: str
    requirement: str
    verdict: EvidenceVerdict | None
    evidence: str = ""
    reasons: tuple[Finding, ...] = ()
    standard: str = ""
    examination: Examination | None = None
    share: Fraction = Fraction(1)
