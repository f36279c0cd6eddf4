"""The test protocol as a workbook to fill in during verification (provningsblankett)."""

from vagval.domain.workbook import CellValue, Column, Sheet, Workbook
from vagval.report.context import ReportContext
from vagval.report.form_sheet import explanation, form_sheet, ours, sheet_names
from vagval.report.lot_report import LotReport
from vagval.report.test_protocol_row import ProtocolRow
from vagval.report.wording import Wording

Rows = tuple[tuple[LotReport, tuple[ProtocolRow, ...]], ...]
OURS = (
    ("number", 6), ("bid", 14), ("vendor", 20), ("requirement", 14), ("standard", 24),
    ("expectation", 12), ("asked-for", 40), ("why", 40), ("how", 44), ("expected", 36),
)  # fmt: skip


def protocol_form(context: ReportContext, rows: Rows) -> Workbook:
    """Make a sheet a lot: our own columns locked, those of the tester open."""
    wording = context.wording
    names = sheet_names([report.each.lot.id for report, _ in rows])
    sheets = (_sheet(name, report, own) for name, (report, own) in zip(names, rows, strict=True))
    title = protocol_title(context)
    lines = (title, *protocol_lines(wording), "", wording.text("form-yellow"))
    return Workbook(title, (explanation(lines, context.language), *sheets))


def protocol_title(context: ReportContext) -> str:
    """Give the protocol's name."""
    return context.wording.text(
        "test-title", procurement=context.evaluation.criteria.procurement.name
    )


def protocol_lines(wording: Wording) -> tuple[str, ...]:
    """Say what the protocol is for, how it is filled in and where the result goes."""
    codes = ("test-what", "test-level", "test-fill", "test-record")
    return tuple(wording.text(code) for code in codes)


def _sheet(name: str, report: LotReport, rows: tuple[ProtocolRow, ...]) -> Sheet:
    wording = report.context.wording
    return form_sheet(
        name,
        _columns(wording),
        (_cells(report, number, row) for number, row in enumerate(rows, start=1)),
    )


def _columns(wording: Wording) -> tuple[Column, ...]:
    result = Column(
        wording.text("column-test-result"),
        16,
        choices=(wording.text("test-met"), wording.text("test-not-met")),
        is_input=True,
        note=wording.text("test-result-note"),
    )
    return (
        *(ours(wording.text(f"column-test-{key}"), width) for key, width in OURS),
        result,
        Column(wording.text("column-test-tester"), 22, is_input=True),
        Column(wording.text("column-test-date"), 12, "date", is_input=True),
        Column(wording.text("column-test-note"), 50, is_input=True,
               note=wording.text("test-note-note")),
    )  # fmt: skip


def _cells(report: LotReport, number: int, row: ProtocolRow) -> tuple[CellValue, ...]:
    return (
        number,
        row.bid,
        report.bid_name(row.bid),
        ", ".join(row.requirements),
        row.standard or None,
        row.level,
        row.asked,
        row.why,
        row.how,
        row.expected,
    )
