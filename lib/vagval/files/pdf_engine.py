"""Set a page in type as tagged PDF (satt sida)."""

import warnings
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from vagval.domain.pdf_about import PdfAbout, PdfAttachment
from vagval.files.pdf_columns import set_columns
from vagval.files.pdf_drawing import drawings
from vagval.files.pdf_file import file_of
from vagval.files.pdf_fonts import own_fonts
from vagval.files.pdf_glyphs import break_long_words, write_out_missing
from vagval.files.pdf_language import languages_told
from vagval.files.pdf_marks import mark
from vagval.files.pdf_outside import refuse_outside
from vagval.files.pdf_paper import for_paper
from vagval.files.pdf_source import page_tree, source_of, taken_styles

if TYPE_CHECKING:
    from pydyf import PDF
    from weasyprint import Attachment, Document

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""When attachments are from if the record tells no date; the clock would change the bytes."""
VARIANT = "pdf/a-3a"


def typeset(html: str, about: PdfAbout, attachments: tuple[PdfAttachment, ...]) -> bytes:
    """Set a page in type: PDF/A-3a, tagged, with nothing fetched and no font of the system.

    Raises
    ------
    ValueError
        If the page asks for anything outside itself: a fault of ours, since no text from outside
        can make it do so.
    """
    from weasyprint.urls import FatalURLFetchingError

    root = page_tree(html)
    refuse_outside(root)
    for_paper(root)
    try:
        styles = taken_styles(root)
        fonts = own_fonts(root, styles)
        break_long_words(root)
        write_out_missing(root, fonts.advances.keys())
        set_columns(root, fonts.width)
        document = source_of(root).render(
            font_config=fonts.configuration,
            stylesheets=[style.sheet for style in styles],
            pdf_variant=VARIANT,
            cache=dict(drawings(root)),
        )
    except FatalURLFetchingError as fault:
        raise ValueError(str(fault)) from fault
    tell(document, about)
    files = [attached(each, about) for each in sorted(attachments, key=lambda each: each.name)]
    with warnings.catch_warnings(), languages_told():
        # The engine leaves the colour profile that it reads open.
        warnings.simplefilter("ignore", ResourceWarning)
        return bytes(document.write_pdf(pdf_variant=VARIANT, attachments=files, finisher=_finish))


def _finish(_document: "Document", pdf: "PDF") -> None:
    """Mark a PDF that is done, and let it be written by us."""
    mark(pdf)
    pdf.write = lambda target, *_: target.write(file_of(pdf))


def tell(document: "Document", about: PdfAbout) -> None:
    """Put the particulars into a document; what the page says of itself is not asked."""
    metadata = document.metadata
    metadata.title, metadata.lang = about.title, about.language
    metadata.authors = [about.author] if about.author else []
    metadata.description = about.subject or None
    metadata.keywords, metadata.attachments, metadata.generator = [], [], "vagval"
    metadata.created = metadata.modified = about.dated.isoformat() if about.dated else None


def attached(file: PdfAttachment, about: PdfAbout) -> "Attachment":
    """Give a file as the engine embeds it."""
    from weasyprint import Attachment

    at = datetime(*about.dated.timetuple()[:3], tzinfo=UTC) if about.dated else EPOCH
    return Attachment(
        string=file.content,
        name=file.name,
        description=file.description,
        created=at,
        modified=at,
        relationship=file.relationship,
    )
