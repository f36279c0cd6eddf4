"""A bid's figure, line by line, for a letter (uträkning)."""

from vagval.domain.decision import RankedBid
from vagval.domain.document import Steps
from vagval.report.lot_report import LotReport


def calculation(report: LotReport, ranked: RankedBid) -> Steps:
    """Write how a bid's figure came about, so that it can be redone with a pencil."""
    of = report.context.wording.of
    return Steps(
        report.text("letter-calculation", bid=report.bid_name(ranked.bid.bid), rank=ranked.rank),
        tuple(of(step) for step in ranked.assessment.steps),
    )
