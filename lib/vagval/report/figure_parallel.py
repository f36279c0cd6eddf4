"""Every bid as a line over the criteria (parallella koordinater)."""

from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Picture
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import COLOURS, LABEL_GAP, LEGEND_ROW, WIDTH, caption, legend_above
from vagval.report.figure_text import text_width, wrapped
from vagval.report.lot_report import LotReport
from vagval.report.opinion_words import award_order, criterion_name, value_text
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_LINES = 8
"""So many lines can be told apart; the table has the rest."""
HEIGHT, TOP, BOTTOM = 3.3, 0.5, 0.95
SIDE, SMALL, COLUMNS = 0.75, 7.8, 3
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "h")
STYLES = ("-", "--", "-.", ":", (0, (7, 2)), (0, (3, 1, 1, 1)), (0, (1, 1)), (0, (9, 2, 2, 2)))


def parallel_picture(report: LotReport, matrix: DecisionMatrix) -> Picture:
    """Draw the bids that are first in the award, best on top on every axis."""
    drawn = award_order(report, matrix)[:MOST_LINES]
    with drawing():
        svg = svg_text(draw_parallel(report, matrix, drawn))
    told = ALSO.join(_sentence(report, matrix, index, key) for index, key in drawn)
    return Picture(
        report.key("parallel"),
        svg,
        report.text("alt-parallel", lot=report.each.lot.name, bids=told),
        caption(report.context.wording, "parallel", len(drawn), len(matrix.alternatives)),
    )


def heights(matrix: DecisionMatrix) -> tuple[tuple[Fraction, ...], ...]:
    """Give where each bid lies on each axis: 0 the worst of the bids, 1 the best."""
    columns = []
    for column, more in zip(zip(*matrix.values, strict=True), matrix.maximise, strict=True):
        low, high = min(column), max(column)
        shares = ((each - low) / (high - low) if high > low else Fraction(1, 2) for each in column)
        columns.append([each if more else 1 - each for each in shares])
    return tuple(zip(*columns, strict=True))


def draw_parallel(
    report: LotReport, matrix: DecisionMatrix, drawn: tuple[tuple[int, str], ...]
) -> "Figure":
    """Draw the lines, each with a sign of its own; call it inside ``drawing()``."""
    from matplotlib.figure import Figure

    height = LEGEND_ROW * ceil(len(drawn) / COLUMNS) + TOP + HEIGHT + BOTTOM
    figure = Figure(figsize=(WIDTH, height))
    wide = WIDTH - 2 * SIDE
    axes = figure.add_axes((SIDE / WIDTH, BOTTOM / height, wide / WIDTH, HEIGHT / height))
    last = len(matrix.criteria) - 1
    axes.set_xlim(0, last)
    axes.set_ylim(-0.03, 1.03)
    table = heights(matrix)
    entries: list[tuple[Artist, str]] = []
    for number, (index, key) in enumerate(drawn):
        (line,) = axes.plot(
            range(last + 1), [float(each) for each in table[index]],
            color=COLOURS[(0, 1, 3, 6, 4, 2, 5, 7)[number % 8]],
            linestyle=STYLES[number % 8], marker=MARKERS[number % 8], linewidth=1.9,
            markersize=6.5, markeredgecolor=INK, markeredgewidth=0.7, clip_on=False, zorder=3,
        )  # fmt: skip
        entries.append((line, report.bid_name(key)))
    _name_axes(report, axes, matrix, wide / max(last, 1))
    legend_above(figure, entries)
    return figure


def _name_axes(report: LotReport, axes: "Axes", matrix: DecisionMatrix, room: float) -> None:
    """Write the criterion and its weight below each axis, and the best and worst at its ends."""
    axes.set_yticks([])
    axes.spines["bottom"].set_visible(False)
    names = [
        wrapped(criterion_name(report, key), max(room - 0.12, 0.6), 3, SMALL)
        for key in matrix.criteria
    ]
    axes.set_xticks(range(len(names)), [""] * len(names))
    axes.tick_params(axis="x", length=0)
    for place, (key, more, weight, column) in enumerate(
        zip(
            matrix.criteria, matrix.maximise, matrix.weights, zip(*matrix.values, strict=True),
            strict=True,
        )
    ):  # fmt: skip
        axes.axvline(place, color=SOFT, linewidth=0.8, zorder=1)
        best, worst = (max(column), min(column)) if more else (min(column), max(column))
        below = f"{_short(report, key, worst)}\n\n{names[place]}\n({_percent(report, weight)})"
        axes.text(place, 1.06, _short(report, key, best), ha="center", va="bottom",
                  fontsize=SMALL, color=SOFT)  # fmt: skip
        axes.text(place, -0.07, below, ha="center", va="top", fontsize=SMALL, color=INK)


def _short(report: LotReport, key: str, value: Fraction) -> str:
    text = value_text(report, key, value)
    return (
        text if text_width(text, SMALL) < LABEL_GAP * 8 else wrapped(text, LABEL_GAP * 8, 2, SMALL)
    )


def _percent(report: LotReport, weight: Fraction) -> str:
    return report.percent(Fraction(round(weight * 1000), 1000))


def _sentence(report: LotReport, matrix: DecisionMatrix, index: int, key: str) -> str:
    values = tuple(
        report.text(
            "alt-parallel-value",
            criterion=criterion_name(report, criterion),
            value=value_text(report, criterion, value),
        )
        for criterion, value in zip(matrix.criteria, matrix.values[index], strict=True)
    )
    return report.text("alt-parallel-bid", bid=report.bid_name(key), values=values)
