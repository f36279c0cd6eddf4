"""Get ready to set pages before there is a page (sätta i förväg)."""

from contextlib import suppress

from vagval.files.pdf_library import pdf_engine
from vagval.files.pdf_source import page_tree, taken_styles
from vagval.files.pdf_style import engine_style, font_file

C_TYPES = (
    "char[4]",
    "char[]",
    "FcChar8 **",
    "hb_tag_t[100]",
    "PangoFcFontMap *",
    "PangoLogAttr[]",
    "PangoRectangle *",
    "unsigned int *",
)
"""What the engine asks the C libraries for; each name takes milliseconds to parse, once."""


def ready_to_set(html: str) -> None:
    """Read the sheets, fonts and hyphens of a page's kind, for all that are forked from here.

    Nothing is set yet: that would start a thread, and nothing could be forked any more.

    Raises
    ------
    PdfLibraryMissingError
        If a library that sets pages is missing.
    """
    with pdf_engine():
        engine_style()
        root = page_tree(html)
        for style in taken_styles(root):
            for address in style.addresses():
                font_file(address)
        _read_for_lines(root.get("lang", ""))


def _read_for_lines(language: str) -> None:
    """Read what lines are broken with; both libraries keep what they have read."""
    from cffi import CDefError
    from pyphen import Pyphen, language_fallback
    from weasyprint.text.ffi import ffi

    for name in C_TYPES:
        # Another version of the engine may not know one; then it has no need of it either.
        with suppress(CDefError):
            ffi.typeof(name)
    if patterns := language_fallback(language):
        Pyphen(lang=patterns)
