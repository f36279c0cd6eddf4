"""How far a bid is from the first place, in each way it could get there (avstånd till etta)."""

from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.certificate import Certificate
from vagval.domain.document import Picture
from vagval.report.cell_words import ALSO
from vagval.report.certificate_distances import Distance, Ends, Kind, distances
from vagval.report.figure_frame import COLOURS, LABEL_GAP, LABEL_SIZE, WIDTH
from vagval.report.figure_text import drawable, text_width, wrapped
from vagval.report.lot_report import LotReport
from vagval.report.svg_text import INK, LINE, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROW, TOP, BOTTOM = 0.62, 0.06, 0.04
"""Inches, as all lengths here."""
TRACK, TEXT_GAP = 3.5, 0.18
HALF = 0.2
"""Half the height of a bar, as a part of its row."""
NAME_WIDTH, TEXT_LINES = 1.9, 2
END_SIZE, TEXT_SIZE = 7.6, 9.5
LOOKS: MappingProxyType[Kind, tuple[str, str]] = MappingProxyType(
    {"price": (COLOURS[0], ""), "points": (COLOURS[1], "////"), "weights": (COLOURS[2], "xxx")}
)
"""Colour and hatch of each kind; what is written beside it says the same."""


def certificate_picture(
    report: LotReport, certificate: Certificate, number: int, ends: Ends
) -> Picture:
    """Draw one bid's distances; ``number`` tells the lot's pictures apart without a name."""
    told = distances(report, certificate)
    bid = report.bid_name(certificate.bid)
    with drawing():
        svg = svg_text(draw_certificate(report, told, ends))
    return Picture(
        f"{report.key('certificate')}-{number}",
        svg,
        report.text(
            "alt-certificate",
            bid=bid,
            distances=ALSO.join(
                report.text("alt-certificate-way", way=_way(report, each.kind), distance=each.text)
                for each in told
            ),
        ),
        report.text("caption-certificate", bid=bid),
    )


def _way(report: LotReport, kind: Kind) -> str:
    return report.text(f"bar-way-{kind}")


def draw_certificate(report: LotReport, told: tuple[Distance, ...], ends: Ends) -> "Figure":
    """Draw a bar for each way on its own track; call it inside ``drawing()``."""
    from matplotlib.figure import Figure

    labels = [wrapped(_way(report, each.kind), NAME_WIDTH, 2, LABEL_SIZE) for each in told]
    lines = (line for label in labels for line in label.split("\n"))
    left = LABEL_GAP * 2 + max(text_width(line, LABEL_SIZE) for line in lines)
    height = TOP + ROW * len(told) + BOTTOM
    figure = Figure(figsize=(WIDTH, height))
    axes = figure.add_axes((left / WIDTH, BOTTOM / height, TRACK / WIDTH, ROW * len(told) / height))
    axes.set_xlim(0, 1)
    axes.set_ylim(len(told) - 0.5, -0.5)
    axes.set_yticks(range(len(labels)), labels)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    room = WIDTH - left - TRACK - TEXT_GAP * 2
    for row, each in enumerate(told):
        _draw_row(report, axes, row, each, ends)
        axes.text(1 + TEXT_GAP / TRACK, row, _fitted(each.text, room),
                  va="center", fontsize=TEXT_SIZE)  # fmt: skip
    return figure


def _fitted(text: str, room: float) -> str:
    """Break a text that is too long before its bracket, so that no amount is cut in two."""
    line = drawable(text)
    before, bracket, within = line.partition(" (")
    if text_width(line, TEXT_SIZE) <= room or not bracket:
        return wrapped(line, room, TEXT_LINES, TEXT_SIZE)
    return "\n".join((before, f"({within}"))


def _draw_row(report: LotReport, axes: "Axes", row: int, each: Distance, ends: Ends) -> None:
    """Draw a bar on its track, a crossed track where no distance is enough, or a line."""
    if not each.is_asked:
        axes.plot([0, 1], [row, row], color=SOFT, linewidth=1.0, linestyle=(0, (1, 3)))
        return
    is_shut = each.value is None
    axes.barh(row, 1, height=HALF * 2, facecolor="white", edgecolor=SOFT if is_shut else LINE,
              linewidth=0.8, hatch="xxxx" if is_shut else "")  # fmt: skip
    if each.value is None:
        return
    end = ends.of(each.kind)
    colour, hatch = LOOKS[each.kind]
    axes.barh(row, float(each.value / end), height=HALF * 2, facecolor=colour, edgecolor=INK,
              linewidth=0.9, hatch=hatch)  # fmt: skip
    below = row + HALF + 0.05
    axes.text(0, below, report.number(0), va="top", ha="left", fontsize=END_SIZE, color=SOFT)
    axes.text(1, below, _end(report, each.kind, ends), va="top", ha="right", fontsize=END_SIZE,
              color=SOFT)  # fmt: skip


def _end(report: LotReport, kind: Kind, ends: Ends) -> str:
    end = ends.of(kind)
    return report.number(end) if kind == "points" else report.number(end * 100)
