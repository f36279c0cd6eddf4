"""The figure of each bid and what it is made of (jämförelsetal, poängsumma)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from vagval.domain.decision import RankedBid
from vagval.domain.document import Picture
from vagval.domain.expression import Line, Own
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
from vagval.report.ranking_parts import Contribution, Parts, ranking_parts
from vagval.report.sentence_case import upper_first
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BAR = 0.56
OWN_ROOM = 0.35
"""The least share of a bar that has room for a figure."""


def ranking_picture(report: LotReport) -> Picture:
    """Draw each ranked bid's figure, the best at the top, with the parts that make it."""
    ranking = report.each.decision.ranking
    drawn = ranking[:MOST_ROWS]
    with drawing():
        svg = svg_text(draw_ranking(report, drawn))
    return Picture(
        report.key("ranking"),
        svg,
        report.text(
            "alt-ranking",
            figure=report.figure_name,
            lot=report.each.lot.name,
            direction=report.direction,
            bids=tuple(
                report.text(
                    "alt-ranking-bid",
                    bid=report.bid_name(each.bid.bid),
                    figure=report.figure(each.assessment.figure),
                )
                for each in drawn
            ),
        ),
        _caption(report, drawn),
    )


def _caption(report: LotReport, drawn: tuple[RankedBid, ...]) -> str:
    every = len(report.each.decision.ranking)
    parts = ranking_parts(drawn, report.each.model.formula.figure)
    goes_below = any(part.value < 0 for bid in parts.of_bids for part in bid)
    words = caption(
        report.context.wording,
        "ranking-sum-below" if parts.kind == "sum" and goes_below else f"ranking-{parts.kind}",
        len(drawn),
        every,
        name=report.figure_name,
        title=report.text(f"model-{report.each.model.key}.figure"),
    )
    if not report.each.is_provisional:
        return words
    return f"{words} {report.text('provisional-basis')}"


def draw_ranking(report: LotReport, drawn: tuple[RankedBid, ...]) -> "Figure":
    """Draw the bars; call it inside ``drawing()``."""
    model = report.each.model
    scale = amount_scale(report.context.wording, _amounts(drawn)) if model.unit == "money" else None
    divisor = Fraction(scale.divisor if scale else 1) / 10**report.comparison.power
    bars = _Bars(report, ranking_parts(drawn, model.formula.figure), divisor)
    legend = bars.legend()
    labels = [f"{each.rank}. {report.bid_name(each.bid.bid)}" for each in drawn]
    figure, axes = framed(labels, entries=len(legend), columns=2)
    ends = [bars.draw(axes, row, each) for row, each in enumerate(drawn)]
    axes.axvline(0, color=INK, linewidth=0.8)
    low, high = min(0.0, *axes.get_xlim()), max((end for _, end in ends), default=1.0)
    axes.set_xlim(low, high + (high - low) * 0.3)
    room = (high - low) * 0.012
    for row, each in enumerate(drawn):
        bars.write(axes, row, each, ends[row][1] + room)
    label = report.text(
        "axis-ranking-money" if scale else "axis-ranking-number",
        figure=report.figure_head,
        unit=scale.unit if scale else "",
        direction=report.direction,
    )
    name_values(axes, label, report.context.language)
    if legend:
        legend_above(figure, list(zip(ends[0][0], legend, strict=True)), columns=2)
    return figure


@dataclass(frozen=True, slots=True)
class _Bars:
    """The bars of one figure.

    Parameters
    ----------
    divisor
        What figures and prices are divided by before they are drawn.
    """

    report: LotReport
    parts: Parts
    divisor: Fraction

    def legend(self) -> list[str]:
        """Name the parts of a bar from the left; a bar of one part needs no legend."""
        names = [self.name(part) for part in self.parts.of_bids[0]]
        if self.parts.kind != "off-price":
            return names
        return [self.report.text(f"model-{self.report.each.model.key}.figure"), *names]

    def name(self, part: Contribution) -> str:
        if isinstance(part.of, Own):
            return self.report.text("column-evaluated")
        if not isinstance(part.of, Line):
            return self.report.name(part.of)
        return upper_first(self.report.text(f"line-{part.of.name}"))

    def draw(self, axes: "Axes", row: int, each: RankedBid) -> "tuple[list[Artist], float]":
        """Draw one bid's bar; give its parts from the left, and where it ends to the right."""
        parts = self.parts.of_bids[row]
        if self.parts.kind in {"sum", "on-price"}:
            return self.draw_parts(axes, row, parts, start=0.0)
        total = float(each.assessment.figure / self.divisor)
        shown = total if self.parts.kind == "alone" else max(total, 0.0)
        bar = axes.barh(row, shown, height=BAR, color=COLOURS[0], edgecolor=INK, linewidth=0.6)
        drawn, end = self.draw_parts(axes, row, parts, start=total, shift=1)
        return [bar.patches[0], *drawn], end

    def draw_parts(
        self,
        axes: "Axes",
        row: int,
        parts: tuple[Contribution, ...],
        *,
        start: float,
        shift: int = 0,
    ) -> "tuple[list[Artist], float]":
        """Draw parts one after another: what adds to the right, what takes off to the left."""
        right, left = start, min(start, 0.0)
        drawn: list[Artist] = []
        for index, part in enumerate(parts):
            width = float(part.value / self.divisor)
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

    def write(self, axes: "Axes", row: int, each: RankedBid, end: float) -> None:
        """Write the figure after the bar, or in its own part with the price after the bar."""
        report = self.report
        figure = report.short_figure(each.assessment.figure)
        own = float(each.assessment.figure / self.divisor)
        look: dict[str, Any] = {"va": "center", "fontsize": 9.0}
        if self.parts.kind != "off-price" or each.bid.price is None:
            axes.text(end, row, figure, fontweight="bold", **look)
        elif own < end * OWN_ROOM:
            price = report.text("figure-and-price", figure=figure, price=each.bid.price)
            axes.text(end, row, price, fontweight="bold", **look)
        else:
            axes.text(
                own * 0.985, row, figure, ha="right", color="white", fontweight="bold", **look
            )
            axes.text(end, row, report.money(each.bid.price), color=SOFT, **look)


def _amounts(drawn: tuple[RankedBid, ...]) -> tuple[Fraction, ...]:
    figures = tuple(each.assessment.figure for each in drawn)
    return (*figures, *(each.bid.price for each in drawn if each.bid.price is not None))
