"""Everybody's weights beside the combined and the published (vikter per person)."""

from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.weighting_result import LotWeights
from vagval.report.cell_words import ALSO
from vagval.report.figure_frame import COLOURS, framed, legend_above, name_values
from vagval.report.svg_text import INK, SOFT, drawing, svg_text
from vagval.report.weights_words import people_names, said_percent
from vagval.report.wording import Wording

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARKERS = ("o", "s", "^", "v", "P", "X", "<", ">")
"""One a person; more people share one mark, since nobody tells more than eight apart."""
FIRST_LINE, LAST_LINE = -0.24, 0.1
COMBINED_LINE = 0.26


def weights_picture(found: LotWeights, wording: Wording) -> Picture:
    """Draw each criterion's weights, with the combined and the published marked."""
    with drawing():
        svg = svg_text(draw_weights(found, wording))
    lot = found.lot.name
    cases = ALSO.join(_sentence(found, place, wording) for place in range(len(found.leaves)))
    return Picture(
        f"weights-{found.lot.id}",
        svg,
        wording.text("alt-weights-people", lot=lot, people=len(found.people), cases=cases),
        wording.text("caption-weights-people", lot=lot),
    )


def draw_weights(found: LotWeights, wording: Wording) -> "Figure":
    """Draw a line for each criterion; call it inside ``drawing()``."""
    labels = [leaf.name.in_language(wording.language) for leaf in found.lot.tree.leaves]
    names = people_names(found)
    are_told_apart = len(names) <= len(MARKERS)
    entries = 2 + (len(names) if are_told_apart else 1)
    figure, axes = framed(labels, entries=entries, row=0.62)
    handles = [_draw_person(axes, found, nth) for nth in range(len(names))]
    combined, published = _draw_common(axes, found)
    highest = max(max(each.weights) for each in found.people)
    axes.set_xlim(0, 100 * float(max(highest, *found.published)) * 1.08)
    name_values(axes, wording.text("axis-weights-people"), wording.language)
    people = (
        list(zip(handles, names, strict=True))
        if are_told_apart
        else [(handles[0], wording.text("legend-weights-person"))]
    )
    legend_above(
        figure,
        [
            *people,
            (combined, wording.text("legend-weights-combined")),
            (published, wording.text("legend-weights-published")),
        ],
    )
    return figure


def _draw_person(axes: "Axes", found: LotWeights, nth: int) -> "Artist":
    """Put one person's mark in each row, each person a little lower than the one before."""
    count = len(found.people)
    step = (LAST_LINE - FIRST_LINE) / (count - 1) if count > 1 else 0.0
    offset = FIRST_LINE + step * nth if count > 1 else (FIRST_LINE + LAST_LINE) / 2
    marker = MARKERS[nth] if count <= len(MARKERS) else MARKERS[0]
    mark: Artist = axes.scatter(
        [100 * float(each) for each in found.people[nth].weights],
        [row + offset for row in range(len(found.leaves))],
        marker=marker, s=46, facecolors="white", edgecolors=INK, linewidths=1.1, zorder=3,
    )  # fmt: skip
    return mark


def _draw_common(axes: "Axes", found: LotWeights) -> "tuple[Artist, Artist]":
    """Draw how far apart people are, what they come to together, and what is published."""
    rows = range(len(found.leaves))
    for row in rows:
        lowest, highest = (100 * float(each.weights[row]) for each in found.extremes(row))
        axes.plot([lowest, highest], [row + COMBINED_LINE] * 2, color=SOFT, linewidth=2.4, zorder=2)
    combined: Artist = axes.scatter(
        [100 * float(each) for each in found.mean], [row + COMBINED_LINE for row in rows],
        marker="D", s=52, color=COLOURS[1], edgecolors=INK, linewidths=0.8, zorder=4,
    )  # fmt: skip
    published: Artist = axes.vlines(
        [100 * float(each) for each in found.published],
        [row - 0.4 for row in rows], [row + 0.42 for row in rows],
        colors=INK, linewidths=1.6, linestyles=(0, (4, 2)), zorder=1,
    )  # fmt: skip
    return combined, published


def _sentence(found: LotWeights, place: int, wording: Wording) -> str:
    lowest, highest = found.extremes(place)
    return wording.text(
        "alt-weights-people-case",
        criterion=found.lot.tree.leaves[place].name,
        lowest=said_percent(lowest.weights[place], wording),
        highest=said_percent(highest.weights[place], wording),
        combined=said_percent(found.mean[place], wording),
        published=said_percent(found.published[place], wording),
    )
