"""What else a reader should know of an examination (iakttagelser vid granskningen)."""

from collections.abc import Iterator

from vagval.domain.document import Cell, Head, Table, Tone
from vagval.domain.errors import Finding
from vagval.domain.standard import RequiredStandard
from vagval.report.cell_words import NOTHING
from vagval.report.compliance_standing import Standing
from vagval.report.item_text import item_text
from vagval.report.lot_report import LotReport
from vagval.report.told_finding import told

HEADS = ("column-bid", "column-remark", "column-finding", "column-todo")


def remarks_tables(
    report: LotReport, standard: RequiredStandard, standings: tuple[Standing, ...]
) -> tuple[Table, ...]:
    """List gates, clashes, conditional breaches and notes; no table where there are none."""
    rows = tuple(row for standing in standings for row in _rows(report, standing))
    if not rows:
        return ()
    table = Table(
        report.key(f"table-remarks-{standard.id}"),
        report.text("standard-remarks", name=standard.name, count=len(rows)),
        tuple(Head(report.text(code)) for code in HEADS),
        rows,
        is_folded=True,
    )
    return (table,)


def _rows(report: LotReport, standing: Standing) -> Iterator[tuple[Cell, ...]]:
    examined = standing.examination
    if examined is None:
        return
    for each in examined.gate:
        yield _finding_row(report, standing, "gate", each, "bad")
    for each in examined.clashes:
        yield _finding_row(report, standing, "clash", each, "bad")
    for breach in examined.breaches:
        asked = item_text(breach.item, standing.standard.kind, report.context.wording)
        yield (
            Cell(report.bid_name(standing.bid)),
            Cell(report.text("remark-breach"), "warning"),
            Cell(report.text("breach-of", item=asked, group=breach.item.group or "none")),
            Cell(report.text("breach-do")),
        )
    for each in examined.notes:
        yield _finding_row(report, standing, "note", each, "plain")


def _finding_row(
    report: LotReport, standing: Standing, kind: str, found: Finding, tone: Tone
) -> tuple[Cell, ...]:
    words = told(found, report.context, report.each.lot.id)
    return (
        Cell(report.bid_name(standing.bid)),
        Cell(report.text(f"remark-{kind}"), tone),
        Cell(words.what),
        Cell(words.do or NOTHING),
    )
