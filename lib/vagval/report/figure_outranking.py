"""Who is before whom where some cannot be compared: a graph a method (utrankningsgraf)."""

from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.outranking import PartialOrder
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import WIDTH
from vagval.report.figure_text import wrapped
from vagval.report.lot_report import LotReport
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

TITLE, MARGIN, LEVEL = 0.38, 0.1, 0.82
BOX_HEIGHT, BOX_WIDTH, GAP = 0.42, 1.55, 0.14
SIZE, TITLE_SIZE = 7.8, 9.5
Orders = tuple[tuple[str, PartialOrder], ...]
Places = dict[int, tuple[float, float]]


def outranking_picture(report: LotReport, orders: Orders) -> Picture:
    """Draw the partial orders side by side, best on top."""
    with drawing():
        svg = svg_text(draw_outranking(report, orders))
    told = ALSO.join(_sentence(report, method, order) for method, order in orders)
    return Picture(
        report.key("outranking"),
        svg,
        report.text("alt-outranking", lot=report.each.lot.name, methods=told),
        report.text("caption-outranking"),
    )


def draw_outranking(report: LotReport, orders: Orders) -> "Figure":
    """Draw a box a bid and an arrow to whom it is before; call it inside ``drawing()``."""
    from matplotlib.figure import Figure

    rows = max(max(order.levels) for _, order in orders) + 1
    height = TITLE + 2 * MARGIN + LEVEL * rows
    figure = Figure(figsize=(WIDTH, height))
    wide = WIDTH / len(orders)
    for number, (method, order) in enumerate(orders):
        body = (height - TITLE) / height
        axes = figure.add_axes((number * wide / WIDTH, 0.0, wide / WIDTH, body))
        axes.set_axis_off()
        axes.set_xlim(0, wide)
        axes.set_ylim(height - TITLE, 0)
        axes.set_title(
            report.text(f"graph-{method}"), loc="left", fontsize=TITLE_SIZE, x=GAP / wide, color=INK
        )
        _draw_graph(report, axes, order, wide)
    return figure


def _draw_graph(report: LotReport, axes: "Axes", order: PartialOrder, wide: float) -> None:
    from matplotlib.patches import FancyBboxPatch

    most = max(order.levels.count(level) for level in order.levels)
    box = min(BOX_WIDTH, (wide - 2 * GAP) / most - GAP)
    places = _places(order, wide, box)
    for before, after in order.arrows:
        _draw_arrow(axes, places[before], places[after])
    for index, (x, y) in places.items():
        axes.add_patch(
            FancyBboxPatch(
                (x - box / 2, y - BOX_HEIGHT / 2),
                box,
                BOX_HEIGHT,
                facecolor="white",
                edgecolor=INK,
                linewidth=1.0,
                boxstyle="round,pad=0,rounding_size=0.06",
                zorder=3,
            )
        )
        name = wrapped(report.bid_name(order.alternatives[index]), box - 0.08, 2, SIZE)
        axes.text(x, y, name, ha="center", va="center", fontsize=SIZE, zorder=4)


def _places(order: PartialOrder, wide: float, box: float) -> Places:
    """Put each level in a row, its bids in order, in the middle."""
    places: Places = {}
    for level in sorted(set(order.levels)):
        row = [index for index, each in enumerate(order.levels) if each == level]
        step = box + GAP
        start = wide / 2 - step * (len(row) - 1) / 2
        y = MARGIN + LEVEL * level + BOX_HEIGHT / 2
        places.update({each: (start + step * number, y) for number, each in enumerate(row)})
    return places


def _draw_arrow(axes: "Axes", start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw an arrow; one that passes a row bends round what stands there."""
    (x, y), (u, v) = start, end
    bend = 0.0 if v - y < LEVEL * 1.5 else 0.35
    axes.annotate(
        "", xy=(u, v - BOX_HEIGHT / 2), xytext=(x, y + BOX_HEIGHT / 2),
        arrowprops={"arrowstyle": "-|>", "color": SOFT, "linewidth": 1.1, "shrinkA": 0,
                    "shrinkB": 1, "connectionstyle": f"arc3,rad={bend}"},
        zorder=2,
    )  # fmt: skip


def _sentence(report: LotReport, method: str, order: PartialOrder) -> str:
    def name(index: int) -> str:
        return report.bid_name(order.alternatives[index])

    arrows = tuple(
        report.text("alt-outranking-arrow", bid=name(a), other=name(b)) for a, b in order.arrows
    )
    apart = tuple(
        report.text("alt-outranking-apart", bid=name(a), other=name(b))
        for a, b in order.incomparable
    )
    return report.text(
        "alt-outranking-method",
        method=report.text(f"graph-{method}"),
        arrows=arrows,
        apart=apart,
        count=len(apart),
        drawn=len(arrows),
    )
