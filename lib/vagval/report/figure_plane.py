"""A figure with a value axis in each direction (diagram med två värdeaxlar)."""

import math
from decimal import Decimal
from typing import TYPE_CHECKING

from vagval.domain.bilingual import Language
from vagval.report import numbers
from vagval.report.figure_frame import BOTTOM, LEGEND_ROW, RIGHT, TOP, WIDTH

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEIGHT = 3.9
LEFT = 0.95
NAME = 0.3
"""Above the upright axis, where its name stands level, so that nobody turns the head."""


def plane(*, entries: int, columns: int = 3) -> "tuple[Figure, Axes]":
    """Make a figure for lines or points, with room for a legend and for the axes' names.

    Parameters
    ----------
    entries, columns
        Of the legend above; no entries: no legend.
    """
    from matplotlib.figure import Figure

    top = TOP + NAME + LEGEND_ROW * math.ceil(entries / columns)
    height = BOTTOM + HEIGHT + top
    figure = Figure(figsize=(WIDTH, height))
    box = (LEFT / WIDTH, BOTTOM / height, 1 - (LEFT + RIGHT) / WIDTH, HEIGHT / height)
    return figure, figure.add_axes(box)


def name_axes(axes: "Axes", level: str, upright: str, language: Language) -> None:
    """Say what each axis counts, and write the numbers as the language does."""
    from matplotlib.ticker import FuncFormatter

    def written(value: float, _: int) -> str:
        return numbers.number(Decimal(str(round(value, 6))), language)

    axes.set_xlabel(level, loc="left")
    axes.set_title(upright, loc="left", fontsize=9.0, color=axes.xaxis.label.get_color())
    axes.xaxis.set_major_formatter(FuncFormatter(written))
    axes.yaxis.set_major_formatter(FuncFormatter(written))
    axes.grid(axis="both")
