"""Every product against every other, as a heat map (samverkan, produkt gånger produkt)."""

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.expectation import Expectation
from vagval.domain.interoperability import OfferedProduct, Pair, SideState
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import (
    LABEL_GAP,
    LABEL_SIZE,
    LEGEND_ROW,
    MOST_ROWS,
    RIGHT,
    WIDTH,
    legend_above,
)
from vagval.report.figure_text import text_width, wrapped
from vagval.report.interoperability_matrix import pairs_by_products
from vagval.report.interoperability_words import InteroperabilityReport
from vagval.report.palette import PALETTE
from vagval.report.svg_text import INK, SOFT, drawing, svg_text

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MOST_TOLD = 12
LABELS = 2.6
HEAD, FOOT = 0.3, 0.1
LOWEST_ROW, HIGHEST_ROW = 0.3, 0.45
NOTHING_ASKED = PALETTE["wash"]
LOOKS: MappingProxyType[SideState, tuple[str, str]] = MappingProxyType(
    {
        SideState.SHOWN: (PALETTE["good-fill"], ""),
        SideState.CLAIMED: (PALETTE["warning-fill"], "////"),
        SideState.MISSING: (PALETTE["paper"], "\\\\"),
        SideState.CONTRADICTED: (PALETTE["bad-fill"], "xxxx"),
    }
)
WHITE = MappingProxyType({"boxstyle": "round,pad=0.18", "facecolor": "white", "edgecolor": "none"})


def interoperability_pictures(report: InteroperabilityReport) -> tuple[Picture, ...]:
    """Draw each pair by its weakest SHALL, with how many work on evidence written in it.

    Only products between which a SHALL is asked for are drawn; none if there are too many.
    """
    pairs = tuple(pair for pair in report.found.pairs() if pair.of(Expectation.SHALL))
    meeting = {product for pair in pairs for product in (pair.first, pair.second)}
    products = tuple(each for each in report.found.products if each in meeting)
    if not 0 < len(products) <= MOST_ROWS:
        return ()
    with drawing():
        svg = svg_text(draw_interoperability(report, products))
    picture = Picture(
        "interoperability", svg, _alt(report, pairs), report.text("caption-interoperability")
    )
    return (picture,)


def _alt(report: InteroperabilityReport, pairs: tuple[Pair, ...]) -> str:
    """Tell pair by pair while that can be listened to, else how many pairs are known how."""
    if len(pairs) <= MOST_TOLD:
        told = ALSO.join(_sentence(report, pair) for pair in pairs)
        return report.text("alt-interoperability", pairs=told)
    weakest = Counter(pair.weakest(Expectation.SHALL) for pair in pairs)
    told = ALSO.join(
        report.text("alt-interoperability-state", state=report.state(state), count=weakest[state])
        for state in LOOKS
    )
    return report.text("alt-interoperability-many", count=len(pairs), states=told)


def _sentence(report: InteroperabilityReport, pair: Pair) -> str:
    return report.text(
        "alt-interoperability-pair",
        first=report.product_name(pair.first),
        second=report.product_name(pair.second),
        shown=pair.count(Expectation.SHALL, SideState.SHOWN),
        all=len(pair.of(Expectation.SHALL)),
    )


def draw_interoperability(
    report: InteroperabilityReport, products: tuple[OfferedProduct, ...]
) -> "Figure":
    """Draw the cells of both halves alike; call it inside ``drawing()``."""
    pairs = pairs_by_products(report)
    figure, axes = _frame(report, products)
    for row, one in enumerate(products):
        for column, other in enumerate(products):
            _draw_cell(axes, (column, row), pairs.get(frozenset((one, other))))
    legend_above(figure, _legend(report), columns=5)
    return figure


def _frame(
    report: InteroperabilityReport, products: tuple[OfferedProduct, ...]
) -> "tuple[Figure, Axes]":
    from matplotlib.figure import Figure

    count = max(len(products), 2)
    labels = [wrapped(report.short_name(each), LABELS, 1, LABEL_SIZE) for each in products]
    left = LABEL_GAP * 2 + max(text_width(label, LABEL_SIZE) for label in labels)
    room = WIDTH - left - RIGHT
    row = max(LOWEST_ROW, min(HIGHEST_ROW, room / count))
    height = LEGEND_ROW + HEAD + row * count + FOOT
    figure = Figure(figsize=(WIDTH, height))
    axes = figure.add_axes((left / WIDTH, FOOT / height, room / WIDTH, row * count / height))
    axes.set_xlim(-0.5, count - 0.5)
    axes.set_ylim(count - 0.5, -0.5)
    axes.set_yticks(range(len(labels)), labels)
    axes.set_xticks(range(len(labels)), [str(report.number_of(each)) for each in products])
    axes.tick_params(axis="x", top=False, bottom=False, labeltop=True, labelbottom=False,
                     labelcolor=INK)  # fmt: skip
    axes.spines["bottom"].set_visible(False)
    axes.set_facecolor(NOTHING_ASKED)
    return figure, axes


def _draw_cell(axes: "Axes", at: tuple[int, int], pair: Pair | None) -> None:
    from matplotlib.patches import Rectangle

    column, row = at
    weakest = pair.weakest(Expectation.SHALL) if pair is not None else None
    if pair is None or weakest is None:
        return
    colour, hatch = LOOKS[weakest]
    axes.add_patch(
        Rectangle((column - 0.47, row - 0.45), 0.94, 0.9, facecolor=colour, hatch=hatch,
                  edgecolor=SOFT, linewidth=0.6)
    )  # fmt: skip
    shown, every = pair.count(Expectation.SHALL, SideState.SHOWN), len(pair.of(Expectation.SHALL))
    axes.text(column, row, f"{shown}/{every}", ha="center", va="center", fontsize=8.0,
              fontweight="bold", bbox=dict(WHITE))  # fmt: skip


def _legend(report: InteroperabilityReport) -> "list[tuple[Artist, str]]":
    from matplotlib.patches import Patch

    return [
        (Patch(facecolor=colour, hatch=hatch, edgecolor=SOFT, linewidth=0.6), report.state(state))
        for state, (colour, hatch) in LOOKS.items()
    ]
