"""The frame that all figures share: size, labels, axes (figurens ram)."""

import textwrap
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from vagval.domain.bilingual import Language
from vagval.report import numbers
from vagval.report.harmless import harmless
from vagval.report.wording import Wording

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH = 8.6
ROW = 0.5
MOST_ROWS = 24
"""So many rows a reader can compare; the tables have the rest."""
LABEL_WIDTH = 26
LABEL_LINES = 2
HATCHES = ("", "////", "....", "xxxx", "\\\\\\\\", "oo", "----", "++")
COLOURS = (
    "#155a6e", "#e0a030", "#a9ccd6", "#8c4a5a", "#7d8b96", "#c9d7a4", "#3d3a66", "#d9b8a8",
)  # fmt: skip
UNKNOWN_GLYPH = "\N{REPLACEMENT CHARACTER}"


def caption(wording: Wording, figure: str, drawn: int, every: int) -> str:
    """Say what a figure shows, and how much of it where not all had room."""
    words = wording.text(f"caption-{figure}")
    if drawn == every:
        return words
    return f"{words} {wording.text('caption-cut', drawn=drawn, all=every)}"


def framed(rows: int, *, extra: float = 1.1) -> "tuple[Figure, Axes]":
    """Make a figure as high as its rows ask for, with the rows from the top down."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, extra + ROW * max(rows, 1)), layout="constrained")
    axes = figure.subplots()
    axes.set_ylim(rows - 0.5, -0.5)
    return figure, axes


def name_rows(axes: "Axes", labels: list[str]) -> None:
    """Write a label at each row."""
    axes.set_yticks(range(len(labels)), [wrapped(label) for label in labels])


def write_ticks(axes: "Axes", language: Language) -> None:
    """Write the numbers of the value axis as the language does."""
    from matplotlib.ticker import FuncFormatter

    def written(value: float, _: int) -> str:
        return numbers.number(Decimal(str(round(value, 6))), language)

    axes.xaxis.set_major_formatter(FuncFormatter(written))
    axes.grid(axis="x")


def legend_above(figure: "Figure", axes: "Axes", columns: int = 4) -> None:
    """Put the legend above the drawing, where it hides nothing."""
    handles, labels = axes.get_legend_handles_labels()
    figure.legend(
        handles, labels, loc="outside upper left", ncols=columns, handlelength=1.8,
        columnspacing=1.4,
    )  # fmt: skip


def wrapped(text: str, width: int = LABEL_WIDTH, lines: int = LABEL_LINES) -> str:
    """Break a label into a few short lines; what does not fit ends in an ellipsis."""
    return "\n".join(
        textwrap.wrap(
            drawable(text), width=width, max_lines=lines, placeholder=" …", break_on_hyphens=False
        )
    )


def drawable(text: str) -> str:
    """Make a text from outside ready to draw: harmless, one line, only glyphs that exist."""
    one_line = " ".join(harmless(text).split())
    known = _glyphs()
    return "".join(letter if ord(letter) in known else UNKNOWN_GLYPH for letter in one_line)


@cache
def _glyphs() -> frozenset[int]:
    from matplotlib import get_data_path
    from matplotlib.ft2font import FT2Font

    return frozenset(FT2Font(f"{get_data_path()}/fonts/ttf/DejaVuSans.ttf").get_charmap())
