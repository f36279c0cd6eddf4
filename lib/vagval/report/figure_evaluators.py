"""Each bid's figure by one evaluator's points at a time (jämförelsetal per bedömare)."""

from fractions import Fraction
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.evaluator_totals import EvaluatorTotals
from vagval.report.cell_words import ALSO
from vagval.report.figure_amounts import amount_scale
from vagval.report.figure_frame import (
    COLOURS,
    MOST_ROWS,
    caption,
    framed,
    legend_above,
    name_values,
)
from vagval.report.individual_section import evaluator_name
from vagval.report.lot_report import LotReport
from vagval.report.sentence_case import upper_first
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARKERS = ("o", "s", "^", "v", "P", "X", "<", ">", "*", "h")
"""As many evaluators as a reader can tell apart by shape; the others are circles of one look."""
MARK_SIZE, COUNTED_SIZE = 48, 62
HIGHEST, LOWEST, COUNTED_AT = -0.34, 0.12, 0.36
"""Parts of a row: evaluators stand under one another, and the counted figure under them all."""
ROW, ROOM_OF_ONE = 0.5, 0.08
"""Inches of a row, and of each evaluator in it."""


def evaluators_picture(report: LotReport, totals: tuple[EvaluatorTotals, ...]) -> Picture:
    """Draw the range of each bid's figure over the evaluators, with the figure that counts."""
    ranked = [each.bid.bid for each in report.each.decision.ranking]
    ordered = sorted(
        (each for each in totals if each.bid in ranked), key=lambda each: ranked.index(each.bid)
    )
    drawn = tuple(ordered[:MOST_ROWS])
    with drawing():
        svg = svg_text(draw_evaluators(report, drawn))
    return Picture(
        report.key("evaluators"),
        svg,
        report.text(
            "alt-evaluators",
            name=report.figure_name,
            lot=report.each.lot.name,
            bids=ALSO.join(_sentence(report, each) for each in drawn),
        ),
        caption(
            report.context.wording,
            "evaluators",
            len(drawn),
            len(ordered),
            name=upper_first(report.figure_name),
        ),
    )


def _sentence(report: LotReport, each: EvaluatorTotals) -> str:
    if each.lowest == each.highest:
        counted = report.short_figure(each.counted)
        return report.text(
            "alt-evaluators-bid-equal", bid=report.bid_name(each.bid), counted=counted
        )
    return report.text(
        "alt-evaluators-bid",
        bid=report.bid_name(each.bid),
        lowest=report.short_figure(each.lowest),
        highest=report.short_figure(each.highest),
        counted=report.short_figure(each.counted),
    )


def draw_evaluators(report: LotReport, totals: tuple[EvaluatorTotals, ...]) -> "Figure":
    """Draw the marks; call it inside ``drawing()``."""
    names = sorted({figure.evaluator for each in totals for figure in each.by_evaluator})
    if report.each.model.unit == "money":
        ends = (end for each in totals for end in (each.lowest, each.highest))
        scale = amount_scale(report.context.wording, ends)
        divisor, unit = Fraction(scale.divisor), scale.unit
    else:
        divisor, unit = Fraction(1, 10**report.comparison.power), ""
    labels = [report.bid_name(each.bid) for each in totals]
    figure, axes = framed(labels, entries=len(names[: len(MARKERS)]) + 1,
                          row=ROW + ROOM_OF_ONE * len(names[: len(MARKERS)]))  # fmt: skip
    counted: Artist | None = None
    for row, each in enumerate(totals):
        counted = _draw_row(axes, row, each, names, divisor)
    label = report.text(
        "axis-ranking-money" if unit else "axis-ranking-number",
        figure=report.figure_head,
        unit=unit,
        direction=report.direction,
    )
    name_values(axes, label, report.context.language)
    axes.margins(x=0.05)
    legend_above(figure, _legend(report, axes, names, counted))
    return figure


def _marker(names: list[str], evaluator: str) -> str:
    place = names.index(evaluator)
    return MARKERS[place] if place < len(MARKERS) else MARKERS[0]


def _place(names: list[str], evaluator: str) -> float:
    """Give where in a row an evaluator stands: equal figures do not hide one another."""
    if len(names) == 1:
        return (HIGHEST + LOWEST) / 2
    return HIGHEST + (LOWEST - HIGHEST) * names.index(evaluator) / (len(names) - 1)


def _draw_row(
    axes: "Axes", row: int, each: EvaluatorTotals, names: list[str], divisor: Fraction
) -> "Artist":
    """Draw one bid: a line over the range, a mark an evaluator, and a diamond for what counts."""
    own = [figure.figure for figure in each.by_evaluator]
    if own:
        ends = [float(end / divisor) for end in (min(own), max(own))]
        middle = row + (HIGHEST + LOWEST) / 2
        axes.plot(ends, [middle] * 2, color=SOFT, linewidth=1.4, solid_capstyle="round", zorder=2)
    for figure in each.by_evaluator:
        axes.scatter(
            [float(figure.figure / divisor)], [row + _place(names, figure.evaluator)],
            marker=_marker(names, figure.evaluator), s=MARK_SIZE, facecolors="white",
            edgecolors=INK, linewidths=1.1, zorder=3,
        )  # fmt: skip
    return axes.scatter(
        [float(each.counted / divisor)], [row + COUNTED_AT], marker="D", s=COUNTED_SIZE,
        color=COLOURS[1], edgecolors=INK, linewidths=0.8, zorder=4,
    )  # fmt: skip


def _legend(
    report: LotReport, axes: "Axes", names: list[str], counted: "Artist | None"
) -> "list[tuple[Artist, str]]":
    marks: list[tuple[Artist, str]] = [
        (
            axes.scatter([], [], marker=_marker(names, who), s=MARK_SIZE, facecolors="white",
                         edgecolors=INK, linewidths=1.1),
            evaluator_name(report, who),
        )
        for who in names[: len(MARKERS)]
    ]  # fmt: skip
    text = report.text("legend-counted")
    return marks if counted is None else [*marks, (counted, text)]
