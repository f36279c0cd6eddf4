"""Bids and criteria in the plane where most can be seen (GAIA-planet)."""

from math import hypot
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.document import Picture
from vagval.domain.method_panel import GaiaPlane
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import COLOURS, WIDTH
from vagval.report.figure_text import text_width, wrapped
from vagval.report.label_room import Box, apart
from vagval.report.lot_report import LotReport
from vagval.report.opinion_words import criterion_name
from vagval.report.svg_text import INK, LINE, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEIGHT, SIDE = 4.6, 0.15
SIZE, LABEL_HEIGHT, AWAY = 8.4, 0.19, 0.11
BOLDER = 1.12
"""So much wider than plain letters are bold ones."""
NAME_WIDTH = 2.3
REACH = 0.86
"""Of the half height: how far the longest arrow and the farthest bid reach."""
WHITE = MappingProxyType({"boxstyle": "square,pad=0.08", "facecolor": "white", "edgecolor": "none"})
"""Behind a label, where an arrow may run; a white edge round each letter makes the picture five
times as large."""
PARTS = 12
"""So many points of an arrow are asked whether a label covers it."""
BOLD, PLAIN = "bold", "normal"
"""Bids, and what pulls."""
Point = tuple[float, float]


def gaia_picture(report: LotReport, matrix: DecisionMatrix, plane: GaiaPlane) -> Picture:
    """Draw the plane; what it keeps of the differences is said below."""
    with drawing():
        svg = svg_text(draw_gaia(report, matrix, plane))
    pulls = tuple(
        report.text(
            "alt-gaia-criterion",
            criterion=criterion_name(report, key),
            bids=report.bid_names(_along(matrix, plane, axis)),
        )
        for key, axis in zip(matrix.criteria, plane.axes, strict=True)
    )
    weighed = report.bid_names(_along(matrix, plane, plane.stick))
    kept = round(plane.kept * 100)
    return Picture(
        report.key("gaia"),
        svg,
        report.text(
            "alt-gaia", lot=report.each.lot.name, pulls=ALSO.join(pulls), weighed=weighed, kept=kept
        ),
        report.text("caption-gaia", kept=kept),
    )


def _along(matrix: DecisionMatrix, plane: GaiaPlane, way: tuple[object, object]) -> tuple[str, ...]:
    """Give the bid that lies farthest in a direction."""
    x, y = (float(str(each)) for each in way)
    far = [float(px) * x + float(py) * y for px, py in plane.points]
    return tuple(
        key for key, each in zip(matrix.alternatives, far, strict=True) if each == max(far)
    )


def draw_gaia(report: LotReport, matrix: DecisionMatrix, plane: GaiaPlane) -> "Figure":
    """Draw bids as points, criteria as thin arrows, the weights as a thick one."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, HEIGHT))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    half = HEIGHT / 2 - SIDE
    # One unit is one inch in both directions, so that no angle is bent.
    axes.set_xlim(-WIDTH / 2, WIDTH / 2)
    axes.set_ylim(-HEIGHT / 2, HEIGHT / 2)
    axes.axhline(0, color=LINE, linewidth=0.7, zorder=1)
    axes.axvline(0, color=LINE, linewidth=0.7, zorder=1)
    points = _scaled([(float(x), float(y)) for x, y in plane.points], half * REACH)
    arrows = _scaled([(float(x), float(y)) for x, y in plane.axes], half * REACH)
    (stick,) = _scaled([(float(plane.stick[0]), float(plane.stick[1]))], half * REACH)
    for end in arrows:
        _arrow(axes, end, COLOURS[0], 1.1)
    _arrow(axes, stick, COLOURS[3], 3.2)
    axes.scatter([x for x, _ in points], [y for _, y in points], marker="s", s=42,
                 color=COLOURS[1], edgecolors=INK, linewidths=0.8, zorder=4)  # fmt: skip
    labels = [
        *(
            (report.bid_name(key), at, BOLD)
            for key, at in zip(matrix.alternatives, points, strict=True)
        ),
        *(
            (criterion_name(report, key), at, PLAIN)
            for key, at in zip(matrix.criteria, arrows, strict=True)
        ),
        (report.text("gaia-stick"), stick, PLAIN),
    ]
    _write(axes, labels)
    return figure


def _scaled(points: list[Point], reach: float) -> list[Point]:
    longest = max((hypot(x, y) for x, y in points), default=0.0)
    factor = reach / longest if longest else 0.0
    return [(x * factor, y * factor) for x, y in points]


def _arrow(axes: "Axes", end: Point, colour: str, width: float) -> None:
    axes.annotate(
        "", xy=end, xytext=(0, 0), zorder=3,
        arrowprops={"arrowstyle": "-|>", "color": colour, "linewidth": width, "shrinkA": 0,
                    "shrinkB": 0, "mutation_scale": 9 + 2 * width},
    )  # fmt: skip


def _write(axes: "Axes", labels: list[tuple[str, Point, str]]) -> None:
    """Write every label on the outer side of its point, where no other label is."""
    written = [wrapped(text, NAME_WIDTH, 1, SIZE) for text, _, _ in labels]
    ends = [at for _, at, weight in labels if weight == PLAIN]
    shafts = [(x * part / PARTS, y * part / PARTS) for x, y in ends for part in range(PARTS + 1)]
    boxes = [
        _box(at, text_width(text, SIZE) * BOLDER, shafts if weight == BOLD else [])
        for text, (_, at, weight) in zip(written, labels, strict=True)
    ]
    middles = apart(boxes, LABEL_HEIGHT)
    for text, box, middle, (_, at, weight) in zip(written, boxes, middles, labels, strict=True):
        if abs(middle - at[1]) > LABEL_HEIGHT:
            near = box[0] if box[0] > at[0] else box[0] + box[2]
            axes.plot([at[0], near], [at[1], middle], color=SOFT, linewidth=0.5, zorder=2)
        axes.text(
            box[0], middle, text, ha="left", va="center", fontsize=SIZE, fontweight=weight,
            zorder=5, bbox=dict(WHITE),
        )  # fmt: skip


def _box(at: Point, wide: float, shafts: list[Point]) -> Box:
    """Choose the side where least of the arrows would be covered; else the outer one."""
    x, y = at
    sides = (x + AWAY, x - AWAY - wide) if x >= 0 else (x - AWAY - wide, x + AWAY)

    def covered(left: float) -> int:
        return sum(left < u < left + wide and abs(v - y) < LABEL_HEIGHT / 2 for u, v in shafts)

    return min(sides, key=covered), y, wide
