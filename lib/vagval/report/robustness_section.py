"""How far it is to another result (marginaler)."""

from typing import Literal

from vagval.domain.document import Block, Bullets, Cell, Head, Paragraph, Section, Table
from vagval.domain.stability import Margin, Withdrawal
from vagval.report.cell_words import NOTHING
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport
from vagval.report.lot_sections import lot_sections
from vagval.report.stress_frame import nobody_to_compare, provisional_notice
from vagval.report.stress_words import has_price

GapCode = Literal["above", "below", "order", "none"]


def robustness_section(context: ReportContext) -> tuple[Section, ...]:
    """Show how far each bid is from the first, and who would be first without another."""
    return lot_sections(context, "robustness", _blocks)


def _blocks(report: LotReport) -> tuple[Block, ...]:
    lot = report.each.lot.id
    margins = report.context.margins.get(lot, ())
    withdrawals = _withdrawals(report)
    if not margins:
        return nobody_to_compare(report)
    return (
        *provisional_notice(report),
        Paragraph(nearest_sentence(report, margins[0])),
        _margin_table(report, margins),
        *(
            (Bullets(tuple(_withdrawal_text(report, each) for each in withdrawals)),)
            if withdrawals
            else ()
        ),
    )


def _withdrawals(report: LotReport) -> tuple[Withdrawal, ...]:
    """Give who is first without each bid, unless the section on what is left out tells it."""
    lot = report.each.lot.id
    stress = report.context.stress.get(lot)
    if stress is not None and any(each.kind == "bid" for each in stress.left_out):
        return ()
    return report.context.withdrawals.get(lot, ())


def nearest_sentence(report: LotReport, margin: Margin) -> str:
    """Say how near a bid is to the first, and what its price would have to be."""
    gap = gap_sentence(report, margin)
    if not margin.gap and report.direction != "order":
        return gap
    bid = report.bid_name(margin.bid)
    first = report.listing(report.bid_names(report.each.decision.first))
    return f"{gap} {_price_sentence(report, margin, bid, first)}"


def gap_sentence(report: LotReport, margin: Margin) -> str:
    """Say the distance to the first in the model's own figure, where that is what decides."""
    return report.text(f"margin-gap-{gap_code(report, margin)}", **gap_details(report, margin))


def gap_code(report: LotReport, margin: Margin) -> GapCode:
    """Tell what kind of distance it is: of the order, of nothing but a tie-break, of a figure."""
    if report.direction == "order":
        return "order"
    if not margin.gap:
        return "none"
    return "above" if report.direction == "lowest" else "below"


def gap_details(report: LotReport, margin: Margin) -> dict[str, str]:
    """Give what a sentence on the distance names."""
    return {
        "bid": report.bid_name(margin.bid),
        "first": report.listing(report.bid_names(report.each.decision.first)),
        "gap": report.figure(margin.gap),
        "name": report.figure_name,
    }


def _price_sentence(report: LotReport, margin: Margin, bid: str, first: str) -> str:
    if margin.price_cut is not None:
        code = "margin-price-cut" if margin.is_tie else "margin-price-cut-least"
        return report.text(code, bid=bid, first=first, cut=margin.price_cut)
    if not has_price(report):
        return report.text("margin-price-fixed", bid=bid)
    return report.text("margin-price-cut-none", bid=bid)


def _margin_table(report: LotReport, margins: tuple[Margin, ...]) -> Table:
    prices = {each.bid.bid: each.bid.price for each in report.each.decision.ranking}
    ranks = {each.bid.bid: each.rank for each in report.each.decision.ranking}
    # Where more than the figure decides, its distance says nothing.
    has_gap = report.direction != "order"
    heads = (
        Head(report.text("column-bid")),
        Head(report.text("column-rank"), "right"),
        *((Head(report.text("column-gap"), "right"),) if has_gap else ()),
        Head(report.text("column-price-cut"), "right"),
        Head(report.text("column-price-cut-share"), "right"),
    )
    rows = []
    for each in margins:
        price = prices.get(each.bid)
        share = each.price_cut / price if each.price_cut is not None and price else None
        rows.append(
            (
                Cell(report.bid_name(each.bid)),
                Cell(report.number(ranks[each.bid])),
                *((Cell(report.figure(each.gap)),) if has_gap else ()),
                Cell(_cut(report, each)),
                Cell(NOTHING if share is None else report.percent(share)),
            )
        )
    return Table(report.key("table-margins"), report.text("robustness-table"), heads, tuple(rows))


def _cut(report: LotReport, margin: Margin) -> str:
    if not has_price(report):
        return report.text("bar-price-fixed")
    if margin.price_cut is None:
        return report.text("price-cut-none")
    return report.money(margin.price_cut)


def _withdrawal_text(report: LotReport, each: Withdrawal) -> str:
    gone, first = report.bid_name(each.gone), report.bid_names(each.first)
    if not first:
        return report.text("withdrawal-empty", gone=gone)
    if each.changes:
        return report.text("withdrawal-changes", gone=gone, first=first)
    was_first = each.gone in report.each.decision.first
    return report.text(
        "withdrawal-next" if was_first else "withdrawal-same", gone=gone, first=first
    )
