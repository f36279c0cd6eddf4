"""Why a bid is out, or cannot be said to be in yet (skäl för prövningen)."""

from vagval.domain.admission import RequirementStatus
from vagval.domain.bid import Bid, Claim
from vagval.domain.bid_price import LowPriceScreening
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.place import Place
from vagval.domain.record import RequirementResult


def explain_mandatory(bid: Bid, statuses: tuple[RequirementStatus, ...]) -> tuple[Finding, ...]:
    """Name each ska-krav that is not met or is unclear, and what the conclusion rests on.

    A bid is never out without the requirement that put it out.
    """
    places = {answer.requirement: answer.place for answer in bid.answers}
    reasons: list[Finding] = []
    for status in statuses:
        if not status.requirement.is_mandatory:
            continue
        if status.result is RequirementResult.MET:
            reasons.extend(_against_the_answer(status))
            continue
        is_unclear = status.result is RequirementResult.UNCLEAR
        reasons.append(
            finding(
                "mandatory-unclear" if is_unclear else "mandatory-not-met",
                _place(status, bid, places.get(status.requirement.id, bid.place)),
                Severity.QUESTION if is_unclear else Severity.NOTE,
                bid=bid.id,
                requirement=status.requirement.id,
                text=status.requirement.text,
                basis=status.basis,
                evidence=status.conformance.evidence if status.conformance else "",
                reason=status.assessment.reason if status.assessment else "",
            )
        )
        reasons.extend(_evidence_reasons(status))
    return tuple(reasons)


def _against_the_answer(status: RequirementStatus) -> tuple[Finding, ...]:
    """Show where the authority says *met* although the bidder itself does not.

    It may be right, and it is recorded with a reason; but nobody should have to look for it.
    """
    claimed, assessment = status.claimed, status.assessment
    if assessment is None or claimed is Claim.MET:
        return ()
    return (
        finding(
            "mandatory-met-against-answer",
            assessment.place,
            Severity.NOTE,
            bid=status.bid,
            requirement=status.requirement.id,
            claimed=claimed.value if claimed else "none",
            by=assessment.by,
            reason=assessment.reason,
        ),
    )


def _place(status: RequirementStatus, bid: Bid, answered: Place) -> Place:
    """Point at what the conclusion rests on: the assessment, the evidence or the answer."""
    if status.assessment is not None:
        return status.assessment.place
    if status.basis in {"basis-contradicted", "basis-unverifiable", "basis-malformed"}:
        cited = status.conformance.evidence if status.conformance else ""
        return next((e.place for e in bid.evidence if e.id == cited), answered)
    return answered


def _evidence_reasons(status: RequirementStatus) -> tuple[Finding, ...]:
    checked = status.conformance
    if status.assessment is not None or checked is None or checked.verdict is EvidenceVerdict.MET:
        return ()
    return checked.reasons


def explain_low_price(bid: Bid, screening: LowPriceScreening | None) -> tuple[Finding, ...]:
    """Say what came of the question about a low price, or that it must be asked."""
    if screening is None:
        return ()
    review = screening.review
    if review is None:
        return (
            finding(
                "low-price-open",
                bid.place,
                Severity.QUESTION,
                bid=bid.id,
                evaluated=screening.evaluated,
                median=screening.median,
                limit=screening.limit,
            ),
        )
    code = "low-price-accepted" if review.is_accepted else "low-price-rejected"
    return (
        finding(
            code,
            review.place,
            Severity.NOTE,
            bid=bid.id,
            evaluated=screening.evaluated,
            date=review.on,
            reason=review.reason,
            by=review.by,
        ),
    )
