"""The list of a PDF's pages, made once and not for each part of it (sidlista i pdf).

Each element of what a voice reads names its page; the engine lists all pages anew for each. Of a
document of 120 pages that took a twentieth of the time.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydyf import PDF


@contextmanager
def remembered_pages() -> Iterator[None]:
    """Let a PDF remember, within the block, its list of pages until a page is added."""
    from pydyf import PDF

    plain = PDF.page_references
    last: tuple[PDF | None, int, tuple[bytes, ...]] = (None, 0, ())

    def references(pdf: "PDF") -> tuple[bytes, ...]:
        nonlocal last
        count = len(pdf.pages["Kids"])
        if last[0] is not pdf or last[1] != count:
            last = (pdf, count, plain.__get__(pdf))
        return last[2]

    PDF.page_references = property(references)
    try:
        yield
    finally:
        PDF.page_references = plain
