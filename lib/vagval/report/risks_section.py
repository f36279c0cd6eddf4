"""What can go wrong with what is shown, and what to do about it (risker)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.errors import Finding
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.told_finding import told

HEADS = ("column-bid", "column-risk", "column-action")


def risks_section(context: ReportContext) -> tuple[Section, ...]:
    """List the risks of each lot: with whom, what can go wrong, what the authority can do."""
    return lot_sections(context, "risks", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    risks = report.context.risks.get(report.each.lot.id, ())
    bids = tuple(each.bid.id for each in report.each.admission.evaluated)
    hidden = tuple(bid for bid in bids if report.context.hides(bid, "evidence"))
    unseen = (
        (Paragraph(report.text("risks-hidden", bids=report.bid_names(hidden))),) if hidden else ()
    )
    if not risks:
        return unseen or (Paragraph(report.text("risks-none")),)
    table = Table(
        report.key("table-risks"),
        report.text("risks-table", count=len(risks)),
        tuple(Head(report.text(code)) for code in HEADS),
        tuple(_row(report, risk) for risk in risks),
    )
    return (table, *unseen)


def _row(report: LotReport, risk: Finding) -> tuple[Cell, ...]:
    words = told(risk, report.context, report.each.lot.id)
    return Cell(report.bid_name(str(risk.details["bid"]))), Cell(words.what), Cell(words.do)
