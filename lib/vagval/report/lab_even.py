"""Which bids are exactly as good as one another (likvärdeskurva)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.report.figure_even import even_picture
from vagval.report.lab_compared import compared_table
from vagval.report.lab_context import LabContext
from vagval.report.lab_parts import model_sections
from vagval.report.lab_report import LabReport


def lab_even(context: LabContext) -> tuple[Section, ...]:
    """Draw the curve through the middle one of the three invented bids."""
    return model_sections(context, "lab-even", _blocks)


def _blocks(report: LabReport) -> tuple[Block, ...]:
    test = report.test
    through = test.curve.through
    caption = report.text("lab-invented-table")
    invented = compared_table(
        report, "table-invented", caption, test.invented, report.comparison(test.invented)
    )
    priced = [each for each in test.curve.points if each.price is not None]
    if not priced:
        return (Paragraph(report.text("lab-even-none", bid=through.name)), invented)
    return (
        Paragraph(report.text("lab-even-how", bid=through.name, at=report.offer(through))),
        even_picture(report),
        invented,
        _points(report),
    )


def _points(report: LabReport) -> Table:
    heads = (
        Head(report.text("lab-column-quality"), "right"),
        Head(report.text("lab-column-even-price"), "right"),
    )
    rows = tuple(
        (
            Cell(report.percent(each.quality)),
            Cell(report.text("lab-no-price") if each.price is None else report.money(each.price)),
        )
        for each in report.test.curve.points
    )
    caption = report.text("lab-even-table", bid=report.test.curve.through.name)
    return Table(report.key("table-even"), caption, heads, rows, is_folded=True)
