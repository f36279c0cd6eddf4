"""How much the first bid's lead changes as each weight is moved a little (tornado)."""

from fractions import Fraction
from itertools import combinations
from operator import mul
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.lead_by_weight import LeadByWeight, LeadRange
from vagval.report.cell_words import ALSO
from vagval.report.figure_amounts import AmountScale, amount_scale
from vagval.report.figure_frame import (
    COLOURS,
    MOST_ROWS,
    caption,
    framed,
    legend_above,
    name_values,
)
from vagval.report.lot_report import LotReport
from vagval.report.stress_words import criterion_name
from vagval.report.svg_text import INK, drawing, svg_text
from vagval.report.weight_words import tenths

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BAR = 0.5
MARGIN = 0.12
"""Of the width of what is drawn, on each side, where the weights at the ends are written."""
END_SIZE = 7.8
HIGHER = "////"
TURN_AT = 0.37
"""Of a row, under its middle: between the bar and the next."""
WHITE = MappingProxyType({"boxstyle": "round,pad=0.08", "facecolor": "white", "edgecolor": "none"})


def tornado_picture(report: LotReport, lead: LeadByWeight) -> Picture:
    """Draw a bar a criterion, the one that the lead depends on most at the top."""
    drawn = lead.ranges[:MOST_ROWS]
    bid, rival = report.bid_name(lead.bid), report.bid_name(lead.rival)
    with drawing():
        svg = svg_text(draw_tornado(report, lead, drawn))
    words = caption(
        report.context.wording, "tornado", len(drawn), len(lead.ranges), bid=bid, rival=rival,
        band=lead.band * 100,
    )  # fmt: skip
    unit = in_figures(report)
    told = ALSO.join(_sentence(report, unit, each) for each in drawn)
    alt = report.text(
        "alt-tornado", lot=report.each.lot.name, bid=bid, rival=rival, criteria=told,
        kind="share" if unit is None else "figure",
    )  # fmt: skip
    return Picture(report.key("tornado"), svg, alt, words)


def turning(report: LotReport, lead: LeadByWeight) -> tuple[str, ...]:
    """Say for each criterion at which weight within the band the lead turns."""
    return tuple(
        report.text(
            "weights-turn",
            criterion=criterion_name(report, each.criterion),
            weight=tenths(report, each.turns),
        )
        for each in lead.ranges
        if each.turns is not None and lead.lead
    )


def _sentence(report: LotReport, unit: Fraction | None, each: LeadRange) -> str:
    def told(lead: Fraction) -> str:
        return report.percent(lead) if unit is None else report.short_figure(lead * unit)

    return report.text(
        "alt-tornado-criterion",
        criterion=criterion_name(report, each.criterion),
        lowest=report.percent(each.lowest),
        highest=report.percent(each.highest),
        at_lowest=told(each.at_lowest),
        at_highest=told(each.at_highest),
    )


def in_figures(report: LotReport) -> Fraction | None:
    """Give what one unit of the matrix is in the award model's own figure.

    The matrix is the award but for a common factor, which any two bids whose figures differ tell;
    None where no two do: then the unit is a share of the whole weight.
    """
    matrix = report.context.stress[report.each.lot.id].matrix
    if matrix is None:
        return None
    figures = {each.bid.bid: each.assessment.figure for each in report.each.decision.ranking}
    known = tuple(
        (Fraction(figures[bid]), sum(map(mul, matrix.weights, row), Fraction(0)))
        for bid, row in zip(matrix.alternatives, matrix.values, strict=True)
        if bid in figures
    )
    apart = (
        abs((figure - other) / (total - less))
        for (figure, total), (other, less) in combinations(known, 2)
        if figure != other and total != less
    )
    return next(apart, None)


def draw_tornado(report: LotReport, lead: LeadByWeight, ranges: tuple[LeadRange, ...]) -> "Figure":
    """Draw the bars; call it inside ``drawing()``."""
    labels = [
        report.text(
            "figure-criterion-weight",
            criterion=criterion_name(report, each.criterion),
            weight=each.weight,
        )
        for each in ranges
    ]
    figure, axes = framed(labels, entries=4, columns=4, row=0.64, lines=3)
    unit = in_figures(report)
    scale = _scale(report, unit, ranges)
    factor = float((100 if unit is None else unit) / scale.divisor)
    bars = [_draw_row(report, axes, row, each, (factor, float(lead.lead) * factor))
            for row, each in enumerate(ranges)]  # fmt: skip
    now = axes.axvline(float(lead.lead) * factor, color=INK, linewidth=1.0, linestyle="--")
    equal = axes.axvline(0, color=INK, linewidth=2.2)
    _widen(axes)
    kind = "share" if unit is None else ("unit" if scale.unit else "none")
    words = report.text("axis-tornado", unit=scale.unit, kind=kind)
    name_values(axes, words, report.context.language)
    if bars:
        lower, higher = bars[0]
        legend_above(figure, [
            (lower, report.text("legend-less-weight")), (higher, report.text("legend-more-weight")),
            (now, report.text("legend-lead-now")), (equal, report.text("legend-equal")),
        ], columns=4)  # fmt: skip
    return figure


def _scale(report: LotReport, unit: Fraction | None, ranges: tuple[LeadRange, ...]) -> AmountScale:
    """Choose the unit of the axis: that of the award's figure, amounts in millions if large."""
    if unit is None or report.each.model.unit == "ratio":
        return AmountScale(1, "")
    if report.each.model.unit == "points":
        return AmountScale(1, report.text("axis-unit-points"))
    ends = (end * unit for each in ranges for end in (each.at_lowest, each.at_highest))
    return amount_scale(report.context.wording, ends)


def _draw_row(
    report: LotReport, axes: "Axes", row: int, each: LeadRange, scale: tuple[float, float]
) -> "tuple[Artist, Artist]":
    """Draw from the lead as it is to both ends; give the bars of less and of more weight."""
    factor, now = scale
    ends = (float(each.at_lowest) * factor, float(each.at_highest) * factor)
    colours, hatches = (COLOURS[2], COLOURS[1]), ("", HIGHER)
    bars = []
    for end, colour, hatch in zip(ends, colours, hatches, strict=True):
        (bar,) = axes.barh(row, end - now, left=now, height=BAR, color=colour, hatch=hatch,
                           edgecolor=INK, linewidth=0.7, zorder=2)  # fmt: skip
        bars.append(bar)
    if each.width:
        _write_end(axes, row, ends[0], report.percent(each.lowest), is_right=ends[0] > ends[1])
        _write_end(axes, row, ends[1], report.percent(each.highest), is_right=ends[1] > ends[0])
    else:
        _write_end(axes, row, now, report.text("figure-unchanged"), is_right=True)
    if each.turns is not None:
        _mark_turn(axes, row, tenths(report, each.turns))
    return bars[0], bars[1]


def _mark_turn(axes: "Axes", row: int, weight: str) -> None:
    """Mark where the two are equal, with the weight at which they are."""
    axes.scatter([0], [row], s=30, color="white", edgecolors=INK, linewidths=1.2, zorder=5)
    axes.text(0, row + TURN_AT, weight, ha="center", va="center", fontsize=END_SIZE, zorder=5,
              bbox=dict(WHITE))  # fmt: skip


def _write_end(axes: "Axes", row: int, end: float, weight: str, *, is_right: bool) -> None:
    """Write the weight that an end stands for beside it."""
    axes.annotate(
        weight, (end, row), xytext=(4 if is_right else -4, 0), textcoords="offset points",
        ha="left" if is_right else "right", va="center", fontsize=END_SIZE, zorder=4,
        bbox=dict(WHITE),
    )  # fmt: skip


def _widen(axes: "Axes") -> None:
    """Leave room at both sides for the weights."""
    left, right = axes.get_xlim()
    room = (right - left) * MARGIN
    axes.set_xlim(left - room, right + room)
