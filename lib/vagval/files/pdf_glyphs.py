"""Characters that no font has are written out, never lost (tecken utan typsnitt)."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NOT_DRAWN = frozenset({"head", "script", "style", "template"})
INVISIBLE = frozenset(map(ord, "\t\n\r\f \N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}"))
"""Drawn by no glyph: the engine breaks lines at them, or leaves room."""
OWN = frozenset(map(ord, "⟨⟩+0123456789ABCDEFU•–/"))
"""What a missing character is written out with, and what the style sheets write themselves."""


def drawn_code_points(root: "Element") -> frozenset[int]:
    """Give the code points that a page draws."""
    drawn: set[str] = set()
    for element, attribute in _drawn(root):
        drawn.update(getattr(element, attribute))
    return (frozenset(map(ord, drawn)) | OWN) - INVISIBLE


def write_out_missing(root: "Element", covered: AbstractSet[int]) -> None:
    """Write every character of a page that no font has as its code point, where it stands.

    A reader then sees that it was there; a missing glyph would be an empty box, and PDF/UA-1
    forbids it (ISO 14289-1:2014, 7.21.8).
    """
    missing = drawn_code_points(root) - covered
    if not missing:
        return
    written = {point: f"⟨U+{point:04X}⟩" for point in missing}
    for element, attribute in _drawn(root):
        setattr(element, attribute, getattr(element, attribute).translate(written))


def _drawn(element: "Element") -> Iterator[tuple["Element", str]]:
    """Go through every text that is drawn: where it is kept, and under which name."""
    if element.tag in NOT_DRAWN or not isinstance(element.tag, str):
        return
    if element.text:
        yield element, "text"
    for child in element:
        yield from _drawn(child)
        if child.tail:
            yield child, "tail"
