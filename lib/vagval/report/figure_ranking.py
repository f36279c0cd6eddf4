"""The comparison figure of each bid and what it is made of (jämförelsetal, poängsumma)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from vagval.domain.assessment import Assessment
from vagval.domain.bilingual import Bilingual
from vagval.domain.decision import RankedBid
from vagval.report.document import Picture
from vagval.report.figure_amounts import amount_scale
from vagval.report.figure_frame import (
    COLOURS,
    HATCHES,
    MOST_ROWS,
    caption,
    framed,
    legend_above,
    name_values,
)
from vagval.report.lot_report import LotReport
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BAR = 0.56
OWN_ROOM = 0.35
"""The least share of a bar that has room for a figure."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one criterion adds to a figure (points), or takes off it (deductions)."""

    criterion: Bilingual
    value: Fraction


def contributions(assessment: Assessment) -> tuple[Contribution, ...]:
    """Read from a calculation's own steps what each criterion gave: nothing is computed again."""
    found = []
    for step in assessment.steps:
        criterion = step.details.get("criterion")
        value = step.details.get("deduction", step.details.get("points"))
        if isinstance(criterion, Bilingual) and isinstance(value, Fraction | int):
            found.append(Contribution(criterion, Fraction(value)))
    return tuple(found)


def ranking_picture(report: LotReport) -> Picture:
    """Draw each ranked bid's figure, the best at the top, with the parts that make it."""
    ranking = report.each.decision.ranking
    drawn = ranking[:MOST_ROWS]
    model = report.each.model.key
    with drawing():
        svg = svg_text(draw_ranking(report, drawn))
    return Picture(
        report.key("ranking"),
        svg,
        report.text(
            f"alt-ranking-{model}",
            lot=report.each.lot.name,
            bids=tuple(
                report.text(
                    "alt-ranking-bid",
                    bid=report.bid_name(each.bid.bid),
                    figure=report.figure(each.assessment.figure),
                )
                for each in drawn
            ),
        ),
        _caption(report, len(drawn)),
    )


def _caption(report: LotReport, drawn: int) -> str:
    every = len(report.each.decision.ranking)
    words = caption(report.context.wording, f"ranking-{report.each.model.key}", drawn, every)
    if not report.each.is_provisional:
        return words
    return f"{words} {report.text('provisional-basis')}"


def draw_ranking(report: LotReport, drawn: tuple[RankedBid, ...]) -> "Figure":
    """Draw the bars; call it inside ``drawing()``."""
    model = report.each.model
    legend = _legend(report, drawn)
    labels = [f"{each.rank}. {report.bid_name(each.bid.bid)}" for each in drawn]
    figure, axes = framed(labels, entries=len(legend), columns=2)
    scale = amount_scale(report, _largest(drawn)) if model.unit == "money" else None
    divisor = scale.divisor if scale else 1
    bars = [_draw_bar(report, axes, row, each, divisor) for row, each in enumerate(drawn)]
    axes.axvline(0, color=INK, linewidth=0.8)
    low, high = min(0.0, *axes.get_xlim()), max((end for _, end in bars), default=1.0)
    axes.set_xlim(low, high + (high - low) * 0.3)
    room = (high - low) * 0.012
    for row, each in enumerate(drawn):
        _write_amounts(report, axes, row, each, bars[row][1] + room, divisor)
    unit = scale.unit if scale else ""
    name_values(axes, report.text(f"axis-ranking-{model.key}", unit=unit), report.context.language)
    if legend:
        legend_above(figure, list(zip(bars[0][0], legend, strict=True)), columns=2)
    return figure


def _write_amounts(  # noqa: PLR0913, PLR0917 - what is written, and where
    report: LotReport, axes: "Axes", row: int, each: RankedBid, end: float, divisor: int
) -> None:
    """Write the figure after the bar, or in its own part with the price after the bar."""
    figure = report.short_figure(each.assessment.figure)
    own = float(each.assessment.figure / divisor)
    look: dict[str, Any] = {"va": "center", "fontsize": 9.0}
    if report.each.model.key != "value_deduction" or each.bid.price is None:
        axes.text(end, row, figure, fontweight="bold", **look)
        return
    if own < end * OWN_ROOM:
        price = report.text("figure-and-price", figure=figure, price=each.bid.price)
        axes.text(end, row, price, fontweight="bold", **look)
        return
    axes.text(own * 0.985, row, figure, ha="right", color="white", fontweight="bold", **look)
    axes.text(end, row, report.money(each.bid.price), color=SOFT, **look)


def _legend(report: LotReport, drawn: tuple[RankedBid, ...]) -> list[str]:
    """Name the parts of a bar from the left; a bar of one part needs no legend."""
    parts = [report.name(part.criterion) for part in contributions(drawn[0].assessment)]
    if not parts or report.each.model.unit == "points":
        return parts
    return [report.text(f"model-{report.each.model.key}.figure"), *parts]


def _draw_bar(
    report: LotReport, axes: "Axes", row: int, each: RankedBid, divisor: int
) -> "tuple[list[Artist], float]":
    """Draw one bid's bar; give its parts from the left, and where it ends to the right."""
    parts = contributions(each.assessment)
    if report.each.model.unit == "points":
        return _draw_parts(axes, row, parts, start=0.0, divisor=divisor)
    total = float(each.assessment.figure / divisor)
    bar = axes.barh(
        row, max(total, 0.0), height=BAR, color=COLOURS[0], edgecolor=INK, linewidth=0.6
    )
    drawn, end = _draw_parts(axes, row, parts, start=total, divisor=divisor, shift=1)
    return [bar.patches[0], *drawn], end


def _draw_parts(  # noqa: PLR0913 - a bar's parts, where they start, and how they look
    axes: "Axes",
    row: int,
    parts: tuple[Contribution, ...],
    *,
    start: float,
    divisor: int,
    shift: int = 0,
) -> "tuple[list[Artist], float]":
    right, left = start, min(start, 0.0)
    drawn: list[Artist] = []
    for index, part in enumerate(parts):
        width = float(part.value / divisor)
        look = (index + shift) % len(COLOURS)
        bar = axes.barh(
            row, width, left=right if width >= 0 else left, height=BAR, color=COLOURS[look],
            hatch=HATCHES[look], edgecolor=INK, linewidth=0.6,
        )  # fmt: skip
        drawn.append(bar.patches[0])
        if width >= 0:
            right += width
        else:
            left += width
    return drawn, max(right, 0.0)


def _largest(drawn: tuple[RankedBid, ...]) -> Fraction:
    return max(
        (max(abs(each.assessment.figure), each.bid.price or Fraction(0)) for each in drawn),
        default=Fraction(0),
    )
