"""Between which weights the first bid stays first, criterion by criterion (stabilitet)."""

from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.weight_answers import WeightInterval
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import (
    COLOURS,
    MOST_ROWS,
    WIDTH,
    caption,
    framed,
    legend_above,
    name_values,
)
from vagval.report.figure_text import wrapped
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.svg_text import INK, LINE, SOFT, drawing, svg_text
from vagval.report.weight_words import ends, stage

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PER_CENT = 100
ROW = 0.66
BAR, BAR_AT, NAME_AT = 0.36, -0.14, 0.26
"""Within a row: the bar above, and under it the names that have no room beside it."""
NAME_SIZE = 8.0
NEAR = 1.2
"""Per cent between a bar and what stands beside it."""
ROOM_BESIDE = 30
"""Per cent of the axis that a name beside a bar asks for."""


def stability_picture(report: LotReport, intervals: tuple[WeightInterval, ...]) -> Picture:
    """Draw a bar a criterion, with the published weight and who is first beyond the ends."""
    drawn = intervals[:MOST_ROWS]
    with drawing():
        svg = svg_text(draw_stability(report, drawn))
    first = report.bid_names(report.each.decision.first)
    told = ALSO.join(_sentence(report, each) for each in drawn)
    return Picture(
        report.key("stability"),
        svg,
        report.text("alt-stability", lot=report.each.lot.name, bids=first, criteria=told),
        caption(report.context.wording, "stability", len(drawn), len(intervals), bids=first),
    )


def _sentence(report: LotReport, interval: WeightInterval) -> str:
    lowest, highest = ends(report, interval)
    return report.text(
        "alt-stability-criterion",
        criterion=criterion_name(report, interval.criterion),
        weight=interval.weight,
        lowest=lowest,
        highest=highest,
        stage=stage(report),
    )


def draw_stability(report: LotReport, intervals: tuple[WeightInterval, ...]) -> "Figure":
    """Draw the bars; call it inside ``drawing()``."""
    labels = [
        report.text(
            "figure-criterion-weight",
            criterion=criterion_name(report, each.criterion),
            weight=each.weight,
        )
        for each in intervals
    ]
    figure, axes = framed(labels, entries=2, row=ROW, lines=3)
    axes.set_xlim(0, PER_CENT)
    axes.set_yticks(
        [row + BAR_AT for row in range(len(labels))],
        [label.get_text() for label in axes.get_yticklabels()],
    )
    marks = [_draw_row(report, axes, row, each) for row, each in enumerate(intervals)]
    name_values(axes, report.text("axis-stability"), report.context.language)
    if marks:
        held, published = marks[0]
        now = report.text("legend-published-weight", stage=stage(report))
        legend_above(figure, [(held, report.text("legend-held")), (published, now)])
    return figure


def _draw_row(
    report: LotReport, axes: "Axes", row: int, interval: WeightInterval
) -> "tuple[Artist, Artist]":
    """Draw one criterion; give the bar and the mark of the published weight."""
    lowest, highest = float(interval.lowest) * PER_CENT, float(interval.highest) * PER_CENT
    at = row + BAR_AT
    axes.barh(at, PER_CENT, height=BAR * 0.3, color=LINE, zorder=1)
    (held,) = axes.barh(
        at, highest - lowest, left=lowest, height=BAR, color=COLOURS[2], edgecolor=INK,
        linewidth=0.8, zorder=2,
    )  # fmt: skip
    published = axes.scatter(
        [float(interval.weight) * PER_CENT], [at], marker="D", s=52, color=COLOURS[1],
        edgecolors=INK, linewidths=0.9, zorder=4, clip_on=False,
    )  # fmt: skip
    below, above = ends(report, interval)
    if interval.below:
        words = _beyond(report, "below", interval.below, below)
        if lowest >= ROOM_BESIDE:
            _write(axes, (lowest - NEAR, at), words, "right", lowest - NEAR)
        else:
            _write(axes, (lowest, row + NAME_AT), words, "left", _room_under(lowest, highest))
    if interval.above:
        words = _beyond(report, "above", interval.above, above)
        if highest <= PER_CENT - ROOM_BESIDE:
            _write(axes, (highest + NEAR, at), words, "left", PER_CENT - highest - NEAR)
        else:
            _write(axes, (highest, row + NAME_AT), words, "right", _room_under(lowest, highest))
    return held, published


def _beyond(report: LotReport, side: str, bids: tuple[str, ...], end: str) -> str:
    return report.text("figure-beyond", side=side, bids=report.bid_names(bids), end=end)


def _room_under(lowest: float, highest: float) -> float:
    """Give the room for a name under an end: half the bar where the other end has one too."""
    if lowest < ROOM_BESIDE and highest > PER_CENT - ROOM_BESIDE:
        return (highest - lowest) / 2 - NEAR
    return PER_CENT / 2


def _write(axes: "Axes", at: tuple[float, float], name: str, align: str, room: float) -> None:
    inches = axes.get_position().width * WIDTH * room / PER_CENT
    axes.text(
        *at, wrapped(name, inches, 1, NAME_SIZE), ha=align, va="center", fontsize=NAME_SIZE,
        color=SOFT, zorder=5,
        bbox={"boxstyle": "round,pad=0.1", "facecolor": "white", "edgecolor": "none"},
    )  # fmt: skip
