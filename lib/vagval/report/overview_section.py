"""All lots at a glance (översikt över delarna)."""

from collections import Counter

from vagval.domain.admission import Standing
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.document import Block, Cell, Head, Paragraph, Section, Table, Tone
from vagval.report.figure_lots import lots_picture
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports


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
        Head(text("standing-open"), "right"),
        Head(text("standing-not-admitted"), "right"),
        Head(text("column-first")),
        Head(text("column-figure"), "right"),
        Head(text("column-status")),
        Head(text("column-report")),
    )
    rows = tuple(_row(report) for report in lot_reports(context))
    return Table("table-overview", text("overview-table", count=len(rows)), heads, rows)


def _row(report: LotReport) -> tuple[Cell, ...]:
    each = report.each
    standings = Counter(bid.standing for bid in each.admission.bids)
    first = each.decision.first
    names = report.listing(report.bid_names(first)) if first else report.text("first-none")
    figure = report.figure(each.decision.ranking[0].assessment.figure) if first else NOTHING
    counts = (Standing.ADMITTED, Standing.OPEN, Standing.NOT_ADMITTED)
    return (
        Cell(report.text("lot-heading", name=each.lot.name, lot=each.lot.id)),
        Cell(report.text(f"model-{each.model.key}")),
        *(Cell(report.number(standings[standing])) for standing in counts),
        Cell(names),
        Cell(figure),
        status_cell(report),
        Cell(f"report-{each.lot.id}.html"),
    )
