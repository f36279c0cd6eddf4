"""What a check of evidence can come to (utfall av bevisprövning)."""

from enum import Enum


class EvidenceVerdict(Enum):
    """Outcome of an evidence check."""

    MET = "met"
    UNMET = "unmet"
    UNVERIFIABLE = "unverifiable"
    MALFORMED = "malformed"


BEST_FIRST = (
    EvidenceVerdict.MET,
    EvidenceVerdict.UNVERIFIABLE,
    EvidenceVerdict.MALFORMED,
    EvidenceVerdict.UNMET,
)
"""What is best for the bid: what can still be cleared up stands before what contradicts."""
