"""What the page's script says of weights that a reader moves (ord för viktprovet)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from vagval.report import numbers
from vagval.report.wording import Wording

Stage = Literal["locked", "draft", "constructed"]
"""Whether the weights are locked, only proposed, or made from amounts since nobody published any:
the words never call weights locked that are not."""
FIRST, SECOND = "{0}", "{1}"
"""Where the script puts a text, in a sentence."""

SAID: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "weights": (),
        "standing": (),
        "changes": (),
        "bars": (),
        "hint": (),
        "reset": (),
        "same": (),
        "at-start": (),
        "hold": (),
        "hold-named": ("criterion",),
        "mark": ("weight",),
        "percent": ("number",),
        "together": ("number",),
        "place": ("rank",),
        "shared": ("rank",),
        "was": ("rank",),
        "first": ("bid",),
        "first-shared": ("bids",),
        "pass": ("bid", "others"),
        "reach": ("bid", "others"),
        "leave": ("bid", "others"),
    }
)
"""Ending of a message ``walking-…``, and what stands in its places, in order."""


def walking_words(wording: Wording, stage: Stage) -> dict[str, str]:
    """Give every sentence that the script may say, with places for what it puts in.

    Examples
    --------
    >>> walking_words(Wording("en"), "locked")["pass"]
    '{0} passes {1}.'
    """
    told = {
        name: wording.text(
            f"walking-{name}", stage=stage, **dict(zip(places, (FIRST, SECOND), strict=False))
        )
        for name, places in SAID.items()
    }
    return {**told, "and": numbers.listing((FIRST, SECOND), wording.language), "comma": ", "}
