"""How much remains for a test to tell, and where it is written down (återstår att prova)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_reports, lot_sections
from vagval.report.masking import masked
from vagval.report.test_protocol import rows_to_test
from vagval.report.test_protocol_form import Rows
from vagval.report.test_protocol_row import ProtocolRow

WORKBOOK, PAGE = "test-protocol.xlsx", "test-protocol.html"
"""What the protocol is called among the outputs."""


def testing_section(context: ReportContext) -> tuple[Section, ...]:
    """Count for each bid what remains to be tested, and name the files that list it."""
    return lot_sections(context, "testing", _blocks)


def protocol_rows(context: ReportContext) -> Rows:
    """Give every lot that has something to test, with its rows, as the audience may see it."""
    return tuple(
        (report, rows) for report in lot_reports(masked(context)) if (rows := rows_to_test(report))
    )


def _blocks(report: LotReport) -> tuple[Block, ...]:
    rows = rows_to_test(report)
    if not rows:
        return (Paragraph(report.text("testing-none")),)
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-to-test"), "right"),
        Head(report.text("column-requirement")),
    )
    bids = tuple(dict.fromkeys(row.bid for row in rows))
    table = Table(
        report.key("table-testing"),
        report.text("testing-table", count=len(rows)),
        heads,
        tuple(_row(report, bid, rows) for bid in bids),
    )
    if not _is_first(report):
        return (table,)
    return (Paragraph(report.text("testing-where", workbook=WORKBOOK, page=PAGE)), table)


def _is_first(report: LotReport) -> bool:
    """Tell whether it is the first lot with something to test: the files are named once."""
    first = next(each for each in lot_reports(report.context) if rows_to_test(each))
    return first.each.lot.id == report.each.lot.id


def _row(report: LotReport, bid: str, rows: tuple[ProtocolRow, ...]) -> tuple[Cell, ...]:
    own = [row for row in rows if row.bid == bid]
    requirements = tuple(dict.fromkeys(key for row in own for key in row.requirements))
    return (
        Cell(report.bid_name(bid)),
        Cell(report.number(len(own))),
        Cell(report.listing(requirements)),
    )
