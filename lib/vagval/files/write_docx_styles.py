"""How a document looks in a word processor: styles, language, page and foot (formatmallar)."""

from types import MappingProxyType
from typing import TYPE_CHECKING

from vagval.domain.document import Document
from vagval.domain.quoted import unquoted
from vagval.files.write_docx_widths import SIZES

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

FONT = "Arial"
"""On every office computer, or there in the same measures: what is edited keeps its lines."""
INK, SOFT, ACCENT, NOTICE = "1B1F24", "4A545E", "0B4A5B", "8A5A00"
NAMES_MM = 48
"""How far in the values of the head begin."""
TAGS = MappingProxyType({"sv": "sv-SE", "en": "en-GB"})
HEADINGS = ((1, 20, 6, 10), (2, 14, 12, 3), (3, 12, 12, 4))
"""Level, size, space above and below, in points."""
BODY = 10.5
"""Points."""
OWN = (
    ("Callout", BODY, 6, 8),
    ("Lead", 12, 4, 8),
    ("Fact", 10, 0, 3),
    *((f"Table {size}", size, 1, 1) for size in SIZES),
    ("Figure text", 9, 2, 6),
    ("After table", 6, 0, 4),
    ("Foot", 8, 0, 0),
)
"""Styles of our own: name, size, space above and below, in points."""


def prepare(docx: "Docx", document: Document) -> None:
    """Set page, styles, language and foot."""
    _set_page(docx)
    _set_styles(docx)
    _set_language(docx, TAGS[document.language])
    _write_foot(docx, document)


def _set_page(docx: "Docx") -> None:
    from docx.shared import Mm

    page = docx.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(25)
    page.top_margin, page.bottom_margin = Mm(22), Mm(18)


def _set_styles(docx: "Docx") -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    body = docx.styles["Normal"]
    _set_font(body, BODY, INK)
    body.paragraph_format.space_after = Pt(6)
    body.paragraph_format.line_spacing = 1.06
    for level, points, above, below in HEADINGS:
        _set_style(docx.styles[f"Heading {level}"], points, above, below, ACCENT)
    _set_style(docx.styles["Subtitle"], 11, 0, 10, SOFT)
    _set_close(docx.styles["Subtitle"])
    _set_style(docx.styles["Caption"], 10, 8, 3, INK)
    for name in ("List Bullet", "List Number"):
        _set_style(docx.styles[name], BODY, 0, 3, INK)
    for name, size, above, below in OWN:
        style = docx.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = body
        _set_style(style, size, above, below, INK)
    docx.styles["Caption"].paragraph_format.keep_with_next = True
    for name, ink in (("Callout", NOTICE), ("Lead", ACCENT)):
        _draw_side(docx.styles[name], ink)
    docx.styles["Lead"].font.bold = True
    _set_in_columns(docx.styles["Fact"])


def _set_close(style: "ParagraphStyle") -> None:
    """Set letters as close as anywhere else: the library's empty document spaces some."""
    from docx.oxml.ns import qn

    properties = style.element.get_or_add_rPr()
    for spacing in properties.findall(qn("w:spacing")):
        properties.remove(spacing)


def _set_style(style: "ParagraphStyle", size: float, above: int, below: int, ink: str) -> None:
    from docx.shared import Pt

    _set_font(style, size, ink)
    style.font.italic = False
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)


def _set_font(style: "ParagraphStyle", size: float, ink: str) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name, style.font.size = FONT, Pt(size)
    style.font.color.rgb = RGBColor.from_string(ink)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
        fonts.set(qn(f"w:{script}"), FONT)


def _draw_side(style: "ParagraphStyle", ink: str) -> None:
    """Draw a line beside what must not be missed."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm

    style.paragraph_format.left_indent = Mm(3)
    borders, left = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "24"), ("space", "8"), ("color", ink)):
        left.set(qn(f"w:{name}"), value)
    borders.append(left)
    properties = style.element.get_or_add_pPr()
    spacing = properties.find(qn("w:spacing"))
    spacing.addprevious(borders) if spacing is not None else properties.append(borders)


def _set_in_columns(style: "ParagraphStyle") -> None:
    """Set what follows a tab in a column of its own, however many lines it has."""
    from docx.shared import Mm

    style.paragraph_format.left_indent = Mm(NAMES_MM)
    style.paragraph_format.first_line_indent = -Mm(NAMES_MM)


def _set_language(docx: "Docx", tag: str) -> None:
    """Set the language of every text, so that it is spelled and read aloud in it."""
    from docx.oxml.ns import qn

    for language in docx.styles.element.iter(qn("w:lang")):
        for name in ("val", "eastAsia"):
            language.set(qn(f"w:{name}"), tag)
    for language in docx.settings.element.iter(qn("w:themeFontLang")):
        language.set(qn("w:val"), tag)


def _write_foot(docx: "Docx", document: Document) -> None:
    """Write what the document rests on, and the number of each page."""
    foot = docx.sections[0].footer
    paragraph = foot.paragraphs[0]
    paragraph.style = "Foot"
    lines = (document.title, *(line for line in document.footer.splitlines() if line))
    paragraph.add_run(unquoted(" · ".join(lines)))
    number = foot.add_paragraph(style="Foot")
    _add_field(number, "PAGE")
    number.add_run(" / ")
    _add_field(number, "NUMPAGES")


def _add_field(paragraph: "Paragraph", code: str) -> None:
    """Add a number that the word processor counts."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field, run, text = OxmlElement("w:fldSimple"), OxmlElement("w:r"), OxmlElement("w:t")
    field.set(qn("w:instr"), code)
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - the library has no word for it
