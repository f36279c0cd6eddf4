"""What language a part of a PDF is in (språk i pdf).

The engine tells the language of a document and of no part of it. It builds the tree of what a voice
reads from the boxes on the pages; where a box is of an element with ``lang``, so is what is read.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydyf import Dictionary

WHOLE = frozenset({"html", "body"})
"""The document tells their language."""


@contextmanager
def languages_told() -> Iterator[None]:
    """Let each part of a PDF that is written meanwhile tell its language, if it has one.

    References
    ----------
    ISO 14289-1:2014 (PDF/UA-1), 7.2; ISO 32000-1:2008, 14.9.2.
    """
    from weasyprint.pdf import tags

    build = tags._build_box_tree  # noqa: SLF001 - the library has no word for it

    def telling(box: Any, parent: "Dictionary", *rest: Any) -> "Iterator[Dictionary]":  # noqa: ANN401
        language = _language(box)
        for element in build(box, parent, *rest):
            if language and element is not parent:
                element["Lang"] = _string(language)
            yield element

    tags._build_box_tree = telling  # noqa: SLF001
    try:
        yield
    finally:
        tags._build_box_tree = build  # noqa: SLF001


def _language(box: Any) -> str:  # noqa: ANN401 - the library's are untyped
    """Give the language that a box's own element states; empty: that of what it stands in."""
    element = getattr(getattr(box, "_box", box), "element", None)
    if element is None or element.tag in WHOLE:
        return ""
    return str(element.get("lang") or "")


def _string(text: str) -> object:
    from pydyf import String

    return String(text)
