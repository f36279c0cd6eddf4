"""Stacked bars of counts: one row each, one part for each kind (antal, staplade)."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.document import Tone
from vagval.report.context import ReportContext
from vagval.report.figure_frame import framed, legend_above, name_values
from vagval.report.palette import PALETTE
from vagval.report.svg_text import INK

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

LOOKS: MappingProxyType[Tone, tuple[str, str]] = MappingProxyType(
    {
        "good": (PALETTE["good-fill"], ""),
        "warning": (PALETTE["warning-fill"], "////"),
        "bad": (PALETTE["bad-fill"], "xxxx"),
        "plain": (PALETTE["plain-fill"], ""),
    }
)
NARROW = 0.03
"""A part narrower than this share of the axis has no room for its number."""


@dataclass(frozen=True, slots=True)
class Part:
    """One kind: what it is called, how it looks, and its count in each row."""

    name: str
    tone: Tone
    counts: tuple[int, ...]


def draw_counts(
    context: ReportContext, labels: list[str], parts: tuple[Part, ...], axis: str
) -> "Figure":
    """Draw the bars, each part with its number written in it."""
    from matplotlib.ticker import MaxNLocator

    figure, axes = framed(labels, entries=len(parts))
    longest = max(sum(counts) for counts in zip(*(p.counts for p in parts), strict=True))
    left = [0] * len(labels)
    entries: list[tuple[Artist, str]] = []
    for part in parts:
        colour, hatch = LOOKS[part.tone]
        bars = axes.barh(
            range(len(labels)), part.counts, left=left, height=0.62, color=colour, hatch=hatch,
            edgecolor=INK, linewidth=0.6,
        )  # fmt: skip
        entries.append((bars.patches[0], part.name))
        for row, count in enumerate(part.counts):
            if count and count >= NARROW * longest:
                axes.text(
                    left[row] + count / 2, row, str(count), ha="center", va="center", fontsize=8.5,
                    bbox={"boxstyle": "round,pad=0.18", "facecolor": "white", "edgecolor": "none"},
                )  # fmt: skip
            left[row] += count
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlim(0, max(longest, 1))
    name_values(axes, axis, context.language)
    legend_above(figure, entries)
    return figure
