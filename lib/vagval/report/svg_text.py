"""Figures as SVG text that is the same every time (figurer som svg)."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from io import StringIO
from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.report.page_fonts import SANS, WEIGHTS, font_path
from vagval.report.palette import PALETTE

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INK, SOFT, LINE = PALETTE["ink"], PALETTE["soft"], PALETTE["line"]
FALLBACK = "DejaVu Sans"
"""For letters that our own typeface lacks; it comes with matplotlib."""
SETTINGS = MappingProxyType(
    {
        # Matplotlib salts ids with a random uuid by default.
        "svg.hashsalt": "vagval",
        "svg.fonttype": "path",
        # A vendor may well be called "$\\frac{a$".
        "text.parse_math": False,
        "font.family": [SANS, FALLBACK],
        "font.size": 9.5,
        "text.color": INK,
        "axes.labelcolor": SOFT,
        "axes.edgecolor": SOFT,
        "axes.labelsize": 9.0,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.axisbelow": True,
        "xtick.color": SOFT,
        "ytick.color": INK,
        "ytick.major.size": 0.0,
        "grid.color": LINE,
        "grid.linewidth": 0.6,
        "hatch.linewidth": 0.7,
        "legend.frameon": False,
        "legend.fontsize": 9.0,
        "axes.unicode_minus": True,
    }
)


@contextmanager
def drawing() -> Iterator[None]:
    """Draw with our own settings, whatever the user's are, and leave the user's as they were."""
    from matplotlib import style

    _make_known()
    with style.context(["default", dict(SETTINGS)]):
        yield


def svg_text(figure: "Figure") -> str:
    """Give a figure as SVG text, without clock or random ids, with every letter as an outline.

    Call it inside ``drawing()``. The outlines are those of our own typeface; what it lacks is drawn
    in the one that comes with matplotlib, which is found before a system's own of the same name.
    """
    target = StringIO()
    # Matplotlib stamps the clock and its own version by default.
    figure.savefig(target, format="svg", metadata={"Date": None, "Creator": None})
    return target.getvalue()


@cache
def _make_known() -> None:
    """Tell matplotlib of our typeface, once. Its name is ours alone: no other figure changes."""
    from matplotlib.font_manager import fontManager

    for weight in WEIGHTS:
        fontManager.addfont(font_path(weight))
