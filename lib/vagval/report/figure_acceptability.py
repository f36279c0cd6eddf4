"""How often each bid has each rank, when the weights may be any (rangacceptans)."""

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.simulated import Simulated
from vagval.report import numbers
from vagval.report.cell_words import ALSO
from vagval.report.document import Picture
from vagval.report.figure_compliance import shade
from vagval.report.figure_frame import (
    LABEL_GAP,
    LABEL_SIZE,
    LABEL_WIDTH,
    MOST_ROWS,
    RIGHT,
    WIDTH,
    caption,
)
from vagval.report.figure_text import text_width, wrapped
from vagval.report.lot_report import LotReport
from vagval.report.svg_text import INK, SOFT, drawing, svg_text
from vagval.report.weight_words import method_name, ordered, widest

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_RANKS = 12
"""So many columns have room for their numbers; the table has the rest."""
ROW, HEAD, FOOT = 0.44, 0.5, 0.1
WIDEST_CELL = 1.0
"""Inches, as all lengths here."""
NUMBER_SIZE, SMALL_NUMBER_SIZE = 8.6, 7.4
FEW_RANKS = 8
WHITE = MappingProxyType({"boxstyle": "round,pad=0.14", "facecolor": "white", "edgecolor": "none"})


def acceptability_picture(report: LotReport, simulated: Simulated) -> Picture:
    """Draw the bids against the ranks, the bids in the order of the award."""
    places = ordered(report, simulated.alternatives)
    drawn = places[:MOST_ROWS]
    with drawing():
        svg = svg_text(draw_acceptability(report, simulated, drawn))
    method = method_name(report, simulated.method)
    told = ALSO.join(_sentence(report, simulated, place) for place in drawn)
    words = caption(
        report.context.wording, "acceptability", len(drawn), len(places), method=method,
        draws=simulated.samples, width=widest(simulated),
    )  # fmt: skip
    cut = report.text("caption-acceptability-cut", ranks=MOST_RANKS)
    return Picture(
        report.key(f"acceptability-{simulated.method.replace('_', '-')}"),
        svg,
        report.text("alt-acceptability", lot=report.each.lot.name, method=method, bids=told),
        f"{words} {cut}" if len(places) > MOST_RANKS else words,
    )


def _sentence(report: LotReport, simulated: Simulated, place: int) -> str:
    shares = tuple(
        report.text(
            "alt-acceptability-rank",
            rank=rank,
            share=whole(report, simulated.acceptability(place, rank)),
        )
        for rank in range(1, len(simulated.alternatives) + 1)
        if simulated.ranks[place][rank - 1]
    )
    bid = report.bid_name(simulated.alternatives[place])
    return report.text("alt-acceptability-bid", bid=bid, shares=shares)


def whole(report: LotReport, share: Fraction) -> str:
    """Write a share in whole per cent, and say of what is almost nothing or all that it is."""
    language = report.context.language
    hundredth = Fraction(1, 100)
    if 0 < share < hundredth / 2:
        return report.text("figure-under", share=numbers.percent(hundredth, language))
    if 1 - hundredth / 2 < share < 1:
        return report.text("figure-over", share=numbers.percent(1 - hundredth, language))
    return numbers.percent(Fraction(round(share * 100), 100), language)


def draw_acceptability(
    report: LotReport, simulated: Simulated, places: tuple[int, ...]
) -> "Figure":
    """Draw the cells, each with its share; call it inside ``drawing()``."""
    columns = min(len(simulated.alternatives), MOST_RANKS)
    names = [report.bid_name(simulated.alternatives[place]) for place in places]
    size = NUMBER_SIZE if columns <= FEW_RANKS else SMALL_NUMBER_SIZE
    figure, axes = _frame(report, names, columns)
    for row, place in enumerate(places):
        for column in range(columns):
            share = simulated.acceptability(place, column + 1)
            _draw_cell(report, axes, (column, row), share, size)
    return figure


def _frame(report: LotReport, names: list[str], columns: int) -> "tuple[Figure, Axes]":
    from matplotlib.figure import Figure

    labels = [wrapped(name, LABEL_WIDTH, 2, LABEL_SIZE) for name in names]
    lines = (line for label in labels for line in label.split("\n"))
    left = LABEL_GAP * 2 + max((text_width(line, LABEL_SIZE) for line in lines), default=0.0)
    height = HEAD + ROW * len(labels) + FOOT
    across = min(WIDTH - left - RIGHT, columns * WIDEST_CELL)
    figure = Figure(figsize=(WIDTH, height))
    axes = figure.add_axes(
        (left / WIDTH, FOOT / height, across / WIDTH, ROW * len(labels) / height)
    )
    axes.set_xlim(-0.5, columns - 0.5)
    axes.set_ylim(len(labels) - 0.5, -0.5)
    axes.set_yticks(range(len(labels)), labels)
    axes.set_xticks(range(columns), [report.number(rank + 1) for rank in range(columns)])
    axes.tick_params(axis="x", top=False, bottom=False, labeltop=True, labelbottom=False,
                     labelcolor=INK)  # fmt: skip
    axes.xaxis.set_label_position("top")
    axes.set_xlabel(report.text("column-rank"), loc="left")
    axes.spines["bottom"].set_visible(False)
    return figure, axes


def _draw_cell(
    report: LotReport, axes: "Axes", at: tuple[int, int], share: Fraction, size: float
) -> None:
    from matplotlib.patches import Rectangle

    column, row = at
    axes.add_patch(
        Rectangle((column - 0.48, row - 0.46), 0.96, 0.92, facecolor=shade(share), edgecolor=SOFT,
                  linewidth=0.6)
    )  # fmt: skip
    axes.text(
        column, row, whole(report, share), ha="center", va="center", fontsize=size,
        color=INK if share else SOFT, bbox=dict(WHITE),
    )  # fmt: skip
