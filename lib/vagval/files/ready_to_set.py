"""Get ready to set pages before there is a page (sätta i förväg)."""

from vagval.files.pdf_library import pdf_engine
from vagval.files.pdf_source import page_tree, taken_styles
from vagval.files.pdf_style import engine_style, font_file


def ready_to_set(html: str) -> None:
    """Read the style sheets and unpack the fonts of a page, for all that are forked from here.

    Nothing is set yet: that would start a thread, and nothing could be forked any more.

    Raises
    ------
    PdfLibraryMissingError
        If a library that sets pages is missing.
    """
    with pdf_engine():
        engine_style()
        for style in taken_styles(page_tree(html)):
            for address in style.addresses():
                font_file(address)
