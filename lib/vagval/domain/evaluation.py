"""The whole evaluation of a procurement, lot by lot (utvärdering)."""

from dataclasses import dataclass, field
from datetime import date

from vagval.domain.admission import Admission
from vagval.domain.allocation import Allocation
from vagval.domain.award_model import AwardModel
from vagval.domain.decision import Decision, Outcome
from vagval.domain.errors import Finding
from vagval.domain.interoperability import Interoperability
from vagval.domain.lock import Lock
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.domain.scored_bids import ScoredBids


@dataclass(frozen=True, slots=True)
class LotEvaluation:
    """Everything that is known about one lot.

    Parameters
    ----------
    scored, decision
        With every open ska-krav and price question answered in the bid's favour, and every
        unanswered bör-krav read as the published rule says.
    outcomes
        What the decision would be under other answers; empty without open questions.
    is_provisional
        Whether the result is provisional (preliminärt): no award is proposed.
    reasons
        Why it is provisional.
    allocated
        Key of the bid that the announced rule for several lots gives the lot; empty: nobody. None:
        the lot is awarded on its own.
    """

    lot: Lot
    model: AwardModel
    admission: Admission
    scored: ScoredBids
    decision: Decision
    outcomes: tuple[Outcome, ...] = ()
    is_provisional: bool = False
    reasons: tuple[Finding, ...] = ()
    allocated: str | None = None

    @property
    def proposed(self) -> str:
        """Key of the bid proposed for award; empty if provisional, tied or without bids."""
        if self.is_provisional:
            return ""
        if self.allocated is not None:
            return self.allocated
        first = self.decision.first
        return first[0] if len(first) == 1 else ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A procurement's lots as evaluated, with the material they rest on.

    Parameters
    ----------
    report_date
        From the record or the command line, never from the clock; None: not stated.
    findings
        Notes on the material that stop nothing.
    allocation
        Who gets which lots under the announced rule; None: each lot is awarded on its own.
    interoperability
        Which products of all lots can exchange what is required.
    """

    criteria: Criteria
    lock: Lock
    material: Material
    lots: tuple[LotEvaluation, ...]
    report_date: date | None = None
    findings: tuple[Finding, ...] = ()
    allocation: Allocation | None = None
    interoperability: Interoperability = field(default_factory=Interoperability)
