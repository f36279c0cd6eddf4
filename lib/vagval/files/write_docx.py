"""A document as an editable file for a word processor, the same bytes every time (DOCX)."""

import io
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.document import Cover, Document
from vagval.domain.quoted import unquoted
from vagval.files.canonical_zip import repacked
from vagval.files.write_docx_blocks import write_section
from vagval.files.write_docx_styles import prepare
from vagval.files.write_docx_text import add_text

if TYPE_CHECKING:
    from docx.document import Document as Docx

MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - Office Open XML counts in UTC without saying so
"""A file has no time of its own: what is made twice is the same twice."""
UNREAD = frozenset({"thumbnail", "stylesWithEffects", "customXml"})


def write_docx(path: Path, document: Document) -> None:
    """Write a document with real headings, lists and tables, and nothing that acts or fetches.

    Text is written as it is: who hands it in has made it harmless. A picture without pixels is told
    by its alternative text, since SVG is no part of the format.

    Parameters
    ----------
    path
        A file in a folder that is there.

    Raises
    ------
    ValueError
        If a text holds what no XML may hold.

    References
    ----------
    ECMA-376 (Office Open XML), part 1.
    """
    path.write_bytes(docx_bytes(document))


def docx_bytes(document: Document) -> bytes:
    """Give the file as bytes."""
    import docx as library

    docx = library.Document()
    _leave_out(docx)
    prepare(docx, document)
    _write_properties(docx, document)
    for part in document.parts:
        if isinstance(part, Cover):
            _write_cover(docx, part)
        else:
            write_section(docx, part)
    made = io.BytesIO()
    docx.save(made)
    return repacked(made.getvalue())


def _leave_out(docx: "Docx") -> None:
    """Leave out what the library's empty document carries and nobody reads."""
    for relations in (docx.part.package.rels, docx.part.rels):
        for key, relation in tuple(relations.items()):
            if relation.reltype.rpartition("/")[2] in UNREAD:
                del relations[key]


def _write_properties(docx: "Docx", document: Document) -> None:
    properties = docx.core_properties
    properties.title = unquoted(document.title)[:255]
    properties.author = properties.last_modified_by = "vagval"
    properties.language = document.language
    properties.comments = properties.keywords = properties.subject = ""
    properties.revision = 1
    properties.created = properties.modified = properties.last_printed = MADE


def _write_cover(docx: "Docx", cover: Cover) -> None:
    """Write the head of the document: what it says first, then whose it is."""
    add_text(docx.add_heading(level=1), cover.title)
    if cover.subtitle:
        add_text(docx.add_paragraph(style="Subtitle"), cover.subtitle)
    if cover.lead:
        add_text(docx.add_paragraph(style="Lead"), cover.lead)
    for notice in cover.notices:
        paragraph = docx.add_paragraph(style="Callout")
        add_text(paragraph, f"{notice.label} ", is_bold=True)
        add_text(paragraph, notice.text)
    for name, value in cover.facts:
        paragraph = docx.add_paragraph(style="Fact")
        add_text(paragraph, f"{name}\t", is_bold=True)
        add_text(paragraph, value)
