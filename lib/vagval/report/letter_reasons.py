"""The reason for each of a bid's points, and whether it says anything (skäl per kriterium)."""

from collections.abc import Callable

from vagval.domain.admission import BidAdmission, Standing
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision import RankedBid
from vagval.domain.document import Cell, Head, Table
from vagval.domain.errors import Finding, finding
from vagval.domain.letter_reason import has_substance
from vagval.domain.place import Place
from vagval.domain.record import RequirementResult
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.report.lot_report import LotReport
from vagval.report.scores_section import (
    leaf_name,
    score_text,
    threshold_text,
    worth_text,
)


def reason_text(report: LotReport, score: CriterionScore) -> str:
    """Give the panel's reason, or how the points were counted where nobody judged."""
    if score.criterion.source is not PointSource.PANEL:
        return "\n".join(report.context.wording.of(step) for step in score.steps)
    if score.consensus is not None:
        return score.consensus.reason
    return "\n".join(own.reason for own in score.individual)


def reasons_table(report: LotReport, bid: ScoredBid, key: str, caption: str) -> Table:
    """List a bid's points on each criterion, with the reason for them."""
    head, published = _published(report)
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text(head), "right"),
        Head(report.text("column-points"), "right"),
        Head(report.text("column-reason")),
    )
    rows = tuple(
        (
            Cell(leaf_name(report, score.criterion)),
            Cell(published(report, score.criterion)),
            Cell(score_text(report, score)),
            Cell(reason_text(report, score)),
        )
        for score in bid.scores
    )
    return Table(report.key(key), caption, heads, rows)


def _published(report: LotReport) -> tuple[str, Callable[[LotReport, Criterion], str]]:
    """Give the published rule that the points are read with: deduction, weight or least level."""
    if report.each.model.formula.shape == "amounts":
        return "column-most-deducted", worth_text
    if any(leaf.weight is not None for leaf in report.leaves):
        return "column-weight", worth_text
    return "column-threshold", threshold_text


def reason_faults(report: LotReport, bid: ScoredBid) -> tuple[Finding, ...]:
    """Name each reason that is missing, or too short to be examined."""
    return tuple(
        finding(
            "letter-reason-vague",
            place,
            bid=report.bid_name(bid.bid),
            criterion=score.criterion.name,
            lot=report.each.lot.name,
            reason=reason or "-",
        )
        for score in bid.scores
        if score.criterion.source is PointSource.PANEL
        for reason, place in _given(score)
        if not has_substance(reason)
    )


def _given(score: CriterionScore) -> tuple[tuple[str, Place], ...]:
    """Give the reasons that a panel's points rest on, and where each stands."""
    if score.consensus is not None:
        return ((score.consensus.reason, score.consensus.place),)
    return tuple((own.reason, own.place) for own in score.individual)


def rejection_faults(report: LotReport, each: BidAdmission) -> tuple[Finding, ...]:
    """Name each reason for a rejection that is too short to be examined."""
    reviewed = each.low_price.review if each.low_price else None
    written = [
        (status.assessment.reason, status.assessment.place)
        for status in each.statuses
        if status.assessment is not None and status.result is RequirementResult.NOT_MET
        if status.requirement.is_mandatory
    ]
    if reviewed is not None and not reviewed.is_accepted:
        written.append((reviewed.reason, reviewed.place))
    if each.standing is not Standing.NOT_ADMITTED:
        return ()
    return tuple(
        finding(
            "letter-rejection-vague",
            place,
            bid=report.bid_name(each.bid.id),
            lot=report.each.lot.name,
            reason=reason,
        )
        for reason, place in written
        if not has_substance(reason)
    )


def ranked_bid(report: LotReport, bid: str) -> RankedBid | None:
    """Find a bid in the ranking."""
    return next((each for each in report.each.decision.ranking if each.bid.bid == bid), None)


def admission_of(report: LotReport, bid: str) -> BidAdmission | None:
    """Find a bid among those that were handed in for the lot."""
    return next((each for each in report.each.admission.bids if each.bid.id == bid), None)
