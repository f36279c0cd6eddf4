"""What a check of evidence can come to (utfall av bevisprövning)."""

from enum import Enum


class EvidenceVerdict(Enum):
    """Outcome of an evidence check."""

    MET = "met"
    UNMET = "unmet"
    UNVERIFIABLE = "unverifiable"
    MALFORMED = "malformed"
