"""A table in a word processor: calm lines, a head on every page, widths by what it holds."""

from typing import TYPE_CHECKING, Any

from vagval.domain.document import Table
from vagval.domain.quoted import unquoted
from vagval.files.write_docx_text import add_text
from vagval.files.write_docx_widths import column_widths

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import Table as DocxTable
    from docx.table import _Cell

LINE = "B8C4CA"


def write_table(docx: "Docx", table: Table) -> None:
    """Write a table with its caption above it, said once more to who cannot see it."""
    add_text(docx.add_paragraph(style="Caption"), table.caption)
    made = docx.add_table(rows=1, cols=len(table.heads))
    _describe(made, table.caption)
    _draw_lines(made)
    size, widths = column_widths(table)
    _set_widths(made, widths)
    style = f"Table {size}"
    for cell, head in zip(made.rows[0].cells, table.heads, strict=True):
        _write_cell(cell, head.text, head.align, style, is_head=True)
    # The library looks every cell up again and again: rows of many files would take seconds.
    for row in table.rows:
        cells = made.add_row().cells
        for number, (cell, value) in enumerate(zip(cells, row, strict=True)):
            align = table.heads[number].align
            _write_cell(cell, value.text, align, style, is_head=number == 0)
    for number, each in enumerate(made.rows):
        _set_row(each._tr, is_head=number == 0)  # noqa: SLF001 - the library has no word for it
    docx.add_paragraph(style="After table")


def _write_cell(cell: "_Cell", text: str, align: str, style: str, *, is_head: bool) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = cell.paragraphs[0]
    paragraph.style = style
    paragraph.alignment = {
        "left": WD_ALIGN_PARAGRAPH.LEFT,
        "right": WD_ALIGN_PARAGRAPH.RIGHT,
        "centre": WD_ALIGN_PARAGRAPH.CENTER,
    }[align]
    add_text(paragraph, text, is_bold=is_head)


def _set_widths(made: "DocxTable", tenths: list[int]) -> None:
    """Set columns and the cells of the head; the cells of a new row take it from the columns."""
    from docx.shared import Mm

    made.autofit = False
    widths = [Mm(each / 10) for each in tenths]
    for column, cell, width in zip(made.columns, made.rows[0].cells, widths, strict=True):
        column.width = cell.width = width


def _describe(made: "DocxTable", caption: str) -> None:
    """Say in the file itself what the table shows."""
    properties: Any = made._tbl.tblPr  # noqa: SLF001 - the library has no word for it
    for tag in ("w:tblCaption", "w:tblDescription"):
        properties.append(_element(tag, val=unquoted(caption)[:255]))


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
