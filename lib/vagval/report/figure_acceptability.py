"""How often each bid has each rank by every method, when the weights may be any (rangacceptans)."""

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.simulated import Simulated
from vagval.report import numbers
from vagval.report.cell_words import ALSO
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
from vagval.report.sentence_case import lower_first
from vagval.report.svg_text import INK, SOFT, drawing, svg_text
from vagval.report.weight_words import method_name, ordered, widest

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_RANKS = 12
"""So many columns have room for their numbers; the table has the rest."""
ROW, HEAD, BETWEEN, FOOT = 0.36, 0.56, 0.22, 0.1
WIDEST_CELL = 1.0
GAP = 0.3
"""Inches, as all lengths here."""
BESIDE = 6
"""So many ranks have room for their numbers in two panels beside each other."""
NUMBER_SIZE, TITLE_SIZE = 7.6, 9.0
WHITE = MappingProxyType({"boxstyle": "round,pad=0.14", "facecolor": "white", "edgecolor": "none"})

Box = tuple[float, float, float, float]
"""Left, bottom, width and height of a panel, in inches."""


def acceptability_pictures(report: LotReport, runs: tuple[Simulated, ...]) -> tuple[Picture, ...]:
    """Draw a panel a method, bids against ranks, the bids in the order of the award."""
    if not runs:
        return ()
    alternatives = runs[0].alternatives
    drawn = ordered(report, alternatives)[:MOST_ROWS]
    with drawing():
        svg = svg_text(draw_acceptability(report, runs, drawn))
    methods = tuple(_in_a_sentence(report, run.method) for run in runs)
    panels = " ".join(_panel_sentence(report, run, drawn) for run in runs)
    words = caption(
        report.context.wording, "acceptability", len(drawn), len(alternatives), methods=methods,
        draws=min(run.samples for run in runs), width=max(widest(run) for run in runs),
    )  # fmt: skip
    cut = report.text("caption-acceptability-cut", ranks=MOST_RANKS)
    alt = report.text("alt-acceptability", lot=report.each.lot.name, panels=panels)
    told = f"{words} {cut}" if len(alternatives) > MOST_RANKS else words
    return (Picture(report.key("acceptability"), svg, alt, told),)


def _in_a_sentence(report: LotReport, method: str) -> str:
    """Name a method in the middle of a sentence; all but the sum are names of their own."""
    name = method_name(report, method)
    return lower_first(name) if method == "weighted_sum" else name


def _panel_sentence(report: LotReport, run: Simulated, drawn: tuple[int, ...]) -> str:
    bids = ALSO.join(_sentence(report, run, place) for place in drawn)
    return report.text("alt-acceptability-method", method=method_name(report, run.method),
                       bids=bids)  # fmt: skip


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
    report: LotReport, runs: tuple[Simulated, ...], places: tuple[int, ...]
) -> "Figure":
    """Draw a panel a method, each cell with its share; call it inside ``drawing()``."""
    from matplotlib.figure import Figure

    keys = runs[0].alternatives
    names = [report.bid_name(keys[place]) for place in places]
    labels = [wrapped(name, LABEL_WIDTH, 2, LABEL_SIZE) for name in names]
    height, boxes = _boxes(labels, len(runs), min(len(keys), MOST_RANKS))
    figure = Figure(figsize=(WIDTH, height))
    for run, (left, bottom, across, up) in zip(runs, boxes, strict=True):
        axes = figure.add_axes((left / WIDTH, bottom / height, across / WIDTH, up / height))
        _draw_panel(report, axes, run, places)
        axes.set_yticks(range(len(labels)), labels if left == boxes[0][0] else [])
    return figure


def _boxes(labels: list[str], panels: int, ranks: int) -> tuple[float, list[Box]]:
    """Place panels from the top down, two beside each other where their numbers have room.

    Returns
    -------
    tuple
        The height of the figure, and a box a panel.
    """
    lines = (line for label in labels for line in label.split("\n"))
    first = LABEL_GAP * 2 + max((text_width(line, LABEL_SIZE) for line in lines), default=0.0)
    columns = 2 if panels > 1 and ranks <= BESIDE else 1
    room = (WIDTH - first - RIGHT - GAP * (columns - 1)) / columns
    across, up = min(room, ranks * WIDEST_CELL), ROW * len(labels)
    rows = -(-panels // columns)
    height = rows * (HEAD + up) + (rows - 1) * BETWEEN + FOOT
    tops = (height - HEAD - (place // columns) * (HEAD + up + BETWEEN) for place in range(panels))
    return height, [
        (first + (place % columns) * (across + GAP), top - up, across, up)
        for place, top in enumerate(tops)
    ]


def _draw_panel(report: LotReport, axes: "Axes", run: Simulated, places: tuple[int, ...]) -> None:
    """Draw the cells of one method under its name."""
    columns = min(len(run.alternatives), MOST_RANKS)
    axes.set_xlim(-0.5, columns - 0.5)
    axes.set_ylim(len(places) - 0.5, -0.5)
    axes.set_xticks(range(columns), [report.number(rank + 1) for rank in range(columns)])
    axes.tick_params(axis="x", top=False, bottom=False, labeltop=True, labelbottom=False,
                     labelcolor=INK)  # fmt: skip
    axes.xaxis.set_label_position("top")
    name = method_name(report, run.method)
    title = report.text("figure-acceptability-panel", method=name)
    axes.set_xlabel(title, loc="left", fontsize=TITLE_SIZE, color=INK)
    axes.spines["bottom"].set_visible(False)
    for row, place in enumerate(places):
        for column in range(columns):
            _draw_cell(report, axes, (column, row), run.acceptability(place, column + 1))


def _draw_cell(report: LotReport, axes: "Axes", at: tuple[int, int], share: Fraction) -> None:
    from matplotlib.patches import Rectangle

    column, row = at
    axes.add_patch(
        Rectangle((column - 0.48, row - 0.46), 0.96, 0.92, facecolor=shade(share), edgecolor=SOFT,
                  linewidth=0.6)
    )  # fmt: skip
    axes.text(
        column, row, whole(report, share), ha="center", va="center", fontsize=NUMBER_SIZE,
        color=INK if share else SOFT, bbox=dict(WHITE),
    )  # fmt: skip
