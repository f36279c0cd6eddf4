"""How much published amounts could change before another bid is first (beloppens utrymme)."""

from fractions import Fraction
from math import ceil, floor

from vagval.domain.document import Cell, Head, Table
from vagval.domain.weight_answers import HeldInterval
from vagval.report import numbers
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.weight_words import stage

HUNDREDTHS = 100


def amount_tables(report: LotReport, held: tuple[HeldInterval, ...]) -> tuple[Table, ...]:
    """Show by what the amounts of one criterion can be multiplied, where amounts are published.

    Price is left out: its weight is its spread among the bids, which nobody published.
    """
    tree = report.each.lot.tree
    shown = tuple(each for each in held if each.coefficient and tree.get(each.criterion))
    if stage(report) == "locked" or not shown:
        return ()
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text("weights-column-least-factor"), "right"),
        Head(report.text("weights-column-first-below")),
        Head(report.text("weights-column-most-factor"), "right"),
        Head(report.text("weights-column-first-above")),
    )
    rows = tuple(_row(report, each) for each in shown)
    bids = report.bid_names(report.each.decision.first)
    caption = report.text("weights-amounts", bids=bids)
    return (Table(report.key("table-amounts"), caption, heads, rows),)


def _row(report: LotReport, each: HeldInterval) -> tuple[Cell, ...]:
    """Round the factors inwards, so that what is said to hold does hold."""
    least = Fraction(ceil(each.lowest / each.coefficient * HUNDREDTHS), HUNDREDTHS)
    most = each.highest and Fraction(
        floor(each.highest / each.coefficient * HUNDREDTHS), HUNDREDTHS
    )
    return (
        Cell(criterion_name(report, each.criterion)),
        Cell(_times(report, least)),
        Cell(_names(report, each.below)),
        Cell(report.text("weights-no-end") if most is None else _times(report, most)),
        Cell(_names(report, each.above)),
    )


def _times(report: LotReport, factor: Fraction) -> str:
    return report.text("weights-times", factor=numbers.number(factor, report.context.language))


def _names(report: LotReport, bids: tuple[str, ...]) -> str:
    return report.listing(report.bid_names(bids)) if bids else NOTHING
