"""One requirement (krav): mandatory (ska-krav) or scored (bör-krav)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from vagval.domain.bilingual import Bilingual
from vagval.domain.evidence import EvidenceLevel
from vagval.domain.place import Place


class RequirementKind(Enum):
    """Whether a bid falls without it (ska) or earns by it (bör)."""

    MANDATORY = "ska"
    SCORED = "bör"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A published requirement.

    Parameters
    ----------
    area
        Heading it stands under.
    criterion
        Key of the leaf that a bör-krav counts in; empty for ska-krav.
    evidence, level
        Kind of evidence asked for and lowest accepted level; empty and None: the answer is enough.
    points
        What a met bör-krav gives in models with weights, and under compliance leaves.
    deduction
        What a met bör-krav deducts in ``value_deduction``, in the procurement's currency.
    """

    id: str
    lot: str
    area: str
    criterion: str
    kind: RequirementKind
    text: Bilingual
    place: Place
    evidence: str = ""
    level: EvidenceLevel | None = None
    points: Fraction | None = None
    deduction: Decimal | None = None

    @property
    def is_mandatory(self) -> bool:
        """Whether it is a ska-krav."""
        return self.kind is RequirementKind.MANDATORY
