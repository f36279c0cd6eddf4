"""A figure in a word processor: its pixels, and in words what they show (figur)."""

import io
from typing import TYPE_CHECKING

from vagval.domain.document import Picture
from vagval.domain.quoted import unquoted
from vagval.files.write_docx_text import add_text

if TYPE_CHECKING:
    from docx.document import Document as Docx

WIDTH_MM = 160
"""The width of the text."""


def write_picture(docx: "Docx", picture: Picture) -> None:
    """Write a figure with its caption below; one without pixels is told in words.

    References
    ----------
    ECMA-376 (Office Open XML), part 1, 20.4.2.5 (docPr: the alternative text stands in descr).
    """
    from docx.shared import Mm

    if not picture.png:
        add_text(docx.add_paragraph(style="Caption"), picture.caption)
        add_text(docx.add_paragraph(), picture.alt)
        return
    paragraph = docx.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    shape = paragraph.add_run().add_picture(io.BytesIO(picture.png), width=Mm(WIDTH_MM))
    # The library names a picture after its number, and says nothing of what it shows.
    for named in shape._inline.xpath(".//wp:docPr | .//pic:cNvPr"):  # noqa: SLF001 - no other way
        named.set("name", picture.name)
        named.set("descr", unquoted(picture.alt))
    add_text(docx.add_paragraph(style="Figure text"), picture.caption)
