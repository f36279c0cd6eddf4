"""The stability interval of each weight as a table (stabilitetsintervall)."""

from vagval.domain.document import Cell, Head, Table
from vagval.domain.weight_answers import WeightInterval
from vagval.report.cell_words import NOTHING
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.weight_words import ends, stage


def interval_tables(report: LotReport, intervals: tuple[WeightInterval, ...]) -> tuple[Table, ...]:
    """Show the intervals with who is first beyond them, and folded the exact ends."""
    bids = report.bid_names(report.each.decision.first)
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text("weights-column-published-weight", stage=stage(report)), "right"),
        Head(report.text("weights-column-lowest-weight"), "right"),
        Head(report.text("weights-column-first-below")),
        Head(report.text("weights-column-highest-weight"), "right"),
        Head(report.text("weights-column-first-above")),
    )
    shown = Table(
        report.key("table-intervals"),
        report.text("weights-intervals", bids=bids),
        heads,
        tuple(_row(report, each) for each in intervals),
    )
    return shown, _exact(report, intervals)


def _row(report: LotReport, interval: WeightInterval) -> tuple[Cell, ...]:
    lowest, highest = ends(report, interval)
    return (
        Cell(criterion_name(report, interval.criterion)),
        Cell(report.percent(interval.weight)),
        Cell(lowest),
        Cell(_names(report, interval.below)),
        Cell(highest),
        Cell(_names(report, interval.above)),
    )


def _names(report: LotReport, bids: tuple[str, ...]) -> str:
    return report.listing(report.bid_names(bids)) if bids else NOTHING


def _exact(report: LotReport, intervals: tuple[WeightInterval, ...]) -> Table:
    heads = (
        Head(report.text("column-criterion")),
        Head(report.text("weights-column-published-weight", stage=stage(report)), "right"),
        Head(report.text("weights-column-lowest-weight"), "right"),
        Head(report.text("weights-column-highest-weight"), "right"),
    )
    rows = tuple(
        (
            Cell(criterion_name(report, each.criterion)),
            Cell(str(each.weight)),
            Cell(str(each.lowest)),
            Cell(str(each.highest)),
        )
        for each in intervals
    )
    caption = report.text("weights-intervals-exact")
    return Table(report.key("table-intervals-exact"), caption, heads, rows, is_folded=True)
