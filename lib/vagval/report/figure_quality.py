"""Each bid's points on each criterion, side by side (kvalitetspoäng)."""

from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.document import Picture
from vagval.domain.scored_bids import ScoredBid
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import COLOURS, caption, framed, legend_above, name_values
from vagval.report.lot_report import LotReport
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARKERS = ("o", "s", "^", "D", "v", "P", "X", "<", ">", "*")
"""As many bids as a reader can tell apart by shape."""
SPREAD = 0.64
FULL = 100


def quality_picture(report: LotReport) -> Picture:
    """Draw each bid as a mark of its own shape on each criterion, from 0 to 100 per cent."""
    bids = _in_order(report)
    drawn = bids[: len(MARKERS)]
    with drawing():
        svg = svg_text(draw_quality(report, drawn))
    return Picture(
        report.key("quality"),
        svg,
        report.text(
            "alt-quality",
            lot=report.each.lot.name,
            criteria=ALSO.join(_sentence(report, leaf, drawn) for leaf in report.leaves),
        ),
        caption(report.context.wording, _captioned(report), len(drawn), len(bids)),
    )


def _captioned(report: LotReport) -> str:
    has_least = any(leaf.threshold is not None for leaf in report.leaves)
    return "quality-least" if has_least else "quality"


def _in_order(report: LotReport) -> tuple[ScoredBid, ...]:
    """Give the ranked bids first, then the others by key."""
    ranked = tuple(each.bid for each in report.each.decision.ranking)
    keys = {bid.bid for bid in ranked}
    return (*ranked, *(bid for bid in report.each.scored.bids if bid.bid not in keys))


def _share(bid: ScoredBid, leaf: Criterion) -> Fraction:
    score = bid.score(leaf.id)
    return score.share if score else Fraction(0)


def draw_quality(report: LotReport, bids: tuple[ScoredBid, ...]) -> "Figure":
    """Draw the marks; call it inside ``drawing()``."""
    names = [report.name(leaf.name) for leaf in report.leaves]
    figure, axes = framed(names, entries=len(bids), row=0.5 + 0.09 * len(bids), lines=3)
    step = SPREAD / max(len(bids) - 1, 1)
    entries: list[tuple[Artist, str]] = []
    for index, bid in enumerate(bids):
        offset = step * index - SPREAD / 2 if len(bids) > 1 else 0.0
        marks = axes.scatter(
            [float(_share(bid, leaf) * FULL) for leaf in report.leaves],
            [row + offset for row in range(len(report.leaves))],
            marker=MARKERS[index], s=62, color=COLOURS[index % len(COLOURS)], edgecolors=INK,
            linewidths=0.7, zorder=3,
        )  # fmt: skip
        entries.append((marks, report.bid_name(bid.bid)))
    for row, leaf in enumerate(report.leaves):
        _draw_row(report, axes, row, leaf)
    axes.set_xlim(-3, FULL + 3)
    name_values(axes, report.text("axis-quality"), report.context.language)
    legend_above(figure, entries)
    return figure


def _draw_row(report: LotReport, axes: "Axes", row: int, leaf: Criterion) -> None:
    """Part the criteria by a thin line, and mark the least value where there is one."""
    limit = _threshold(report, leaf)
    if limit is not None:
        axes.plot([limit, limit], [row - 0.42, row + 0.42], color=INK, linewidth=1.6,
                  linestyle=(0, (2, 1)))  # fmt: skip
    if row:
        axes.axhline(row - 0.5, color=SOFT, linewidth=0.4)


def _threshold(report: LotReport, leaf: Criterion) -> float | None:
    if leaf.threshold is None:
        return None
    scale = report.scale(leaf)
    if leaf.level_shares:
        # The least whole points that reach it stand where the table puts them.
        least = leaf.share_for(ceil(leaf.threshold))
        return None if least is None else float(least * FULL)
    if leaf.source in {PointSource.PANEL, PointSource.COMPLIANCE} and scale is not None:
        return float(scale.share(leaf.threshold) * FULL)
    return float(leaf.threshold * FULL)


def _sentence(report: LotReport, leaf: Criterion, bids: tuple[ScoredBid, ...]) -> str:
    shares = tuple(
        report.text("alt-quality-bid", bid=report.bid_name(bid.bid), share=_share(bid, leaf))
        for bid in bids
    )
    return report.text("alt-quality-criterion", criterion=leaf.name, bids=shares)
