"""Which words a page uses, and where it uses each first (använda ord)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vagval.domain.document import (
    Bullets,
    Callout,
    Cover,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.domain.quoted import pieces
from vagval.domain.still_blocks import StillBlock, still_blocks
from vagval.report.glossary_terms import TERMS, Term
from vagval.report.wording import Wording

WORD = re.compile(r"\w+(?:-\w+)*")
COVER = "page-title"
"""Id of the cover's heading."""


@dataclass(frozen=True, slots=True)
class FirstUse:
    """Where a word stands first: the main section's id and title; no title: the cover."""

    anchor: str
    title: str


def first_uses(parts: tuple[Section | Cover, ...], wording: Wording) -> Mapping[Term, FirstUse]:
    """Find each term that parts of a page use as a whole word, in any of its forms.

    What a reader sees is searched: an alternative text and a script's data are not. Nor is what is
    quoted in another language, which has words of its own.
    """
    forms = {term: term.forms(wording) for term in TERMS}
    found: dict[Term, FirstUse] = {}
    place = FirstUse(COVER, "")
    for part in parts:
        if isinstance(part, Section) and part.level == 2:  # noqa: PLR2004 - a main section
            place = FirstUse(part.key, part.title)
        text = spaced("\n".join(_in_its_language(each) for each in _texts(part)))
        for term in forms.keys() - found.keys():
            if any(spaced(form) in text for form in forms[term]):
                found[term] = place
    return found


def spaced(text: str) -> str:
    """Give a text's words in small letters with one blank around each, to be found whole.

    Examples
    --------
    >>> spaced("Anbudets pris, utan moms.")
    ' anbudets pris utan moms '
    """
    return f" {' '.join(WORD.findall(text.casefold()))} "


def _in_its_language(text: str) -> str:
    return "\n".join(piece.text for piece in pieces(text) if piece.language is None)


def _texts(part: Section | Cover) -> Iterator[str]:
    if isinstance(part, Cover):
        yield from (part.title, part.subtitle, part.lead)
        for name, value in part.facts:
            yield from (name, value)
        for notice in part.notices:
            yield from (notice.label, notice.text)
        return
    yield part.title
    for block in still_blocks(part.blocks):
        yield from _of_block(block)


def _of_block(block: StillBlock) -> Iterator[str]:
    match block:
        case Paragraph(text=text):
            yield text
        case Bullets(items=items):
            yield from items
        case Callout(label=label, text=text):
            yield from (label, text)
        case Table():
            yield block.caption
            yield from (head.text for head in block.heads)
            yield from (cell.text for row in block.rows for cell in row)
        case Picture(caption=caption):
            yield caption
        case Steps(title=title, lines=lines):
            yield from (title, *lines)
