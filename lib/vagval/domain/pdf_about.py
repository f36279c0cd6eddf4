"""What a PDF says about itself, and what it carries (om dokumentet)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from vagval.domain.bilingual import Language

Relationship = Literal["Data", "Supplement", "Source"]
"""Of an embedded file to its document: what it was made from, or what adds to it
(ISO 32000-2:2020, 7.11.3)."""


@dataclass(frozen=True, slots=True)
class PdfAbout:
    """The particulars of a document, which readers and archives search by.

    Parameters
    ----------
    title
        What the window is called.
    author
        Who answers for the document: the buyer (upphandlande myndighet); empty: not told.
    subject
        What it is about, in one line; empty: not told.
    dated
        The report's date from the record, never the clock; none: not told.
    """

    title: str
    language: Language
    author: str = ""
    subject: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class PdfAttachment:
    """A file that a document carries with it (bilaga).

    Parameters
    ----------
    name
        File name, unique among the attachments.
    description
        What it is, for who meets it in a list.
    mime_type
        ``"application/json"`` and the like.
    """

    name: str
    content: bytes
    description: str
    mime_type: str
    relationship: Relationship = "Supplement"
