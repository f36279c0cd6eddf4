"""What the authority wrote down while it evaluated (dokumentation, LOU 12:14)."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum

from vagval.domain.place import Place


class RequirementResult(Enum):
    """Whether a bid meets a requirement, in the authority's eyes."""

    MET = "met"
    NOT_MET = "not met"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class PriceCorrection:
    """A corrected unit price (rättelse, LOU 4:9)."""

    bid: str
    item: str
    old: Decimal
    new: Decimal
    reason: str
    by: str
    on: date
    place: Place

    def without_amounts(self) -> "PriceCorrection":
        """Give the correction as it is told to who may not see the unit price: both are 0."""
        return replace(self, old=Decimal(0), new=Decimal(0))


@dataclass(frozen=True, slots=True)
class LowPriceReview:
    """The question on an abnormally low price, and what came of it (LOU 16:7)."""

    bid: str
    lot: str
    asked: date
    answer: str
    is_accepted: bool
    reason: str
    by: str
    on: date
    place: Place


@dataclass(frozen=True, slots=True)
class RequirementAssessment:
    """The authority's own assessment of a requirement, with its reason."""

    bid: str
    requirement: str
    result: RequirementResult
    reason: str
    by: str
    on: date
    place: Place


@dataclass(frozen=True, slots=True)
class Clarification:
    """A question to a bidder and its answer (förtydligande, LOU 4:9)."""

    bid: str
    requirement: str
    question: str
    answer: str
    changes_offer: bool
    by: str
    on: date
    place: Place


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of lots (lottning): bid keys from first to last."""

    lot: str
    order: tuple[str, ...]
    by: str
    witness: str
    on: date
    place: Place


class DecisionKind(Enum):
    """What was decided."""

    OPENING = "opening"
    EVALUATION = "evaluation"
    AWARD = "award"
    CANCELLATION = "cancellation"


@dataclass(frozen=True, slots=True)
class RecordedDecision:
    """A dated decision; an empty lot means the whole procurement."""

    on: date
    kind: DecisionKind
    lot: str
    text: str
    by: str
    place: Place


@dataclass(frozen=True, slots=True)
class Record:
    """All that is on record for a procurement."""

    corrections: tuple[PriceCorrection, ...] = ()
    low_price: tuple[LowPriceReview, ...] = ()
    assessments: tuple[RequirementAssessment, ...] = ()
    clarifications: tuple[Clarification, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    decisions: tuple[RecordedDecision, ...] = ()
