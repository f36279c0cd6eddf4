"""Write a page as a PDF that holds for ever and for everyone (pdf)."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from vagval.domain.pdf_about import PdfAbout, PdfAttachment
from vagval.files.pdf_engine import typeset
from vagval.files.pdf_library import pdf_engine
from vagval.files.pdf_lines import remembered_lines
from vagval.files.pdf_page_list import remembered_pages
from vagval.files.pdf_texts import remembered_texts

ONE_PAGE = Lock()


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector of garbage rest: setting pages makes millions of objects, all in use."""
    rested = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if rested:
            gc.enable()


def write_pdf(
    path: Path, html: str, about: PdfAbout, attachments: tuple[PdfAttachment, ...] = ()
) -> None:
    """Write a page as PDF/UA-1 and PDF/A-3a at once, the same bytes every time.

    Threads take turns: what the engine is helped to remember is of one page.

    Parameters
    ----------
    path
        Its folder is made if it is not there.
    html
        A whole page as ``report/html.page`` makes it.

    Raises
    ------
    PdfLibraryMissingError
        If a library that sets the pages is missing.

    References
    ----------
    ISO 14289-1:2014 (PDF/UA-1); ISO 19005-3:2012 (PDF/A-3), level A.
    """
    with (
        pdf_engine(),
        ONE_PAGE,
        uncollected(),
        remembered_lines(),
        remembered_texts(),
        remembered_pages(),
    ):
        content = typeset(html, about, attachments)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
