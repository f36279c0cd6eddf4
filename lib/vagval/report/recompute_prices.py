"""Each bid's price, summed by the spreadsheet: quantity times unit price (anbudspris)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.bid_price import BidPrice
from vagval.domain.expression import PRICE
from vagval.domain.workbook import CellValue, Column, Live, Sheet
from vagval.report.recompute_address import cell, in_sheet, rows_of
from vagval.report.recompute_lot import RecomputedLot

QUANTITY, FIRST_BID = 3, 4
"""Columns that formulas read."""


@dataclass(frozen=True, slots=True)
class Prices:
    """The sheet, and the cell with each bid's sum.

    Parameters
    ----------
    sheet
        None in a lot without price items.
    """

    sheet: Sheet | None
    totals: Mapping[str, str]


def prices(lot: RecomputedLot) -> Prices:
    """Make the sheet of a lot's prices: values as they were evaluated, sums live."""
    admitted = {each.bid.id: each.price for each in lot.report.each.admission.bids}
    priced = tuple(
        price for bid in lot.bids if (price := admitted.get(bid.bid)) is not None and price.lines
    )
    if not priced or PRICE not in lot.terms:
        return Prices(None, {})
    name = lot.sheet("prices")
    items = tuple(line.item for line in priced[0].lines)
    last = len(items)
    rows: tuple[tuple[CellValue, ...], ...] = tuple(
        (
            item.id,
            lot.report.name(item.text),
            item.unit,
            item.quantity,
            *(price.lines[number].evaluated_unit for price in priced),
        )
        for number, item in enumerate(items)
    )
    totals = {price.bid: in_sheet(name, last + 1, FIRST_BID + number)
              for number, price in enumerate(priced)}  # fmt: skip
    sheet = Sheet(name, _columns(lot, priced), (*rows, _sums(lot, len(priced), last)), frozen=2)
    return Prices(sheet, totals)


def _sums(lot: RecomputedLot, bids: int, last: int) -> tuple[CellValue, ...]:
    quantity = rows_of(QUANTITY, 1, last)
    sums = (
        Live(f"SUMPRODUCT({quantity},{cell(1, column)}:{cell(last, column)})", "money")
        for column in range(FIRST_BID, FIRST_BID + bids)
    )
    return (lot.report.text("row-total"), None, None, None, *sums)


def _columns(lot: RecomputedLot, priced: tuple[BidPrice, ...]) -> tuple[Column, ...]:
    text = lot.report.text
    return (
        Column(text("column-item"), 14),
        Column(text("column-item-text"), 44),
        Column(text("column-unit"), 14),
        Column(text("column-quantity"), 12, "number"),
        *(Column(lot.report.bid_name(price.bid), 18, "money") for price in priced),
    )
