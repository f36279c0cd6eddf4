"""Sheets on points: each evaluator's, and what counts (arbetsbokens poängblad)."""

from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.domain.workbook import CellValue, Sheet
from vagval.report.context import ReportContext
from vagval.report.individual_section import evaluator_name
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.workbook_bids import BID, bid_cells
from vagval.report.workbook_columns import Columns, made_sheet

INDIVIDUAL: Columns = (
    *BID, ("criterion", "name"), ("evaluator", "name"), ("points", "points"), ("reason", "text"),
    ("evidence", "word"), ("source", "text"),
)  # fmt: skip
COUNTED: Columns = (
    *BID, ("criterion", "name"), ("points", "points"), ("maximum", "points"), ("share", "percent"),
    ("weight", "percent"), ("deduction", "money"), ("reason", "text"), ("dissent", "text"),
    ("source", "text"),
)  # fmt: skip


def individual_sheet(context: ReportContext) -> Sheet:
    """List every evaluator's points with the reason."""
    rows = tuple(
        (
            *bid_cells(report, bid.bid, bid.vendor),
            report.name(score.criterion.name),
            evaluator_name(report, own.evaluator),
            own.points,
            own.reason,
            own.evidence or None,
            report.place(own.place),
        )
        for report in lot_reports(context)
        for bid in report.each.scored.bids
        for score in bid.scores
        for own in sorted(score.individual, key=lambda each: each.evaluator)
    )
    return made_sheet(context.wording, "individual", INDIVIDUAL, rows)


def counted_sheet(context: ReportContext) -> Sheet:
    """List the points that count on every criterion, and why."""
    rows = tuple(
        _counted_row(report, bid, score)
        for report in lot_reports(context)
        for bid in report.each.scored.bids
        for score in bid.scores
    )
    return made_sheet(context.wording, "consensus", COUNTED, rows)


def _counted_row(report: LotReport, bid: ScoredBid, score: CriterionScore) -> tuple[CellValue, ...]:
    tree, agreed = report.each.lot.tree, score.consensus
    steps = "\n".join(report.context.wording.of(step) for step in score.steps)
    return (
        *bid_cells(report, bid.bid, bid.vendor),
        report.name(score.criterion.name),
        score.points,
        score.maximum,
        score.share,
        tree.global_weight(score.criterion.id) if score.criterion.weight is not None else None,
        score.deduction,
        agreed.reason if agreed else steps,
        agreed.dissent or None if agreed else None,
        report.place(agreed.place) if agreed else None,
    )
