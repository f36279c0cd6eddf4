"""What each bid costs: opened, corrected, evaluated (anbudspriser)."""

from vagval.domain.admission import BidAdmission
from vagval.domain.bid_price import BidPrice, LowPriceScreening
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table, Tone
from vagval.domain.record import PriceCorrection
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.life_cycle_blocks import life_cycle_blocks
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.price_items import items_table, unit_price


def prices_section(context: ReportContext) -> tuple[Section, ...]:
    """Show every price with what was done about it, item by item."""
    return lot_sections(context, "prices", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    priced = tuple(each for each in report.each.admission.bids if each.price is not None)
    if not priced:
        has_items = report.context.evaluation.criteria.price_items_of(report.each.lot.id)
        return () if has_items else (Paragraph(report.text("prices-fixed")),)
    prices = tuple(each.price for each in priced if each.price is not None)
    corrections = tuple(
        line.correction for price in prices for line in price.lines if line.correction is not None
    )
    screened = tuple(each.low_price for each in priced if each.low_price is not None)
    return (
        _totals(report, priced),
        *((_correction_table(report, corrections),) if corrections else ()),
        Paragraph(
            report.text("prices-low-rule", share=report.procurement.low_price_share)
            if screened
            else report.text("prices-none-low", share=report.procurement.low_price_share)
        ),
        *((_low_table(report, screened),) if screened else ()),
        *life_cycle_blocks(report),
        *(items_table(report, price) for price in prices),
    )


def _totals(report: LotReport, priced: tuple[BidAdmission, ...]) -> Table:
    is_discounted = report.procurement.life_cycle is not None
    present = (Head(report.text("column-present"), "right"),) if is_discounted else ()
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-opened"), "right"),
        Head(report.text("column-corrections"), "right"),
        *present,
        Head(report.text("column-evaluated"), "right"),
    )
    rows = tuple(_total_row(report, each.price) for each in priced if each.price is not None)
    return Table(report.key("table-prices"), report.text("prices-table"), heads, rows)


def _total_row(report: LotReport, price: BidPrice) -> tuple[Cell, ...]:
    change = price.corrected - price.opened
    return (
        Cell(report.bid_name(price.bid)),
        Cell(report.money(price.opened)),
        Cell(report.money(change), "warning") if change else Cell(NOTHING),
        *((Cell(report.money(price.present)),) if price.life_cycle else ()),
        Cell(report.money(price.evaluated)),
    )


def _correction_table(report: LotReport, corrections: tuple[PriceCorrection, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-item")),
        Head(report.text("column-opened-unit"), "right"),
        Head(report.text("column-corrected-unit"), "right"),
        Head(report.text("column-reason")),
        Head(report.text("column-by")),
        Head(report.text("column-source")),
    )
    rows = tuple(
        (
            Cell(report.bid_name(each.bid)),
            Cell(each.item),
            Cell(unit_price(report, each.bid, report.money(each.old))),
            Cell(unit_price(report, each.bid, report.money(each.new))),
            Cell(each.reason),
            Cell(report.text("by-on", by=each.by, date=each.on)),
            Cell(report.place(each.place)),
        )
        for each in corrections
    )
    return Table(report.key("table-corrections"), report.text("prices-corrections"), heads, rows)


def _low_table(report: LotReport, screened: tuple[LowPriceScreening, ...]) -> Table:
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-evaluated"), "right"),
        Head(report.text("column-limit"), "right"),
        Head(report.text("column-asked")),
        Head(report.text("column-explanation")),
        Head(report.text("column-assessment")),
    )
    rows = tuple(_low_row(report, each) for each in screened)
    return Table(report.key("table-low"), report.text("prices-low"), heads, rows)


def _low_row(report: LotReport, each: LowPriceScreening) -> tuple[Cell, ...]:
    limit = report.text("prices-limit", limit=each.limit, median=each.median)
    first = (
        Cell(report.bid_name(each.bid)),
        Cell(report.money(each.evaluated)),
        Cell(limit),
    )
    if each.review is None:
        return (
            *first,
            Cell(NOTHING),
            Cell(NOTHING),
            Cell(report.text("prices-low-open"), "warning"),
        )
    review = each.review
    outcome = report.text("prices-low-accepted" if review.is_accepted else "prices-low-rejected")
    made = report.text("assessed-by", by=review.by, date=review.on, reason=review.reason)
    tone: Tone = "good" if review.is_accepted else "bad"
    return (
        *first,
        Cell(report.day(review.asked)),
        Cell(review.answer),
        Cell(f"{outcome}\n{made}", tone),
    )
