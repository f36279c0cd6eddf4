"""Which requirements a bid meets, and what each conclusion rests on (kravuppfyllelse)."""

from types import MappingProxyType

from vagval.domain.admission import RequirementStatus
from vagval.domain.bid import Bid, Claim
from vagval.domain.conformance import Conformance
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.latest_assessments import latest_assessments
from vagval.domain.procurement import Criteria
from vagval.domain.record import Record, RequirementAssessment, RequirementResult
from vagval.domain.requirement import Requirement

Conclusion = tuple[RequirementResult, str]

MET, NOT_MET, UNCLEAR = (
    RequirementResult.MET,
    RequirementResult.NOT_MET,
    RequirementResult.UNCLEAR,
)
BY_VERDICT = MappingProxyType(
    {
        EvidenceVerdict.MET: (MET, "basis-shown"),
        EvidenceVerdict.UNMET: (NOT_MET, "basis-contradicted"),
        EvidenceVerdict.UNVERIFIABLE: (UNCLEAR, "basis-unverifiable"),
        EvidenceVerdict.MALFORMED: (UNCLEAR, "basis-malformed"),
        None: (UNCLEAR, "basis-not-shown"),
    }
)


def requirement_statuses(
    criteria: Criteria,
    bid: Bid,
    lot_id: str,
    conformances: tuple[Conformance, ...],
    record: Record,
) -> tuple[RequirementStatus, ...]:
    """Conclude for each requirement of a lot whether a bid meets it.

    The authority's own assessment decides where there is one; else the bid's answer and, where
    evidence is asked for, what the evidence shows. What is not answered is unclear, never met.

    Returns
    -------
    tuple of RequirementStatus
        In the published order of the requirements.

    Raises
    ------
    MaterialError
        If two assessments of one requirement share the latest date.
    """
    claims = {answer.requirement: answer.claim for answer in bid.answers}
    shown = {c.requirement: c for c in conformances if c.bid == bid.id}
    assessed = latest_assessments(bid.id, record.assessments)
    return tuple(
        _status(
            requirement,
            bid.id,
            claims.get(requirement.id),
            shown.get(requirement.id) if requirement.evidence else None,
            assessed.get(requirement.id),
        )
        for requirement in criteria.requirements_of(lot_id)
    )


def _status(
    requirement: Requirement,
    bid: str,
    claim: Claim | None,
    conformance: Conformance | None,
    assessment: RequirementAssessment | None,
) -> RequirementStatus:
    result, basis = (
        (assessment.result, "basis-assessed")
        if assessment is not None
        else _concluded(requirement, claim, conformance)
    )
    return RequirementStatus(requirement, bid, claim, conformance, assessment, result, basis)


def _concluded(
    requirement: Requirement, claim: Claim | None, conformance: Conformance | None
) -> Conclusion:
    """Conclude from the answer and the evidence, for ska-krav and bör-krav alike.

    "Partly" is not met; what a bör-krav then earns is for scoring to say.
    """
    match claim:
        case None:
            return UNCLEAR, "basis-unanswered"
        case Claim.NOT_MET:
            return NOT_MET, "basis-claimed-not-met"
        case Claim.PARTLY:
            return NOT_MET, "basis-claimed-partly"
    if not requirement.evidence:
        return MET, "basis-claimed"
    return BY_VERDICT[conformance.verdict if conformance is not None else None]
