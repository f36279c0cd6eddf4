"""The colours that tables and figures share (färger).

Text stands out from what is behind it by at least 4.5 : 1 (WCAG 2.2, 1.4.3). A tone is never told
by colour alone: the words say it too, tables add a kind of line and figures a hatching.
"""

from types import MappingProxyType

PALETTE = MappingProxyType(
    {
        "ink": "#1b2733",
        "soft": "#4a5864",
        "paper": "#ffffff",
        "wash": "#f3f5f6",
        "line": "#cdd5da",
        "accent": "#155a6e",
        "accent-wash": "#edf4f6",
        "good": "#2b6844",
        "good-wash": "#edf5ef",
        "good-fill": "#7fb59a",
        "warning": "#7d4e00",
        "warning-wash": "#fcf5e3",
        "warning-fill": "#f3d48a",
        "bad": "#992b1e",
        "bad-wash": "#fbeeec",
        "bad-fill": "#b4483a",
        "plain-fill": "#c9d1d6",
    }
)
"""A tone colours text; its ``-wash`` lies behind text, and its ``-fill`` fills a bar."""

SERIES = (
    "#155a6e", "#e0a030", "#a9ccd6", "#8c4a5a", "#7d8b96", "#c9d7a4", "#3d3a66", "#d9b8a8",
)  # fmt: skip
"""What tells one kind from another in a figure, in this order, each with its hatching."""


def palette_style() -> str:
    """Give the colours as the names that the style sheets use."""
    lines = "\n".join(f"  --{name}: {colour};" for name, colour in PALETTE.items())
    return f":root {{\n{lines}\n}}"
