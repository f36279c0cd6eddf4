"""What the evidence says about one requirement (påvisat), beside what is claimed (påstått)."""

from dataclasses import dataclass
from enum import Enum

from vagval.domain.errors import Finding


class EvidenceVerdict(Enum):
    """Outcome of an evidence check."""

    MET = "met"
    UNMET = "unmet"
    UNVERIFIABLE = "unverifiable"
    MALFORMED = "malformed"


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
    """

    bid: str
    requirement: str
    verdict: EvidenceVerdict | None
    evidence: str = ""
    reasons: tuple[Finding, ...] = ()
