"""All lots at a glance (översikt över delarna)."""

from vagval.domain.admission import Standing
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table, Tone
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.figure_lots import lots_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports
from vagval.report.result_sentence import possible_firsts


def overview_section(context: ReportContext) -> tuple[Section, ...]:
    """Show each lot's bids, result and status; nothing for a report on a single lot."""
    if not context.is_whole:
        return ()
    text = context.wording.text
    blocks: tuple[Block, ...] = (
        Paragraph(text("section-overview-intro")),
        _table(context),
        lots_picture(context),
    )
    return (Section("overview", text("section-overview"), blocks),)


def status_cell(report: LotReport) -> Cell:
    """Say how far a lot has come."""
    each = report.each
    code, tone = _status(report)
    return Cell(report.text(code, lot=each.lot.id), tone)


def first_text(report: LotReport) -> str:
    """Name the proposed bid, else the first; while questions are open, all that may be first."""
    if report.each.proposed:
        return report.text("first-named", bids=report.bid_names((report.each.proposed,)))
    firsts = possible_firsts(report) if report.each.is_provisional else ()
    keys = tuple(sorted({key for first in firsts for key in first})) or report.each.decision.first
    if not keys:
        return report.text("first-none")
    kind = "first-either" if len(firsts) > 1 else "first-named"
    return report.text(kind, bids=report.bid_names(keys))


def figure_text(report: LotReport) -> str:
    """Give the figure of the bid that is named; none while it is open who is first."""
    ranking = report.each.decision.ranking
    for ranked in ranking:
        if ranked.bid.bid == report.each.proposed:
            return report.figure(ranked.assessment.figure)
    if not ranking or (report.each.is_provisional and len(possible_firsts(report)) > 1):
        return NOTHING
    return report.figure(ranking[0].assessment.figure)


def _status(report: LotReport) -> tuple[str, Tone]:
    if report.each.is_provisional:
        return "status-provisional", "warning"
    if report.each.proposed:
        return "status-proposed", "good"
    return "status-nothing", "bad"


def _table(context: ReportContext) -> Table:
    text = context.wording.text
    heads = (
        Head(text("column-lot")),
        Head(text("column-model")),
        Head(text("standing-admitted"), "right"),
        Head(text("column-first")),
        Head(text("column-figure"), "right"),
        Head(text("column-status")),
    )
    rows = tuple(_row(report) for report in lot_reports(context))
    return Table("table-overview", text("overview-table", count=len(rows)), heads, rows)


def _row(report: LotReport) -> tuple[Cell, ...]:
    each = report.each
    bids = each.admission.bids
    admitted = sum(bid.standing is Standing.ADMITTED for bid in bids)
    lot = report.text("lot-heading", name=each.lot.name, lot=each.lot.id)
    return (
        Cell(lot, report=f"report-{each.lot.id}.html"),
        Cell(report.text(f"model-{each.model.key}")),
        Cell(report.text("overview-of", some=admitted, all=len(bids))),
        Cell(first_text(report)),
        Cell(figure_text(report)),
        status_cell(report),
    )
