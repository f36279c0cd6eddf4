"""Pages to set as PDF, and what a reader finds in the PDF."""

from html.parser import HTMLParser
from pathlib import Path

import page as validator
import pypdfium2

from vagval.domain.bilingual import Language
from vagval.domain.document import (
    Bullets,
    Callout,
    Cell,
    Cover,
    Head,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.report.html import fragments, page

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300pt" height="100pt">'
    '<g><path d="M 10 10 L 200 10 Q 210 20 200 30 z" style="fill: #155a6e; stroke: #1b2733"/></g>'
    "</svg>"
)
LINES = """
<p>Se <u>detta</u>, <del>detta</del> och
<a href="#sources" style="text-decoration: underline">det</a>.
<div style="letter-spacing: -.02em"><p>Bilaga A<p style="display: inline-block">Bilaga A</div>
<p style="line-clamp: 1; width: 60pt">Rubrik ett två tre fyra fem
<p style="width: 60pt">Rubrik ett två tre fyra fem
<p style="overflow: hidden; text-overflow: ellipsis"><b>x</b> Rubrik
<p style="overflow: hidden; text-overflow: ellipsis; width: 20pt">Rubrik
<p style="text-align: justify; width: 90pt">Flera ord som fyller ut raden,
och flera ord som gör det igen
<p style="direction: rtl">\N{HEBREW LETTER ALEF} ett två
"""
"""Ways to set a line that no page of ours uses, or not yet."""
HOSTILE = (
    "Ett \N{ARABIC LETTER ALEF}\u0301 ord, \N{SLICE OF PIZZA} två\tord\u200b och " + "långt" * 30
)
PROFILES = ("ua1", "3a")
NOT_READ = {"script", "style", "head", "summary", "template"}


def a_table(key: str, rows: int, *, is_folded: bool = False) -> Table:
    """Make a table with texts of many lengths and marked cells."""
    return Table(
        key,
        f"Tabell om {key}",
        (Head("Anbud"), Head("Pris i kronor", "right"), Head("Skäl")),
        tuple(
            (Cell(f"Bolag {n} AB"), Cell(f"{n}\N{NO-BREAK SPACE}000 kr"), Cell("Skäl " * n, "good"))
            for n in range(1, rows + 1)
        ),
        is_folded,
    )


def a_page(language: Language = "sv", text: str = "En mening.", rows: int = 3) -> str:
    """Make a page with every kind of block, and a text of choice in most of them."""
    cover = Cover(
        "Rapport om moduler", text, language, f"Beslut: {text}", (("Köpare", text),),
        (Callout("Obs.", text, "warning"),),
    )  # fmt: skip
    first = Section(
        "first",
        "Första delen",
        (
            Paragraph(text),
            Bullets((text, "Två")),
            a_table("priser", rows),
            Picture("bild", SVG, f"Bild av {text}", f"Bilden visar {text}"),
        ),
    )
    below = Section("below", "Under den", (Steps("Så räknas det", (text, "1 + 1 = 2")),), 3)
    second = Section("second", "Andra delen", (a_table("bevis", rows, is_folded=True),))
    third = Section("third", "Tredje delen", (Callout("Obs.", text, "bad"),))
    return page("Prov", language, fragments(cover, first, below, second, third), "Fot")


def faults(path: Path) -> list[str]:
    """Give what two standards have against a PDF."""
    content = path.read_bytes()
    reports = [validator.validate_pdf_bytes(content, profile=profile) for profile in PROFILES]
    return [str(report) for report in reports if not report.is_compliant]


def read(path: Path) -> str:
    """Give the text of a PDF in the order that it is drawn in, page by page."""
    document = pypdfium2.PdfDocument(path)
    return "\n".join(each.get_textpage().get_text_bounded() for each in document)


def in_order(html: str) -> list[str]:
    """Give the texts of a page's headings, paragraphs, items and cells, in their order."""
    reader = _Texts()
    reader.feed(html)
    return [text for text in (" ".join(each.split()) for each in reader.texts) if text]


class _Texts(HTMLParser):
    BLOCKS = frozenset(
        {"h1", "h2", "h3", "p", "li", "td", "th", "caption", "figcaption", "dt", "dd"}
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = [""]
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NOT_READ or dict(attrs).get("class") == "skip":
            self._hidden.append(tag)
        if tag in self.BLOCKS:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden and self._hidden[-1] == tag:
            self._hidden.pop()
        if tag in self.BLOCKS:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.texts[-1] += data
