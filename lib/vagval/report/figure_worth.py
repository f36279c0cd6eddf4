"""What one hundredth of quality is worth at each price (kvalitetens pris längs skalan)."""

from fractions import Fraction
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.model_test import QualityPrice
from vagval.report.cell_words import ALSO
from vagval.report.figure_amounts import amount_scale
from vagval.report.figure_frame import COLOURS, legend_above
from vagval.report.figure_plane import name_axes, plane
from vagval.report.lab_report import LabReport
from vagval.report.svg_text import INK, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

MARKERS = ("o", "s", "^", "D", "v")
STYLES = ("-", "--", "-.", ":", (0, (5, 1)))
PER_CENT = 100
Series = tuple[tuple[Fraction, ...], tuple[tuple[Fraction, Fraction], ...]]
"""Qualities, and (price, worth of one hundredth of quality), which is the same at all of them."""


def worth_picture(report: LabReport) -> Picture:
    """Draw a line a quality, over the price."""
    drawn = series(report.test.quality_prices)
    with drawing():
        svg = svg_text(draw_worth(report, drawn))
    told = ALSO.join(_sentence(report, each) for each in drawn)
    return Picture(
        report.key("worth"),
        svg,
        report.text("alt-worth", model=report.model, lines=told),
        report.text("caption-worth"),
    )


def series(asked: tuple[QualityPrice, ...]) -> tuple[Series, ...]:
    """Gather what was asked by quality, the lowest first; what has no worth is left out."""
    found: dict[Fraction, list[tuple[Fraction, Fraction]]] = {}
    for each in asked:
        if each.worth is not None:
            found.setdefault(each.quality, []).append((each.price, each.worth / PER_CENT))
    alike: dict[tuple[tuple[Fraction, Fraction], ...], list[Fraction]] = {}
    for quality in sorted(found):
        alike.setdefault(tuple(sorted(found[quality])), []).append(quality)
    return tuple((tuple(qualities), points) for points, qualities in alike.items())


def draw_worth(report: LabReport, drawn: tuple[Series, ...]) -> "Figure":
    """Draw the lines; call it inside ``drawing()``."""
    prices = amount_scale(
        report.context.wording, (price for _, points in drawn for price, _ in points)
    )
    worths = amount_scale(
        report.context.wording, (worth for _, points in drawn for _, worth in points)
    )
    figure, axes = plane(entries=len(drawn))
    entries: list[tuple[Artist, str]] = []
    for index, (qualities, points) in enumerate(drawn):
        (line,) = axes.plot(
            [float(price / prices.divisor) for price, _ in points],
            [float(worth / worths.divisor) for _, worth in points],
            color=COLOURS[(0, 1, 3, 6, 4)[index % 5]], linestyle=STYLES[index % len(STYLES)],
            marker=MARKERS[index % len(MARKERS)], markersize=5.5, markeredgecolor=INK,
            markeredgewidth=0.6, linewidth=1.8,
        )  # fmt: skip
        entries.append((line, _legend(report, qualities)))
    axes.set_ylim(bottom=0)
    name_axes(
        axes,
        report.text("axis-price", unit=prices.unit),
        report.text("axis-worth", unit=worths.unit),
        report.context.language,
    )
    legend_above(figure, entries)
    return figure


def _legend(report: LabReport, qualities: tuple[Fraction, ...]) -> str:
    """Name a line by its qualities, or by all where every one is alike."""
    if len(qualities) == len({each.quality for each in report.test.quality_prices}):
        return report.text("legend-every-quality")
    return report.text("legend-quality", quality=_named(report, qualities))


def _sentence(report: LabReport, each: Series) -> str:
    qualities, points = each
    (first, least), (last, most) = points[0], points[-1]
    return report.text(
        "alt-worth-line",
        quality=_named(report, qualities),
        first=report.money(first),
        least=report.money(least),
        last=report.money(last),
        most=report.money(most),
    )


def _named(report: LabReport, qualities: tuple[Fraction, ...]) -> str:
    return report.listing(report.percent(each) for each in qualities)
