"""Characters that no font has are written out, never lost (tecken utan typsnitt)."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NOT_DRAWN = frozenset({"head", "script", "style", "template"})
LONG_WORD = re.compile(r"\S{80,}")
PIECE = 40
BREAK = "\N{ZERO WIDTH SPACE}"
LOOSE = re.compile(r"(?<!\w)[\u0300-\u036f\u200c\u200d\ufe00-\ufe0f]|[\u200c\u200d](?!\w)")
"""Signs that change or join letters, where there is no letter: no font has them alone."""
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
    missing = {point: _written(point) for point in drawn_code_points(root) - covered}
    for element, attribute in _drawn(root):
        text = getattr(element, attribute).translate(missing)
        setattr(element, attribute, LOOSE.sub(lambda sign: _written(ord(sign[0])), text))


def _written(point: int) -> str:
    return f"⟨U+{point:04X}⟩"


def break_long_words(root: "Element") -> None:
    """Let a word that no line holds break here and there, where it stands.

    The engine would try every length of it: 3,000 letters without a space took minutes.

    Examples
    --------
    >>> from xml.etree.ElementTree import fromstring
    >>> page = fromstring(f"<p>{'x' * 100}</p>")
    >>> break_long_words(page)
    >>> [len(part) for part in page.text.split(BREAK)]
    [40, 40, 20]
    """
    for element, attribute in _drawn(root):
        text = getattr(element, attribute)
        if LONG_WORD.search(text):
            setattr(element, attribute, LONG_WORD.sub(_broken, text))


def _broken(word: re.Match[str]) -> str:
    letters = word[0]
    return BREAK.join(letters[at : at + PIECE] for at in range(0, len(letters), PIECE))


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
