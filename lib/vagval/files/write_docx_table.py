"""A table in a word processor: calm lines, a head on every page, widths by what it holds."""

from typing import TYPE_CHECKING, Any

from vagval.domain.document import Table
from vagval.domain.quoted import unquoted
from vagval.files.write_docx_text import add_text

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import Table as DocxTable
    from docx.table import _Cell

FEW_COLUMNS = 3
"""A table with more columns is set smaller."""
ROOM_MM, ROOM = 160, 100
"""The width of the text, and about so many characters of a small table stand in it."""
LONGEST_WORD, LONGEST_LINE, AIR = 32, 90, 3
"""Characters that count for the width of a column at most, and what stands beside a word."""
LINE = "B8C4CA"


def write_table(docx: "Docx", table: Table) -> None:
    """Write a table with its caption above it, said once more to who cannot see it."""
    docx.add_paragraph(table.caption, style="Caption")
    made = docx.add_table(rows=1, cols=len(table.heads))
    _describe(made, table.caption)
    _draw_lines(made)
    _set_widths(made, table)
    is_wide = len(table.heads) > FEW_COLUMNS
    for cell, head in zip(made.rows[0].cells, table.heads, strict=True):
        _write_cell(cell, head.text, head.align, is_wide=is_wide, is_head=True)
    # The library looks every cell up again and again: rows of many files would take seconds.
    for row in table.rows:
        cells = made.add_row().cells
        for number, (cell, value) in enumerate(zip(cells, row, strict=True)):
            align = table.heads[number].align
            _write_cell(cell, value.text, align, is_wide=is_wide, is_head=number == 0)
    for number, each in enumerate(made.rows):
        _set_row(each._tr, is_head=number == 0)  # noqa: SLF001 - the library has no word for it
    docx.add_paragraph(style="After table")


def _write_cell(cell: "_Cell", text: str, align: str, *, is_wide: bool, is_head: bool) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = cell.paragraphs[0]
    paragraph.style = "Table small" if is_wide else "Table text"
    paragraph.alignment = {
        "left": WD_ALIGN_PARAGRAPH.LEFT,
        "right": WD_ALIGN_PARAGRAPH.RIGHT,
        "centre": WD_ALIGN_PARAGRAPH.CENTER,
    }[align]
    add_text(paragraph, text, is_bold=is_head)


def _set_widths(made: "DocxTable", table: Table) -> None:
    """Give every column room for its longest word, and share the rest by its longest line."""
    from docx.shared import Mm

    made.autofit = False
    heads = tuple(head.text for head in table.heads)
    rows = (heads, *(tuple(unquoted(cell.text) for cell in row) for row in table.rows))
    columns = tuple(zip(*rows, strict=True))
    words = [min(LONGEST_WORD, max(map(_longest_word, each))) + AIR for each in columns]
    # Squared, so that a column of sentences gets nearly all that is left.
    lines = [min(LONGEST_LINE, max(map(_longest_line, each)) + AIR) ** 2 for each in columns]
    rest = max(0, ROOM - sum(words))
    shares = [w * sum(lines) + rest * n for w, n in zip(words, lines, strict=True)]
    for column, share in zip(made.columns, shares, strict=True):
        column.width = Mm(ROOM_MM * share // sum(shares))


def _longest_word(text: str) -> int:
    return max((len(word) for word in text.replace("\n", " ").split(" ")), default=0)


def _longest_line(text: str) -> int:
    return max((len(line) for line in text.splitlines()), default=0)


def _describe(made: "DocxTable", caption: str) -> None:
    """Say in the file itself what the table shows."""
    properties: Any = made._tbl.tblPr  # noqa: SLF001 - the library has no word for it
    for tag in ("w:tblCaption", "w:tblDescription"):
        properties.append(_element(tag, val=caption[:255]))


def _draw_lines(made: "DocxTable") -> None:
    """Draw thin lines between rows and none between columns."""
    from docx.oxml.ns import qn

    properties: Any = made._tbl.tblPr  # noqa: SLF001 - the library has no word for it
    borders = _element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color=LINE))
    properties.find(qn("w:tblLook")).addprevious(borders)


def _set_row(row: Any, *, is_head: bool) -> None:  # noqa: ANN401 - the library's are untyped
    """Do not break a row over two pages, and repeat the head on every page."""
    properties = row.get_or_add_trPr()
    properties.append(_element("w:cantSplit"))
    if is_head:
        properties.append(_element("w:tblHeader"))


def _element(tag: str, **values: str) -> Any:  # noqa: ANN401 - the library's are untyped
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    return element
