"""How far the evaluators are apart, and what was agreed (spridning)."""

from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.scored_bids import CriterionScore, Spread
from vagval.report.cell_words import ALSO, NOTHING
from vagval.report.figure_frame import (
    COLOURS,
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


def spread_picture(report: LotReport) -> Picture:
    """Draw the range of the evaluators' points, the widest at the top, with the agreed points."""
    spreads = report.each.scored.spreads
    widest = sorted(spreads, key=lambda s: (-s.share, s.bid, s.criterion))
    drawn = tuple(widest[:MOST_ROWS])
    with drawing():
        svg = svg_text(draw_spread(report, drawn))
    return Picture(
        report.key("spread"),
        svg,
        report.text(
            "alt-spread",
            lot=report.each.lot.name,
            cases=ALSO.join(_sentence(report, spread) for spread in drawn),
        ),
        caption(report.context.wording, "spread", len(drawn), len(spreads)),
    )


def _score(report: LotReport, spread: Spread) -> CriterionScore | None:
    bid = next((b for b in report.each.scored.bids if b.bid == spread.bid), None)
    return bid.score(spread.criterion) if bid else None


def _label(report: LotReport, spread: Spread) -> str:
    node = report.each.lot.tree.get(spread.criterion)
    return report.text(
        "spread-label",
        bid=report.bid_name(spread.bid),
        criterion=node.name if node else spread.criterion,
    )


def draw_spread(report: LotReport, spreads: tuple[Spread, ...]) -> "Figure":
    """Draw the ranges; call it inside ``drawing()``."""
    from matplotlib.ticker import MaxNLocator

    labels = [_label(report, spread) for spread in spreads]
    figure, axes = framed(labels, entries=2, row=0.56, lines=3)
    rows = [_draw_row(report, axes, row, spread) for row, spread in enumerate(spreads)]
    scales = [report.scale(leaf) for leaf in report.leaves]
    lowest = min((scale.minimum for scale in scales if scale), default=0)
    highest = max((scale.maximum for scale in scales if scale), default=1)
    axes.set_xlim(lowest - 0.2, highest + 0.2)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    name_values(axes, report.text("axis-spread"), report.context.language)
    own, counted = rows[0]
    texts = (report.text("legend-individual"), report.text("legend-consensus"))
    legend_above(figure, [(own, texts[0]), (counted, texts[1])])
    return figure


def _draw_row(report: LotReport, axes: "Axes", row: int, spread: Spread) -> "tuple[Artist, Artist]":
    """Draw one case; give what stands for one evaluator's points, and for those that count."""
    score = _score(report, spread)
    axes.plot(
        [spread.lowest, spread.highest], [row, row], color=INK if spread.is_wide else SOFT,
        linewidth=3.2 if spread.is_wide else 1.4, solid_capstyle="round", zorder=2,
    )  # fmt: skip
    points = [each.points for each in score.individual] if score else []
    own = axes.scatter(
        points, [row] * len(points), s=46, facecolors="white", edgecolors=INK, linewidths=1.1,
        zorder=3,
    )  # fmt: skip
    counted = axes.scatter(
        [float(score.points)] if score else [], [row + 0.27] if score else [], marker="D", s=46,
        color=COLOURS[1], edgecolors=INK, linewidths=0.8, zorder=4,
    )  # fmt: skip
    return own, counted


def _sentence(report: LotReport, spread: Spread) -> str:
    score = _score(report, spread)
    return report.text(
        "alt-spread-case",
        case=_label(report, spread),
        lowest=spread.lowest,
        highest=spread.highest,
        counted=report.points(score.points) if score else NOTHING,
    )
