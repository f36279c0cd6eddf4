"""The comparison figure of each bid and what it is made of (jämförelsetal, poängsumma)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

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
    name_rows,
    wrapped,
    write_ticks,
)
from vagval.report.lot_report import LotReport
from vagval.report.svg_text import INK, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BAR = 0.56


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
        svg = svg_text(_draw(report, drawn))
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
        caption(report.context.wording, f"ranking-{model}", len(drawn), len(ranking)),
    )


def _draw(report: LotReport, drawn: tuple[RankedBid, ...]) -> "Figure":
    figure, axes = framed(len(drawn), extra=1.3)
    model = report.each.model
    scale = amount_scale(report, _largest(drawn)) if model.unit == "money" else None
    divisor = scale.divisor if scale else 1
    ends = [_draw_bar(report, axes, row, each, divisor) for row, each in enumerate(drawn)]
    name_rows(axes, [f"{each.rank}. {report.bid_name(each.bid.bid)}" for each in drawn])
    axes.axvline(0, color=INK, linewidth=0.8)
    low, high = min(0.0, *axes.get_xlim()), max(ends, default=1.0)
    axes.set_xlim(low, high + (high - low) * 0.3)
    for row, each in enumerate(drawn):
        axes.text(
            ends[row] + (high - low) * 0.012, row, report.figure(each.assessment.figure),
            va="center", fontweight="bold", fontsize=9.0,
        )  # fmt: skip
    axes.set_xlabel(report.text(f"axis-ranking-{model.key}", unit=scale.unit if scale else ""))
    write_ticks(axes, report.context.language)
    if axes.get_legend_handles_labels()[0]:
        legend_above(figure, axes, columns=3)
    return figure


def _draw_bar(report: LotReport, axes: "Axes", row: int, each: RankedBid, divisor: int) -> float:
    """Draw one bid's bar and give where it ends to the right."""
    total = float(each.assessment.figure / divisor)
    parts = contributions(each.assessment)
    if report.each.model.unit == "points":
        return _draw_parts(report, axes, row, parts, start=0.0, divisor=divisor)
    axes.barh(
        row, max(total, 0.0), height=BAR, color=COLOURS[0], edgecolor=INK, linewidth=0.6,
        label=report.text(f"model-{report.each.model.key}.figure") if row == 0 else None,
    )  # fmt: skip
    if report.each.model.key != "value_deduction":
        return max(total, 0.0)
    return _draw_parts(report, axes, row, parts, start=total, divisor=divisor, shift=1)


def _draw_parts(  # noqa: PLR0913 - a bar's parts, where they start, and how they look
    report: LotReport,
    axes: "Axes",
    row: int,
    parts: tuple[Contribution, ...],
    *,
    start: float,
    divisor: int,
    shift: int = 0,
) -> float:
    right, left = start, min(start, 0.0)
    for index, part in enumerate(parts):
        width = float(part.value / divisor)
        at = right if width >= 0 else left
        look = (index + shift) % len(COLOURS)
        axes.barh(
            row, width, left=at, height=BAR, color=COLOURS[look], hatch=HATCHES[look],
            edgecolor=INK, linewidth=0.6,
            label=wrapped(report.name(part.criterion), width=34) if row == 0 else None,
        )  # fmt: skip
        if width >= 0:
            right += width
        else:
            left += width
    return max(right, 0.0)


def _largest(drawn: tuple[RankedBid, ...]) -> Fraction:
    return max(
        (max(abs(each.assessment.figure), each.bid.price or Fraction(0)) for each in drawn),
        default=Fraction(0),
    )
