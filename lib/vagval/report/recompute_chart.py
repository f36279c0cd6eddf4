"""What the live sheets draw: figures by bid, points by criterion (diagram)."""

from dataclasses import replace

from vagval.domain.workbook import Chart, Series, Sheet
from vagval.report.figure_frame import COLOURS
from vagval.report.recompute_address import quoted, rows_of
from vagval.report.recompute_calculation import FIRST_TERM, Calculation
from vagval.report.recompute_lot import RecomputedLot
from vagval.report.recompute_points import Points

NAMES = 0
"""The column with the names, in every sheet."""


def figure_chart(lot: RecomputedLot, made: Calculation) -> Sheet:
    """Draw each ranked bid's live figure; where there are no two, there is nothing to compare."""
    bids = len(lot.ranked)
    if bids < 2:  # noqa: PLR2004 - what is compared
        return made.sheet
    sheet = quoted(made.sheet.name)
    figure = lot.name(lot.figure)
    column = FIRST_TERM + lot.terms.index(lot.figure)
    title = lot.report.text("chart-figures", lot=lot.report.lot_name)
    told = tuple(
        lot.report.text(
            "chart-bid",
            bid=lot.report.bid_name(each.bid.bid),
            value=lot.report.figure(each.assessment.figure),
        )
        for each in lot.ranked
    )
    direction = "lowest" if lot.model.lowest_wins else "highest"
    chart = Chart(
        title=title,
        categories=f"{sheet}!{rows_of(NAMES, 1, bids)}",
        series=(Series(figure, f"{sheet}!{rows_of(column, 1, bids)}", COLOURS[0]),),
        axis=lot.report.text("chart-axis", figure=figure, direction=direction),
        alt=lot.report.text("chart-alt", title=title, bids=lot.report.listing(told)),
        starts_at_zero=all(each.assessment.figure >= 0 for each in lot.ranked),
    )
    return replace(made.sheet, charts=(chart,))


def points_chart(lot: RecomputedLot, made: Points) -> Sheet | None:
    """Draw what each bid's points make on each criterion: a share of it, or an amount."""
    if made.sheet is None or not made.made:
        return made.sheet
    leaves = len(lot.report.leaves)
    among = quoted(made.sheet.name)
    series = tuple(
        Series(
            lot.report.bid_name(bid),
            f"{among}!{rows_of(column, 1, leaves)}",
            COLOURS[place % len(COLOURS)],
        )
        for place, (bid, column) in enumerate(made.made.items())
    )
    kind = "surcharge" if lot.is_by_surcharges else "amount" if lot.is_by_amounts else "share"
    title = lot.report.text("chart-quality", lot=lot.report.lot_name)
    chart = Chart(
        title=title,
        categories=f"{among}!{rows_of(NAMES, 1, leaves)}",
        series=series,
        axis=lot.report.text("chart-axis-quality", kind=kind),
        alt=lot.report.text("chart-alt-quality", title=title, bids=_best_of_each(lot)),
    )
    return replace(made.sheet, charts=(chart,))


def _best_of_each(lot: RecomputedLot) -> str:
    """Say who has most points on each criterion: what a reader of the bars would see first."""
    told = []
    for leaf in lot.report.leaves:
        scores = {bid.bid: score.points for bid in lot.bids if (score := bid.score(leaf.id))}
        most = max(scores.values(), default=None)
        names = tuple(lot.report.bid_name(bid) for bid, points in scores.items() if points == most)
        criterion = lot.report.name(leaf.name)
        told.append(
            lot.report.text("chart-most", criterion=criterion, bids=lot.report.listing(names))
        )
    return "; ".join(told)
