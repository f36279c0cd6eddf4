"""One bid against one required standard, as a lot's report tells it (anbud mot standard)."""

from dataclasses import dataclass

from vagval.domain.admission import BidAdmission, RequirementStatus
from vagval.domain.conformance import Conformance
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.standard import RequiredStandard
from vagval.report.lot_report import LotReport


@dataclass(frozen=True, slots=True)
class Standing:
    """What a bid claims and shows of a standard.

    Parameters
    ----------
    statuses
        Of the lot's requirements that the standard makes precise, at least one.
    """

    standard: RequiredStandard
    admission: BidAdmission
    statuses: tuple[RequirementStatus, ...]

    @property
    def bid(self) -> str:
        """Key of the bid."""
        return self.admission.bid.id

    @property
    def is_gate(self) -> bool:
        """Whether a ska-krav rests on the standard."""
        return any(status.requirement.is_mandatory for status in self.statuses)

    @property
    def decisive(self) -> RequirementStatus:
        """The status to tell it by: the first whose evidence could be examined, else the first."""
        examined = (s for s in self.statuses if s.conformance and s.conformance.examination)
        return next(examined, self.statuses[0])

    @property
    def assessed(self) -> RequirementStatus | None:
        """The first status that the authority has assessed itself, which then decides."""
        return next((s for s in self.statuses if s.assessment is not None), None)

    @property
    def conformance(self) -> Conformance | None:
        """What the evidence says about the requirement that it is told by."""
        return self.decisive.conformance

    @property
    def verdict(self) -> EvidenceVerdict | None:
        """The verdict on the evidence; None: none is cited."""
        return self.conformance.verdict if self.conformance else None

    @property
    def examination(self) -> Examination | None:
        """How far the evidence conforms; None: its file says nothing, or may not be seen."""
        return self.conformance.examination if self.conformance else None

    @property
    def evidence(self) -> Evidence | None:
        """The piece of evidence that decided; None: there is none, or it may not be seen."""
        cited = self.conformance.evidence if self.conformance else ""
        return next((each for each in self.admission.bid.evidence if each.id == cited), None)


def lot_standards(report: LotReport) -> tuple[RequiredStandard, ...]:
    """Give the standards that make requirements of the lot precise, in these' published order."""
    criteria = report.context.evaluation.criteria
    standards = (criteria.standard_of(r.id) for r in criteria.requirements_of(report.each.lot.id))
    return tuple({each.id: each for each in standards if each is not None}.values())


def standings_of(report: LotReport, standard: RequiredStandard) -> tuple[Standing, ...]:
    """Give every bid of the lot against a standard, sorted by the bid's key."""
    return tuple(
        Standing(standard, each, statuses)
        for each in report.each.admission.bids
        if (statuses := _statuses(each, standard))
    )


def _statuses(each: BidAdmission, standard: RequiredStandard) -> tuple[RequirementStatus, ...]:
    return tuple(s for s in each.statuses if s.requirement.id in standard.requirements)
