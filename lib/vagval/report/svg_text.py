"""Figures as SVG text that is the same every time (figurer som svg)."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INK, SOFT, LINE = "#1b2733", "#4a5864", "#cdd5da"
FONT = "DejaVu Sans"
SETTINGS = MappingProxyType(
    {
        # Matplotlib salts ids with a random uuid by default.
        "svg.hashsalt": "vagval",
        "svg.fonttype": "path",
        # A vendor may well be called "$\\frac{a$".
        "text.parse_math": False,
        "font.family": [FONT],
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

    with style.context(["default", dict(SETTINGS)]):
        yield


def svg_text(figure: "Figure") -> str:
    """Give a figure as SVG text, without clock or random ids, with every letter as an outline.

    Call it inside ``drawing()``. The outlines are those of the font that comes with matplotlib:
    it is found before a system's own of the same name.
    """
    target = StringIO()
    # Matplotlib stamps the clock and its own version by default.
    figure.savefig(target, format="svg", metadata={"Date": None, "Creator": None})
    return target.getvalue()
