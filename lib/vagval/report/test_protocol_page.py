"""The test protocol as a page to print and fill in by hand (provningssida)."""

from vagval.domain.document import Cell, Cover, Head, Paragraph, Section, Table
from vagval.report.context import ReportContext
from vagval.report.cover_facts import cover_notices, step_facts
from vagval.report.cover_section import subtitle
from vagval.report.lot_report import LotReport
from vagval.report.test_protocol_form import Rows, protocol_lines, protocol_title
from vagval.report.test_protocol_row import ProtocolRow

HEADS = (
    "column-test-requirement", "column-test-asked-for", "column-test-why",
    "column-test-how-and-expected", "column-test-result-and-signed",
)  # fmt: skip


def protocol_parts(context: ReportContext, rows: Rows) -> tuple[Cover | Section, ...]:
    """Make a cover, how to fill it in, and for each lot a table for each bid."""
    wording = context.wording
    count = sum(len(own) for _, own in rows)
    cover = Cover(
        title=protocol_title(context),
        subtitle=subtitle(context),
        language=context.language,
        lead=wording.text("test-lead", count=count, bids=len(_bids(rows))),
        facts=step_facts(context),
        notices=cover_notices(context),
    )
    how = Section(
        "test-how",
        wording.text("section-test-how"),
        tuple(Paragraph(line) for line in protocol_lines(wording)),
    )
    return (cover, how, *(_section(report, own) for report, own in rows))


def _bids(rows: Rows) -> set[str]:
    return {row.bid for _, own in rows for row in own}


def _section(report: LotReport, rows: tuple[ProtocolRow, ...]) -> Section:
    bids = tuple(dict.fromkeys(row.bid for row in rows))
    return Section(
        report.key("test"),
        report.text("lot-heading", name=report.each.lot.name, lot=report.each.lot.id),
        tuple(_table(report, bid, rows) for bid in bids),
    )


def _table(report: LotReport, bid: str, rows: tuple[ProtocolRow, ...]) -> Table:
    own = tuple((number, row) for number, row in enumerate(rows, start=1) if row.bid == bid)
    return Table(
        report.key(f"table-test-{bid}"),
        report.text("test-table", bid=report.bid_name(bid), count=len(own)),
        tuple(Head(report.text(code)) for code in HEADS),
        tuple(_cells(report, number, row) for number, row in own),
    )


def _cells(report: LotReport, number: int, row: ProtocolRow) -> tuple[Cell, ...]:
    keys = ", ".join(row.requirements)
    named = (f"{number}. {keys}", row.standard, row.level)
    return (
        Cell("\n".join(part for part in named if part)),
        Cell(row.asked),
        Cell(row.why),
        Cell(report.text("test-how-and-expected", how=row.how, expected=row.expected)),
        Cell(report.text("test-boxes")),
    )
