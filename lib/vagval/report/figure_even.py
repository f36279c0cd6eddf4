"""The bids that are exactly as good as one bid (likvärdeskurva)."""

from fractions import Fraction
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.model_test import EvenPoint
from vagval.domain.offer import Offer
from vagval.report.figure_amounts import amount_scale
from vagval.report.figure_frame import COLOURS
from vagval.report.figure_plane import name_axes, plane
from vagval.report.lab_report import LabReport
from vagval.report.svg_text import INK, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WHOLE = 100
FARTHEST = 2
"""The curve is drawn up to so many times the dearest invented bid."""
MARKERS = ("o", "s", "^")
Priced = tuple[tuple[Fraction, Fraction], ...]
"""(quality, price at which it ties)."""


def even_picture(report: LabReport) -> Picture:
    """Draw the curve, quality to the right and price upwards, with the invented bids in it."""
    with drawing():
        svg = svg_text(draw_even(report))
    points = _priced(report.test.curve.points)
    (worst, least), (best, most) = points[0], points[-1]
    bids = tuple(
        report.text("alt-even-bid", bid=each.name, at=report.offer(each))
        for each in report.test.invented.offers
    )
    return Picture(
        report.key("even"),
        svg,
        report.text(
            "alt-even",
            bid=report.test.curve.through.name,
            worst=report.percent(worst),
            least=report.money(least),
            best=report.percent(best),
            most=report.money(most),
            bids=bids,
        ),
        _caption(report, points),
    )


def _caption(report: LabReport, points: Priced) -> str:
    """Say what the curve is, and how far it goes on where it leaves the figure."""
    told = report.text("caption-even", bid=report.test.curve.through.name)
    quality, price = max(points, key=lambda each: each[1])
    if price <= _top(report):
        return told
    beyond = report.text(
        "caption-even-beyond", price=report.money(price), quality=report.percent(quality)
    )
    return f"{told} {beyond}"


def _top(report: LabReport) -> Fraction:
    """Give the highest price that is drawn: beyond it the invented bids would be squeezed."""
    return FARTHEST * max(each.price for each in report.test.invented.offers)


def draw_even(report: LabReport) -> "Figure":
    """Draw the curve; call it inside ``drawing()``."""
    points = _priced(report.test.curve.points)
    offers = report.test.invented.offers
    scale = amount_scale(
        report.context.wording, (*(p for _, p in points), *(each.price for each in offers))
    )
    figure, axes = plane(entries=0)
    qualities = [float(quality * WHOLE) for quality, _ in points]
    prices = [float(price / scale.divisor) for _, price in points]
    axes.plot(qualities, prices, color=COLOURS[0], linewidth=2.2)
    axes.fill_between(qualities, prices, 0, color=COLOURS[2], alpha=0.35, linewidth=0)
    for marker, each in zip(MARKERS, offers, strict=False):
        _mark(axes, each, marker, scale.divisor)
    axes.set_ylim(bottom=0)
    top = float(_top(report) / scale.divisor)
    if axes.get_ylim()[1] > top:
        axes.set_ylim(top=top)
    # A word at each side, so that nobody has to guess which is better.
    axes.text(0.985, 0.05, report.text("even-better", bid=report.test.curve.through.name),
              transform=axes.transAxes, ha="right", fontsize=9.0, color=INK)  # fmt: skip
    axes.text(0.015, 0.93, report.text("even-worse", bid=report.test.curve.through.name),
              transform=axes.transAxes, ha="left", fontsize=9.0, color=INK)  # fmt: skip
    name_axes(
        axes,
        report.text("axis-even-quality"),
        report.text("axis-price", unit=scale.unit),
        report.context.language,
    )
    return figure


def _mark(axes: "Axes", offer: Offer, marker: str, divisor: int) -> None:
    at = (float(offer.quality * WHOLE), float(offer.price / divisor))
    axes.scatter([at[0]], [at[1]], marker=marker, s=70, color=COLOURS[1], edgecolors=INK,
                 linewidths=0.9, zorder=4, clip_on=False)  # fmt: skip
    axes.annotate(offer.name, at, xytext=(7, 6), textcoords="offset points", fontweight="bold",
                  fontsize=10.0, zorder=5, annotation_clip=False)  # fmt: skip


def _priced(points: tuple[EvenPoint, ...]) -> Priced:
    return tuple((each.quality, each.price) for each in points if each.price is not None)
