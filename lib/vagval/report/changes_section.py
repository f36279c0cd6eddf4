"""What a product's statement says that an earlier one did not (ändrat sedan förra filen)."""

from collections.abc import Iterator

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table
from vagval.domain.errors import Details
from vagval.domain.product_changes import ProductChanges
from vagval.domain.standard import RequiredItem
from vagval.domain.standard_kinds import FHIR_STATEMENT
from vagval.report.context import ReportContext
from vagval.report.item_text import item_text
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.requirement_cells import VERDICT_TONES
from vagval.report.told_finding import told

MANY = 15
"""More changes than this are folded."""
HEADS = ("column-change", "column-asked-for", "column-outcome-now")


def changes_section(context: ReportContext) -> tuple[Section, ...]:
    """Show what was added, removed and turned, where a bid hands in an earlier statement too."""
    return lot_sections(context, "changes", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    changes = report.context.changes.get(report.each.lot.id, ())
    told_of = (_told(report, number, each) for number, each in enumerate(changes))
    return tuple(block for blocks in told_of for block in blocks)


def _told(report: LotReport, number: int, each: ProductChanges) -> Iterator[Block]:
    details = _details(report, each)
    rows = tuple(_rows(report, each))
    yield Paragraph(
        report.text(
            "changes-count",
            added=len(each.changes.added),
            removed=len(each.changes.removed),
            changed=len(each.changes.changed),
            **details,
        )
    )
    for note in each.changes.notes:
        yield Paragraph(told(note, report.context, report.each.lot.id).what)
    if rows:
        yield Table(
            report.key(f"table-changes-{number}"),
            report.text("changes-table", count=len(rows), **details),
            tuple(Head(report.text(code)) for code in HEADS),
            rows,
            is_folded=len(rows) > MANY,
        )


def _details(report: LotReport, each: ProductChanges) -> Details:
    standards = report.context.evaluation.criteria.standards
    return {
        "bid": report.bid_name(each.bid),
        "product": each.product,
        "standard": next(s.name for s in standards if s.id == each.standard),
        "earlier": each.earlier_on,
        "now": each.now_on,
    }


def _rows(report: LotReport, each: ProductChanges) -> Iterator[tuple[Cell, ...]]:
    """Give what the standard asks for first, then what else was taken away or added."""
    for turned in each.changes.changed:
        words = report.text(
            "change-outcome",
            before=report.text(f"item-{turned.before.value}"),
            now=report.text(f"item-{turned.now.value}"),
        )
        yield (
            Cell(report.text("change-turned")),
            _item(report, turned.item),
            Cell(words, VERDICT_TONES[turned.now]),
        )
    turned_ids = {turned.item.id for turned in each.changes.changed}
    for code, items in (("removed", each.changes.removed), ("added", each.changes.added)):
        for item in items:
            if item.id not in turned_ids:
                unasked = Cell(report.text("change-unasked"))
                yield Cell(report.text(f"change-{code}")), _item(report, item), unasked


def _item(report: LotReport, item: RequiredItem) -> Cell:
    return Cell(item_text(item, FHIR_STATEMENT, report.context.wording))
