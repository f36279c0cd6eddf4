"""How the lots of a recomputed award agree, and within what (kontrollräkningens översikt)."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from vagval.domain.workbook import CellValue, Column, Live, Sheet
from vagval.report.overview_section import status_cell
from vagval.report.recompute_address import cell, in_sheet, in_words, quoted, rows_of
from vagval.report.recompute_calculation import Calculation
from vagval.report.recompute_lot import RecomputedLot
from vagval.report.recompute_rank import FIGURE_TOLERANCE, TIE_TOLERANCE
from vagval.report.wording import Wording

COMPARISONS, AGREEING = 4, 5
"""Columns that formulas read."""
TOLERANCES: Mapping[str, Decimal] = {
    FIGURE_TOLERANCE: Decimal("0.000000001"),
    TIE_TOLERANCE: Decimal("0.000000000001"),
}


@dataclass(frozen=True, slots=True)
class Overview:
    """The sheet, and formulas for how many numbers are compared and how many agree."""

    sheet: Sheet
    comparisons: str
    agreeing: str


def overview(
    lots: tuple[RecomputedLot, ...], made: tuple[Calculation, ...], wording: Wording, name: str
) -> Overview:
    """Make the sheet of a name, with one row a lot."""
    rows = tuple(
        _row(row, lot, each) for row, (lot, each) in enumerate(zip(lots, made, strict=True), 1)
    )
    comparisons, agreeing = (
        f"SUM({quoted(name)}!{rows_of(column, 1, len(rows))})" for column in (COMPARISONS, AGREEING)
    )
    return Overview(Sheet(name, _columns(wording), rows), comparisons, agreeing)


def tolerances(wording: Wording) -> tuple[Sheet, tuple[tuple[str, str], ...]]:
    """Make the sheet with the tolerances, and name their cells."""
    text = wording.text
    name = text("recompute-sheet-tolerances")
    columns = (
        Column(text("recompute-column-what"), 60),
        Column(text("column-value"), 14, "number"),
        Column(text("recompute-column-remark"), 40),
    )
    rows = tuple(
        (
            text(f"recompute-{key.replace('_', '-')}"),
            value,
            text("recompute-cell-name", name=key),
        )
        for key, value in TOLERANCES.items()
    )
    names = tuple((key, in_sheet(name, row, 1)) for row, key in enumerate(TOLERANCES, start=1))
    return Sheet(name, columns, rows), names


def _row(row: int, lot: RecomputedLot, made: Calculation) -> tuple[CellValue, ...]:
    report = lot.report
    return (
        report.each.lot.id,
        report.lot_name,
        report.text(f"model-{lot.model.key}"),
        len(lot.ranked),
        made.comparisons,
        Live(made.agreeing),
        _verdict(row, lot, made),
        status_cell(report).text,
    )


def _verdict(row: int, lot: RecomputedLot, made: Calculation) -> CellValue:
    text = lot.report.text
    if not made.comparisons:
        return text("recompute-nothing")
    equal, differs = in_words(text("recompute-equal")), in_words(text("recompute-differs"))
    return Live(f"IF({cell(row, AGREEING)}={cell(row, COMPARISONS)},{equal},{differs})")


def _columns(wording: Wording) -> tuple[Column, ...]:
    text = wording.text
    return (
        Column(text("column-lot"), 12),
        Column(text("column-lot-name"), 34),
        Column(text("column-model"), 34),
        Column(text("recompute-column-ranked"), 14, "number"),
        Column(text("recompute-column-comparisons"), 14, "number"),
        Column(text("recompute-column-agreeing"), 14, "number"),
        Column(text("recompute-column-verdict"), 14, alarm=text("recompute-differs")),
        Column(text("column-status"), 26),
    )
