"""Bör-krav with their answers, and what the scoring makes of them."""

from fractions import Fraction

from builders import (
    a_bid,
    a_criterion,
    a_lot,
    a_material,
    a_requirement,
    amounts,
    an_admission,
    an_admitted,
    an_assessment,
    criteria_of,
)
from in_words import in_swedish
from vagval.domain.admission import RequirementStatus
from vagval.domain.bid import Claim
from vagval.domain.conformance import Conformance
from vagval.domain.criterion import PointSource
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.record import RequirementResult
from vagval.domain.requirement import Requirement
from vagval.domain.scored_bids import CriterionScore
from vagval.score.score_lot import score_lot

MET, NOT_MET, UNCLEAR = (
    RequirementResult.MET,
    RequirementResult.NOT_MET,
    RequirementResult.UNCLEAR,
)
SHOWN = EvidenceVerdict.MET
TABLE = [("0", 0), ("0.5", 3), ("0.8", 4), ("1", 5)]


def asked(key: str, points: int = 1, *, evidence: str = "") -> Requirement:
    """Make a bör-krav under the criterion ``krav``."""
    return a_requirement(key, criterion="krav", points=points, evidence=evidence)


def status(
    requirement: Requirement,
    result: RequirementResult,
    claim: Claim | None = Claim.MET,
    verdict: EvidenceVerdict | None = None,
) -> RequirementStatus:
    """Say what a bid answers, what the evidence shows, and what comes of it."""
    shown = Conformance("alfa", requirement.id, verdict) if requirement.evidence else None
    basis = "basis-claimed-partly" if claim is Claim.PARTLY else "basis-claimed"
    return RequirementStatus(requirement, "alfa", claim, shown, None, result, basis)


def assessed(requirement: Requirement, result: RequirementResult) -> RequirementStatus:
    """Say what the authority has assessed."""
    entry = an_assessment(requirement.id, result)
    return RequirementStatus(requirement, "alfa", None, None, entry, result, "basis-assessed")


def scored(
    *statuses: RequirementStatus,
    source: PointSource = PointSource.REQUIREMENTS,
    model: str = "weighted_points",
    partly_share: str = "0",
) -> CriterionScore:
    """Score the criterion ``krav`` by the statuses of its bör-krav."""
    leaf = a_criterion(
        "krav",
        weight=1,
        source=source,
        degree_points=TABLE if source is PointSource.COMPLIANCE else (),
        deductions=amounts(0, 10, 20, 30, 40, 50) if source is PointSource.COMPLIANCE else (),
    )
    criteria = criteria_of(
        lots=[a_lot("LM", leaf, award=model)], partly_share=Fraction(partly_share)
    )
    admission = an_admission(an_admitted(a_bid(), statuses=statuses))
    (score,) = score_lot(criteria, "LM", admission, a_material()).bids[0].scores
    return score


def words(score: CriterionScore) -> str:
    """Write the steps of a score in Swedish."""
    return in_swedish(*score.steps)
