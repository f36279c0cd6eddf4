"""Each bid's price, summed by the spreadsheet: quantity times unit price (anbudspris)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vagval.domain.bid_price import BidPrice
from vagval.domain.expression import PRICE
from vagval.domain.price_sheet import PriceItem
from vagval.domain.workbook import CellValue, Column, Live, Sheet
from vagval.report.recompute_address import cell, in_sheet, rows_of
from vagval.report.recompute_lot import RecomputedLot
from vagval.report.recompute_published import PRICE_DECIMALS, RATE, Published

QUANTITY, YEAR, INDEX, FACTOR = 3, 4, 5, 6
"""Columns that formulas read; those after the quantity stand there for life-cycle costs alone."""


@dataclass(frozen=True, slots=True)
class Prices:
    """The sheet, and the cell with each bid's price.

    Parameters
    ----------
    sheet
        None in a lot without price items.
    """

    sheet: Sheet | None = None
    totals: Mapping[str, str] = field(default_factory=dict)


def prices(lot: RecomputedLot, values: Published) -> Prices:
    """Make the sheet of a lot's prices: values as they were evaluated, sums live."""
    admitted = {each.bid.id: each.price for each in lot.report.each.admission.bids}
    stated = (price for bid in lot.bids if (price := admitted.get(bid.bid)) is not None)
    priced = tuple(price for price in stated if price.lines and price.withheld is None)
    if not priced or PRICE not in lot.terms:
        return Prices()
    return _Page(lot, values, priced).made()


class _Page:
    """The sheet in the making: a row an item, then the sums."""

    def __init__(self, lot: RecomputedLot, values: Published, priced: tuple[BidPrice, ...]) -> None:
        self._lot = lot
        self._values = values
        self._priced = priced
        self._last = len(priced[0].lines)
        self._is_life_cycle = priced[0].life_cycle is not None
        first = 1 + (FACTOR if self._is_life_cycle else QUANTITY)
        self._bids = range(first, first + len(priced))

    def made(self) -> Prices:
        """Give the sheet, and where each bid's price stands."""
        name = self._lot.sheet("prices")
        rows = (*(self._row(number) for number in range(self._last)), self._sums())
        where = zip(self._priced, self._bids, strict=True)
        return Prices(
            Sheet(name, self._columns(), rows, frozen=2),
            {price.bid: in_sheet(name, self._last + 1, column) for price, column in where},
        )

    def _row(self, number: int) -> tuple[CellValue, ...]:
        item = self._priced[0].lines[number].item
        return (
            item.id,
            self._lot.report.name(item.text),
            item.unit,
            item.quantity,
            *(self._discounted(number + 1, item) if self._is_life_cycle else ()),
            *(price.lines[number].evaluated_unit for price in self._priced),
        )

    def _discounted(self, row: int, item: PriceItem) -> tuple[CellValue, ...]:
        """Give the year, how the price changes a year, and what one unit of money is worth."""
        index = Live(self._values.indexes[item.index]) if item.index else 0
        year, growth = cell(row, YEAR), cell(row, INDEX)
        rate = self._values.constants[RATE]
        return (item.year, index, Live(f"(1+{growth})^{year}/(1+{rate})^{year}"))

    def _sums(self) -> tuple[CellValue, ...]:
        total = self._lot.report.text("row-total")
        return (total, *(None,) * (self._bids.start - 1), *map(self._sum, self._bids))

    def _sum(self, column: int) -> Live:
        factors = (QUANTITY, FACTOR) if self._is_life_cycle else (QUANTITY,)
        among = ",".join(rows_of(each, 1, self._last) for each in factors)
        total = f"SUMPRODUCT({among},{cell(1, column)}:{cell(self._last, column)})"
        if self._is_life_cycle:
            total = f"ROUND({total},{self._values.constants[PRICE_DECIMALS]})"
        return Live(total, "money")

    def _columns(self) -> tuple[Column, ...]:
        text = self._lot.report.text
        life_cycle = (
            Column(text("recompute-column-year"), 9, "number", may_be_tried=True),
            Column(text("recompute-column-index"), 12, "number"),
            Column(text("recompute-column-factor"), 16, "number"),
        )
        return (
            Column(text("column-item"), 14),
            Column(text("column-item-text"), 44),
            Column(text("column-unit"), 14),
            Column(text("column-quantity"), 12, "number", may_be_tried=True),
            *(life_cycle if self._is_life_cycle else ()),
            *(
                Column(self._lot.report.bid_name(price.bid), 18, "money", may_be_tried=True)
                for price in self._priced
            ),
        )
