"""The frame that all figures share: size, margins, labels, axes (figurens ram)."""

import math
from decimal import Decimal
from typing import TYPE_CHECKING

from vagval.domain.bilingual import Language
from vagval.domain.errors import DetailValue
from vagval.report import numbers
from vagval.report.figure_text import shortened, text_width, wrapped
from vagval.report.numbers import NO_BREAK
from vagval.report.palette import SERIES
from vagval.report.wording import Wording

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 8.6
ROW = 0.5
BOTTOM = 0.6
TOP = 0.1
RIGHT = 0.25
LEGEND_ROW = 0.22
LABEL_GAP = 0.16
LABEL_WIDTH = 2.1
"""Inches, as all lengths here."""
MOST_ROWS = 24
"""So many rows a reader can compare; the tables have the rest."""
LABEL_SIZE = 9.5
LEGEND_LETTERS = 44
HATCHES = ("", "////", "\\\\\\\\", "xxx", "---", "|||", "+++", "//")
COLOURS = SERIES


def caption(wording: Wording, figure: str, drawn: int, every: int, **details: DetailValue) -> str:
    """Say what a figure shows, and how much of it where not all had room."""
    words = wording.text(f"caption-{figure}", **details)
    if drawn == every:
        return words
    return f"{words} {wording.text('caption-cut', drawn=drawn, all=every)}"


def framed(
    labels: list[str], *, entries: int, columns: int = 3, row: float = ROW, lines: int = 2
) -> "tuple[Figure, Axes]":
    """Make a figure as high as its rows ask for, with a label at each row from the top down.

    The margins are reckoned here from the width of the labels: no engine tries out layouts.

    Parameters
    ----------
    entries, columns
        Of the legend above; no entries: no legend.
    lines
        Most lines of a label.
    """
    from matplotlib.figure import Figure

    rows = max(len(labels), 1)
    written = [wrapped(label, LABEL_WIDTH, lines, LABEL_SIZE) for label in labels]
    left = LABEL_GAP * 2 + max(
        (text_width(line, LABEL_SIZE) for label in written for line in label.split("\n")),
        default=0.0,
    )
    top = TOP + LEGEND_ROW * math.ceil(entries / columns)
    height = BOTTOM + row * rows + top
    figure = Figure(figsize=(WIDTH, height))
    axes = figure.add_axes(
        (left / WIDTH, BOTTOM / height, 1 - (left + RIGHT) / WIDTH, row * rows / height)
    )
    axes.set_ylim(rows - 0.5, -0.5)
    axes.set_yticks(range(len(labels)), written)
    return figure, axes


def name_values(axes: "Axes", label: str, language: Language) -> None:
    """Say what the value axis counts, and write its numbers as the language does."""
    from matplotlib.ticker import FuncFormatter

    def written(value: float, _: int) -> str:
        return numbers.number(Decimal(str(round(value, 6))), language)

    axes.set_xlabel(label, loc="left")
    axes.xaxis.set_major_formatter(FuncFormatter(written))
    axes.grid(axis="x")


def legend_above(figure: "Figure", entries: "list[tuple[Artist, str]]", columns: int = 3) -> None:
    """Put the legend above the drawing, where it hides nothing."""
    # A label that starts with an underscore is left out by matplotlib; a vendor may be called so.
    labels = [f"{NO_BREAK}{shortened(label, LEGEND_LETTERS)}" for _, label in entries]
    figure.legend(
        [handle for handle, _ in entries], labels, loc="upper left", bbox_to_anchor=(0.0, 1.0),
        ncols=columns, handlelength=1.8, columnspacing=1.6, borderaxespad=0.2, labelspacing=0.45,
    )  # fmt: skip
