"""Who is first at which weights of the three heaviest criteria, as a triangle (viktkarta)."""

from fractions import Fraction
from math import sqrt
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.ternary_map import Corner, TernaryMap, TernaryRegion
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import (
    COLOURS,
    HATCHES,
    LEGEND_ROW,
    TOP,
    WIDTH,
    legend_above,
)
from vagval.report.figure_text import wrapped
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.svg_text import INK, LINE, drawing, svg_text
from vagval.report.weight_words import tenths

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SIDE = 4.6
"""Inches, as all lengths here."""
ABOVE, BELOW = 0.5, 0.62
COLUMNS = 3
LABEL_SIZE, CORNER_SIZE = 8.6, 9.0
CORNER_WIDTH = 2.3
LEAST_NAMED = Fraction(1, 50)
"""A smaller part of the triangle has no room for a name: the legend has it."""
NAMED = 0.6
"""A name is at most so wide, against the side of a triangle as large as its region."""
HEIGHT = sqrt(3) / 2
"""Of a triangle whose sides are 1."""
PALES = ("#ffffff", COLOURS[2], "#f2d9a8", COLOURS[5], COLOURS[7], "#d8d8e6", "#e6e9ea", "#c4ccd2")
"""Light enough for hatches and names; the largest region is white and without any."""
WHITE = MappingProxyType({"boxstyle": "round,pad=0.2", "facecolor": "white", "edgecolor": "none"})


def ternary_picture(report: LotReport, found: TernaryMap) -> Picture:
    """Draw the regions with their names, and the weights as they are."""
    names = tuple(criterion_name(report, key) for key in found.criteria)
    with drawing():
        svg = svg_text(draw_ternary(report, found))
    told = ALSO.join(
        report.text("alt-ternary-bid", bids=report.bid_names(each.first),
                    share=tenths(report, each.share))
        for each in found.regions
    )  # fmt: skip
    return Picture(
        report.key("ternary"),
        svg,
        report.text("alt-ternary", lot=report.each.lot.name, criteria=names, bids=told),
        report.text(
            "caption-ternary",
            criteria=names,
            total=found.total,
            others="some" if found.total < 1 else "none",
        ),
    )


def draw_ternary(report: LotReport, found: TernaryMap) -> "Figure":
    """Draw the triangle, the heaviest criterion at the top; call it inside ``drawing()``."""
    figure, axes = _frame(len(found.regions) + 1)
    entries = [
        (_draw_region(axes, found, each, place), _legend(report, each))
        for place, each in enumerate(found.regions)
    ]
    _draw_lines(axes)
    for each in found.regions:
        _name_region(report, axes, found, each)
    across, up = _place(found.locked, found.total)
    locked = axes.scatter(
        [across], [up], marker="D", s=70, color="white", edgecolors=INK, linewidths=1.6, zorder=6
    )
    _name_corners(report, axes, found)
    legend_above(figure, [*entries, (locked, report.text("legend-weights-now"))], COLUMNS)
    return figure


def _frame(entries: int) -> "tuple[Figure, Axes]":
    from matplotlib.figure import Figure

    top = TOP + LEGEND_ROW * (-(-entries // COLUMNS)) + ABOVE
    height = top + SIDE * HEIGHT + BELOW
    figure = Figure(figsize=(WIDTH, height))
    left = (WIDTH - SIDE) / 2
    axes = figure.add_axes((left / WIDTH, BELOW / height, SIDE / WIDTH, SIDE * HEIGHT / height))
    axes.set_xlim(0, 1)
    axes.set_ylim(0, HEIGHT)
    axes.set_axis_off()
    return figure, axes


def _place(corner: Corner, total: Fraction) -> tuple[float, float]:
    """Put weights in the plane: the first criterion at the top, the second left, the third right.

    Examples
    --------
    >>> _place((Fraction(0), Fraction(1), Fraction(1)), Fraction(2))
    (0.5, 0.0)
    """
    first, _, third = (float(each / total) for each in corner)
    return third + first / 2, first * HEIGHT


def _draw_region(axes: "Axes", found: TernaryMap, region: TernaryRegion, place: int) -> "Artist":
    from matplotlib.patches import Polygon

    corners = [_place(corner, found.total) for corner in region.corners]
    drawn: Artist = axes.add_patch(
        Polygon(
            corners, closed=True, facecolor=PALES[place % len(PALES)],
            hatch=HATCHES[place % len(HATCHES)], edgecolor=INK, linewidth=1.0, zorder=2,
        )
    )  # fmt: skip
    return drawn


def _draw_lines(axes: "Axes") -> None:
    """Mark every quarter of the weight that the three share, along all three directions."""
    total = Fraction(1)
    for part in (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)):
        rest, none = total - part, Fraction(0)
        for start, end in (
            ((part, rest, none), (part, none, rest)),
            ((rest, part, none), (none, part, rest)),
            ((rest, none, part), (none, rest, part)),
        ):
            (x0, y0), (x1, y1) = _place(start, total), _place(end, total)
            axes.plot([x0, x1], [y0, y1], color=LINE, linewidth=0.6, zorder=3)


def _name_region(report: LotReport, axes: "Axes", found: TernaryMap, region: TernaryRegion) -> None:
    if region.share < LEAST_NAMED:
        return
    across, up = _middle([_place(corner, found.total) for corner in region.corners])
    room = SIDE * NAMED * sqrt(region.share)
    names = wrapped(report.listing(report.bid_names(region.first)), room, 3, LABEL_SIZE)
    axes.text(across, up, names, ha="center", va="center", fontsize=LABEL_SIZE, zorder=5,
              bbox=dict(WHITE))  # fmt: skip


def _middle(corners: list[tuple[float, float]]) -> tuple[float, float]:
    """Give the centre of gravity of a polygon."""
    pairs = list(zip(corners, [*corners[1:], corners[0]], strict=True))
    twice = [a[0] * b[1] - b[0] * a[1] for a, b in pairs]
    whole = 3 * sum(twice)
    across = sum((a[0] + b[0]) * part for (a, b), part in zip(pairs, twice, strict=True))
    up = sum((a[1] + b[1]) * part for (a, b), part in zip(pairs, twice, strict=True))
    return across / whole, up / whole


def _name_corners(report: LotReport, axes: "Axes", found: TernaryMap) -> None:
    """Say at each corner which criterion has all that the three weigh together."""
    places = (((0.5, HEIGHT), (0, 6), "bottom"), ((0.0, 0.0), (0, -6), "top"),
              ((1.0, 0.0), (0, -6), "top"))  # fmt: skip
    for key, (at, offset, align) in zip(found.criteria, places, strict=True):
        words = report.text(
            "figure-corner",
            criterion=wrapped(criterion_name(report, key), CORNER_WIDTH, 1, CORNER_SIZE),
            total=report.percent(found.total),
        )
        axes.annotate(
            words, at, xytext=offset, textcoords="offset points", ha="center", va=align,
            fontsize=CORNER_SIZE, annotation_clip=False,
        )  # fmt: skip


def _legend(report: LotReport, region: TernaryRegion) -> str:
    share = tenths(report, region.share)
    return report.text("legend-region", bids=report.bid_names(region.first), share=share)
