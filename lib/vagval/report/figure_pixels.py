"""Figures as pixels that are the same every time (figurer som png)."""

from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DOTS_PER_INCH = 220
"""Sharp on paper."""


def png_bytes(figure: "Figure") -> bytes:
    """Give a figure as PNG, without clock or version, for readers that know no SVG.

    Call it inside ``svg_text.drawing()``.
    """
    target = BytesIO()
    # Matplotlib stamps its own version by default.
    figure.savefig(target, format="png", dpi=DOTS_PER_INCH, metadata={"Software": None})
    return target.getvalue()
