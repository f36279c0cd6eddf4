"""A bid's price, item by item (anbudets poster)."""

from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.document import Cell, Head, Table
from vagval.domain.life_cycle import LifeCycle
from vagval.report.lot_report import LotReport


def items_table(report: LotReport, price: BidPrice) -> Table:
    """Show each item as it was opened and as it counts, and, where it is discounted, its value."""
    heads = (
        Head(report.text("column-item")),
        Head(report.text("column-period")),
        Head(report.text("column-quantity"), "right"),
        Head(report.text("column-opened-unit"), "right"),
        Head(report.text("column-evaluated-unit"), "right"),
        Head(report.text("column-sum"), "right"),
        *_present_heads(report, price),
    )
    return Table(
        report.key(f"table-items-{price.bid}"),
        report.text("prices-items", bid=report.bid_name(price.bid), count=len(price.lines)),
        heads,
        (*(_item_row(report, price, line) for line in price.lines), *_total_rows(report, price)),
        is_folded=True,
    )


def unit_price(report: LotReport, bid: str, amount: str) -> str:
    """Give an amount, or say that it is masked for this audience."""
    return report.text("masked-secret") if report.context.hides(bid, "prices") else amount


def _present_heads(report: LotReport, price: BidPrice) -> tuple[Head, ...]:
    if price.life_cycle is None:
        return ()
    return (
        Head(report.text("column-year"), "right"),
        Head(report.text("column-factor"), "right"),
        Head(report.text("column-present"), "right"),
    )


def _item_row(report: LotReport, price: BidPrice, line: PriceLine) -> tuple[Cell, ...]:
    item = line.item
    name = f"{item.id}\n{report.name(item.text)}"
    if item.is_option:
        name = f"{name}\n{report.text('item-is-option')}"
    return (
        Cell(name),
        Cell(item.period),
        Cell(f"{report.number(item.quantity)} {item.unit}"),
        Cell(unit_price(report, price.bid, report.money(line.opened_unit))),
        Cell(
            unit_price(report, price.bid, report.money(line.evaluated_unit)),
            "plain" if line.correction is None else "warning",
        ),
        Cell(unit_price(report, price.bid, report.money(line.evaluated))),
        *_present_cells(report, price, line),
    )


def _present_cells(report: LotReport, price: BidPrice, line: PriceLine) -> tuple[Cell, ...]:
    if price.life_cycle is None or line.item.year is None:
        return ()
    return (
        Cell(report.number(line.item.year)),
        Cell(_factor(report, price.life_cycle, line, line.item.year)),
        Cell(unit_price(report, price.bid, report.money(line.present))),
    )


def _factor(report: LotReport, life_cycle: LifeCycle, line: PriceLine, year: int) -> str:
    """Write the factor as it is computed, and what it comes to."""
    rate, index = 1 + life_cycle.rate, line.item.index
    if not index:
        return report.text("price-factor", rate=rate, year=year, factor=line.factor)
    growth = 1 + life_cycle.share_of(index)
    return report.text(
        "price-factor-indexed", growth=growth, rate=rate, year=year, factor=line.factor
    )


def _total_rows(report: LotReport, price: BidPrice) -> tuple[tuple[Cell, ...], ...]:
    """Give the sum, and where it is rounded also what comes of that."""
    empty = (Cell(""),) * 4
    total = Cell(report.text("row-total"))
    if price.life_cycle is None:
        return ((total, *empty, Cell(report.money(price.evaluated))),)
    nothing = (Cell(""), Cell(""))
    summed = (Cell(report.money(price.corrected)), *nothing, Cell(report.money(price.present)))
    rounded = (Cell(""), *nothing, Cell(report.money(price.evaluated)))
    return (
        (total, *empty, *summed),
        (Cell(report.text("row-rounded")), *empty, *rounded),
    )
