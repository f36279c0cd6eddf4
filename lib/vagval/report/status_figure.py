"""Where each module stands along the way to a contract (figur över läget)."""

from typing import TYPE_CHECKING, Any

from vagval.domain.document import Picture
from vagval.domain.situation import LotSituation, ProcurementSituation
from vagval.domain.status_stage import WAY, Stage, stations_reached
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import COLOURS, MOST_ROWS, caption, framed, legend_above
from vagval.report.figure_pixels import png_bytes
from vagval.report.figure_text import wrapped
from vagval.report.status_context import StatusContext
from vagval.report.svg_text import INK, LINE, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROW, UNUSED, STATION_WIDTH = 0.34, 0.2, 0.74
"""Inches."""
STATION_SIZE = 8
DONE, NOW, AHEAD = 7, 12, 7
"""Diameters in points: what is behind, where the module is, what lies ahead."""


def status_picture(context: StatusContext) -> Picture:
    """Draw each module as a line with a mark for each station; readable without colour."""
    lots = context.situation.lots
    drawn = lots[:MOST_ROWS]
    with drawing():
        svg = svg_text(_figure(context))
    return Picture(
        "modules",
        svg,
        context.text("alt-status", modules=ALSO.join(_sentence(context, *each) for each in drawn)),
        caption(context.wording, "status", len(drawn), len(lots), on=context.situation.on),
    )


def status_pixels(context: StatusContext) -> bytes:
    """Draw the same for a word processor, as PNG."""
    with drawing():
        return png_bytes(_figure(context))


def _sentence(context: StatusContext, procurement: ProcurementSituation, lot: LotSituation) -> str:
    return context.text(
        "alt-status-module",
        module=context.name(procurement, lot),
        stage=context.text(f"stage-{lot.stage.value}"),
        reached=stations_reached(lot.stage),
        all=len(WAY),
    )


def _figure(context: StatusContext) -> "Figure":
    labels = [context.name(*each) for each in context.situation.lots[:MOST_ROWS]]
    figure, axes = framed(labels, entries=3, row=ROW, lines=1)
    for row, (_, lot) in enumerate(context.situation.lots[:MOST_ROWS]):
        _draw_module(context, axes, row, lot.stage)
    axes.set_xlim(-0.5, len(WAY) - 0.5)
    stations = [context.text(f"station-{stage.value}") for stage in WAY]
    written = [wrapped(each, STATION_WIDTH, 2, STATION_SIZE) for each in stations]
    axes.set_xticks(range(len(WAY)), written, fontsize=STATION_SIZE)
    axes.tick_params(axis="x", length=0)
    axes.spines["bottom"].set_visible(False)
    _close_up(figure, axes)
    legend_above(figure, _entries(context))
    return figure


def _close_up(figure: "Figure", axes: "Axes") -> None:
    """Take away the room for an axis label: the stations say what they are."""
    height, box = figure.get_figheight(), axes.get_position()
    lower = height - UNUSED
    figure.set_figheight(lower)
    bottom = (box.y0 * height - UNUSED) / lower
    axes.set_position((box.x0, bottom, box.width, box.height * height / lower))


def _draw_module(context: StatusContext, axes: "Axes", row: int, stage: Stage) -> None:
    last = len(WAY) - 1
    axes.plot([0, last], [row, row], color=LINE, linewidth=1.5, zorder=1)
    if stage is Stage.CANCELLED:
        axes.plot(0, row, "x", color=INK, markersize=DONE + 1, markeredgewidth=2)
        word = context.text(f"stage-{stage.value}")
        axes.text(0.3, row, word, va="center", fontsize=8.5, color=INK, backgroundcolor="white")
        return
    reached = stations_reached(stage)
    axes.plot(range(reached, len(WAY)), [row] * (len(WAY) - reached), **_ahead())
    if stage is Stage.PROVISIONAL:
        axes.plot(WAY.index(Stage.EVALUATED), row, **_provisional())
    if reached:
        axes.plot([0, reached - 1], [row, row], color=COLOURS[0], linewidth=3, zorder=2)
        axes.plot(range(reached - 1), [row] * (reached - 1), **_done())
        axes.plot(reached - 1, row, **_now())


def _entries(context: StatusContext) -> "list[tuple[Artist, str]]":
    from matplotlib.lines import Line2D

    shown = [("status-legend-now", _now()), ("status-legend-ahead", _ahead())]
    if any(lot.stage is Stage.PROVISIONAL for _, lot in context.situation.lots):
        shown.append(("status-legend-provisional", _provisional()))
    return [(Line2D([], [], **look), context.text(code)) for code, look in shown]


def _done() -> dict[str, Any]:
    return {**_now(), "markersize": DONE}


def _now() -> dict[str, Any]:
    return _mark("o", COLOURS[0], NOW) | {"markeredgecolor": INK}


def _ahead() -> dict[str, Any]:
    return _mark("o", "white", AHEAD)


def _provisional() -> dict[str, Any]:
    return _mark("D", COLOURS[1], AHEAD + 2) | {"markeredgecolor": INK}


def _mark(shape: str, colour: str, size: int) -> dict[str, Any]:
    return {
        "marker": shape, "markersize": size, "markerfacecolor": colour, "markeredgecolor": SOFT,
        "markeredgewidth": 1.2, "linestyle": "none", "zorder": 3,
    }  # fmt: skip
