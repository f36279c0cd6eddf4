"""The blocks of a document in a word processor's terms (stycken, listor, tabeller)."""

from typing import TYPE_CHECKING, Any

from vagval.domain.document import (
    Block,
    Bullets,
    Callout,
    Explorer,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table as DocxTable
    from docx.table import _Cell

FEW_COLUMNS = 3
"""A table with more columns is set smaller."""


def write_section(docx: "Docx", section: Section) -> None:
    """Write a heading and what stands under it."""
    docx.add_heading(section.title, level=section.level)
    for block in section.blocks:
        _write_block(docx, block)


def _write_block(docx: "Docx", block: Block) -> None:
    match block:
        case Paragraph():
            docx.add_paragraph(block.text)
        case Bullets():
            _write_list(docx, block.items, is_numbered=block.is_numbered)
        case Callout():
            paragraph = docx.add_paragraph(style="Callout")
            paragraph.add_run(f"{block.label} ").bold = True
            paragraph.add_run(block.text)
        case Table():
            _write_table(docx, block)
        case Picture():
            docx.add_paragraph(block.caption, style="Caption")
            docx.add_paragraph(block.alt)
        case Steps():
            docx.add_paragraph(block.title, style="Caption")
            _write_list(docx, block.lines, is_numbered=True)
        case Explorer():
            _write_block(docx, block.notice)
            for part in block.still:
                _write_block(docx, part)


def _write_list(docx: "Docx", items: tuple[str, ...], *, is_numbered: bool) -> None:
    """Write a list; each numbered list begins at 1."""
    if not is_numbered:
        for item in items:
            docx.add_paragraph(item, style="List Bullet")
        return
    number = _new_numbering(docx)
    for item in items:
        paragraph = docx.add_paragraph(item, style="List Number")
        of_paragraph: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - no other way
        properties = of_paragraph.get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = number


def _new_numbering(docx: "Docx") -> int:
    """Make a numbering of the list style that starts over, and give its number."""
    numbering = docx.part.numbering_part.element
    style = docx.styles["List Number"].element
    in_style = style.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(in_style).abstractNumId.val
    made = numbering.add_num(abstract)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)


def _write_table(docx: "Docx", table: Table) -> None:
    caption = docx.add_paragraph(table.caption, style="Caption")
    caption.paragraph_format.keep_with_next = True
    made = docx.add_table(rows=1, cols=len(table.heads), style="Table Grid")
    _describe(made, table.caption)
    is_wide = len(table.heads) > FEW_COLUMNS
    for cell, head in zip(made.rows[0].cells, table.heads, strict=True):
        _write_cell(cell, head.text, head.align, is_wide=is_wide, is_head=True)
    _repeat(made)
    for row in table.rows:
        cells = made.add_row().cells
        for number, (cell, value) in enumerate(zip(cells, row, strict=True)):
            align = table.heads[number].align
            _write_cell(cell, value.text, align, is_wide=is_wide, is_head=number == 0)
    for each in made.rows:
        _keep_whole(each._tr)  # noqa: SLF001 - the library has no word for it
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
    paragraph.add_run(text).bold = is_head


def _describe(made: "DocxTable", caption: str) -> None:
    """Say in the file itself what the table shows, and which row and column head it."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties: BaseOxmlElement = made._tbl.tblPr  # noqa: SLF001 - the library has no word for it
    look = properties.find(qn("w:tblLook"))
    for tag in ("w:tblCaption", "w:tblDescription"):
        element = OxmlElement(tag)
        element.set(qn("w:val"), caption[:255])
        if look is None:
            properties.append(element)
        else:
            look.addprevious(element) if tag == "w:tblLook" else look.addnext(element)
            look = element


def _repeat(made: "DocxTable") -> None:
    """Repeat the head of the table on every page that it reaches."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement("w:tblHeader")
    element.set(qn("w:val"), "true")
    made.rows[0]._tr.get_or_add_trPr().append(element)  # noqa: SLF001 - no other way


def _keep_whole(row: Any) -> None:  # noqa: ANN401 - the library's elements are untyped
    """Do not break a row over two pages."""
    from docx.oxml import OxmlElement

    row.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
