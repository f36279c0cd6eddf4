"""Which bids may be evaluated in a lot, and why (prövning av anbud)."""

from dataclasses import dataclass
from enum import Enum

from vagval.domain.bid import Bid, Claim
from vagval.domain.bid_price import BidPrice, LowPriceScreening
from vagval.domain.conformance import Conformance
from vagval.domain.errors import Finding
from vagval.domain.record import RequirementAssessment, RequirementResult
from vagval.domain.requirement import Requirement


@dataclass(frozen=True, slots=True)
class RequirementStatus:
    """Whether a bid meets a requirement: claimed, shown, assessed, concluded.

    Parameters
    ----------
    claimed
        The bidder's answer; None: unanswered.
    conformance
        What the evidence says; None: no evidence is asked for.
    assessment
        The authority's own assessment; it decides where there is one.
    result
        The conclusion.
    basis
        Key of the catalogue text that says what the conclusion rests on.
    """

    requirement: Requirement
    bid: str
    claimed: Claim | None
    conformance: Conformance | None
    assessment: RequirementAssessment | None
    result: RequirementResult
    basis: str


class Standing(Enum):
    """Whether a bid is evaluated."""

    ADMITTED = "admitted"
    NOT_ADMITTED = "not admitted"
    OPEN = "open"


class QuestionKind(Enum):
    """What is open."""

    MANDATORY = "mandatory"
    """A ska-krav is unclear."""
    ANSWER = "answer"
    """A bör-krav is unanswered or unclear."""
    LOW_PRICE = "low-price"
    """A price looks abnormally low and nothing is on record about it."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something about a bid that has two possible answers; ``requirement`` is empty for a price."""

    kind: QuestionKind
    bid: str
    requirement: str = ""


@dataclass(frozen=True, slots=True)
class BidAdmission:
    """One bid in one lot: its standing, and everything that the standing rests on."""

    bid: Bid
    standing: Standing
    reasons: tuple[Finding, ...]
    statuses: tuple[RequirementStatus, ...]
    price: BidPrice | None
    low_price: LowPriceScreening | None = None


@dataclass(frozen=True, slots=True)
class Admission:
    """All bids of a lot, sorted by key, and what is still open.

    Only bids whose standing is not *not admitted* are scored; while ``questions`` holds a ska-krav
    or a price, the result is provisional.
    """

    lot: str
    bids: tuple[BidAdmission, ...]
    questions: tuple[OpenQuestion, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def evaluated(self) -> tuple[BidAdmission, ...]:
        """The bids that are scored: admitted, or admitted if the open questions are answered so."""
        return tuple(b for b in self.bids if b.standing is not Standing.NOT_ADMITTED)
