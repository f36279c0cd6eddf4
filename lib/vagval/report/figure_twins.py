"""How often other models would have chosen the same winner (tvillingmodeller)."""

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from vagval.domain.document import Picture
from vagval.domain.model_test import Twin
from vagval.report.figure_frame import (
    COLOURS,
    HATCHES,
    MOST_ROWS,
    caption,
    framed,
    legend_above,
    name_values,
)
from vagval.report.lab_report import LabReport
from vagval.report.svg_text import INK, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

BAR = 0.6
WHOLE = 100


def same_share(twin: Twin) -> Fraction:
    """Give the share of the simulated tenders in which the winners are the same."""
    return Fraction(twin.same, max(twin.tenders, 1))


def twins_picture(report: LabReport, twins: tuple[Twin, ...]) -> Picture:
    """Draw a bar a model: the share with the same winner, and the rest with another.

    Parameters
    ----------
    twins
        In the order they are drawn, from the top.
    """
    drawn = twins[:MOST_ROWS]
    with drawing():
        svg = svg_text(draw_twins(report, drawn))
    told = tuple(
        report.text(
            "alt-twin", model=report.text(f"model-{each.key}"),
            share=report.percent(same_share(each)),
        )
        for each in drawn
    )  # fmt: skip
    return Picture(
        report.key("twins"),
        svg,
        report.text("alt-twins", model=report.model, twins=told),
        caption(report.context.wording, "twins", len(drawn), len(twins)),
    )


def draw_twins(report: LabReport, twins: tuple[Twin, ...]) -> "Figure":
    """Draw the bars; call it inside ``drawing()``."""
    labels = [report.text(f"model-{each.key}") for each in twins]
    figure, axes = framed(labels, entries=2, row=0.4)
    rows = range(len(twins))
    same = [float(same_share(each) * WHOLE) for each in twins]
    look: dict[str, Any] = {"height": BAR, "edgecolor": INK, "linewidth": 0.6}
    alike = axes.barh(rows, same, color=COLOURS[2], **look)
    other = axes.barh(
        rows, [WHOLE - share for share in same], left=same, color=COLOURS[1], hatch=HATCHES[1],
        **look,
    )  # fmt: skip
    for row, each in enumerate(twins):
        share = report.percent(same_share(each))
        axes.text(1.0, row, share, va="center", fontsize=8.5)
    axes.set_xlim(0, WHOLE)
    name_values(axes, report.text("axis-twins"), report.context.language)
    if twins:
        entries: list[tuple[Artist, str]] = [
            (alike.patches[0], report.text("legend-same-winner")),
            (other.patches[0], report.text("legend-other-winner")),
        ]
        legend_above(figure, entries)
    return figure
