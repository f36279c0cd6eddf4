"""The style sheets of a page, read once however many pages share them (stilmallar i pdf).

All pages of a run have the same sheet and the same typeface; the engine would parse the one and
unpack the other anew for each. What is kept here touches no font map: that one starts a thread, and
a process that has it can no longer be forked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from vagval.files.pdf_columns import COLUMNS_CSS

if TYPE_CHECKING:
    from weasyprint import CSS
    from weasyprint.urls import URLFetcher, URLFetcherResponse

Face = Mapping[str, Any]
"""Descriptors of ``@font-face`` -> their values, as the engine reads them."""
ON_PAPER = "img { image-rendering: crisp-edges }"
"""PDF/A forbids interpolated pictures."""
NOTES = ("::footnote-", "::note-")
"""Parts that any element may have, and none of ours has."""
MARGINS = ("@footnote", "@note-area", "@top-left ", "@top-right ", "@bottom-right ")
"""What a page has around its text: the engine's own two, and those that ``print.css`` fills."""


@dataclass(frozen=True, slots=True)
class PageStyle:
    """A page's style sheet as the engine takes it.

    Parameters
    ----------
    faces
        The fonts that it embeds, which the sheet itself does without.
    """

    sheet: "CSS"
    faces: tuple[Face, ...]

    def addresses(self) -> list[str]:
        """Give where the fonts' files are: in the page itself."""
        return [address for face in self.faces for kind, address in face["src"] if address]


@dataclass(slots=True)
class Faces:
    """Takes down the fonts of a sheet, in the place of the engine's own font configuration."""

    found: list[Face] = field(default_factory=list)

    def add_font_face(self, descriptors: Face, _fetcher: "URLFetcher") -> None:
        """Take one down."""
        self.found.append(descriptors)


@lru_cache(maxsize=8)
def page_style(css: str) -> PageStyle:
    """Read a style sheet for paper."""
    from weasyprint import CSS

    faces = Faces()
    whole = f"{css}\n{ON_PAPER}\n{COLUMNS_CSS}"
    sheet = CSS(string=whole, url_fetcher=data_fetcher(), font_config=faces)
    return PageStyle(sheet, tuple(faces.found))


@cache
def engine_style() -> "CSS":
    """Give the engine's own sheet without what only other pages than ours need.

    For footnotes each element would get the styles of six more parts of it, as many as 30,000 of a
    report: a twentieth of the time that its pages take. And each page would get the styles of
    thirteen margins with nothing in them.
    """
    from weasyprint import CSS
    from weasyprint.html import UA, UA_COUNTER_STYLE

    lines = (line for line in UA.splitlines() if not _is_for_others(line))
    listed = "\n".join(f"li{line}" if line.startswith("::marker") else line for line in lines)
    return CSS(string=listed, counter_style=UA_COUNTER_STYLE.copy())


def _is_for_others(line: str) -> bool:
    is_margin = line.startswith("  @") and "{" in line
    return line.startswith(NOTES) or (is_margin and not line.strip().startswith(MARGINS))


@lru_cache(maxsize=8)
def font_file(address: str) -> bytes:
    """Give a font of a page as TrueType or OpenType, which is what fonts are embedded as.

    Parameters
    ----------
    address
        A ``data:`` address of such a font, or of one packed as WOFF2.
    """
    from urllib.request import urlopen

    from fontTools.ttLib import woff2

    with urlopen(address) as font:  # noqa: S310 - a data: address: the page has no other
        content = bytes(font.read())
    if not content.startswith(b"wOF2"):
        return content
    plain = BytesIO()
    woff2.decompress(BytesIO(content), plain)
    return plain.getvalue()


def unpacked(address: str) -> "URLFetcherResponse":
    """Fetch a font of a page for the engine."""
    from weasyprint.urls import URLFetcherResponse

    return URLFetcherResponse(address, font_file(address))


def data_fetcher() -> "URLFetcher":
    """Give what fetches from the page itself, and from nowhere else."""
    from weasyprint.urls import URLFetcher

    return URLFetcher(allowed_protocols={"data"}, fail_on_errors=True)
