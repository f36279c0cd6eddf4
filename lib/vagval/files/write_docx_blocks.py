"""The blocks of a document in a word processor's terms (stycken, listor, tabeller)."""

from typing import TYPE_CHECKING, Any

from vagval.domain.document import (
    Bullets,
    Callout,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.domain.still_blocks import StillBlock, still_blocks
from vagval.files.write_docx_picture import write_picture
from vagval.files.write_docx_table import write_table
from vagval.files.write_docx_text import add_text

if TYPE_CHECKING:
    from docx.document import Document as Docx

MOST_KEPT = 12
"""A calculation of so few lines is not broken over two pages."""


def write_section(docx: "Docx", section: Section) -> None:
    """Write a heading and what stands under it."""
    add_text(docx.add_heading(level=section.level), section.title)
    for block in still_blocks(section.blocks):
        _write_block(docx, block)


def _write_block(docx: "Docx", block: StillBlock) -> None:
    match block:
        case Paragraph():
            add_text(docx.add_paragraph(), block.text)
        case Bullets():
            _write_list(docx, block.items, is_numbered=block.is_numbered)
        case Callout():
            paragraph = docx.add_paragraph(style="Callout")
            add_text(paragraph, f"{block.label} ", is_bold=True)
            add_text(paragraph, block.text)
        case Table():
            write_table(docx, block)
        case Picture():
            write_picture(docx, block)
        case Steps():
            add_text(docx.add_paragraph(style="Caption"), block.title)
            _write_list(docx, block.lines, is_numbered=True, is_kept=len(block.lines) <= MOST_KEPT)


def _write_list(
    docx: "Docx", items: tuple[str, ...], *, is_numbered: bool, is_kept: bool = False
) -> None:
    """Write a list; each numbered list begins at 1.

    Parameters
    ----------
    is_kept
        Whether it stays on one page.
    """
    if not is_numbered:
        for item in items:
            add_text(docx.add_paragraph(style="List Bullet"), item)
        return
    number = _new_numbering(docx)
    for left, item in zip(range(len(items) - 1, -1, -1), items, strict=True):
        paragraph = docx.add_paragraph(style="List Number")
        add_text(paragraph, item)
        if is_kept and left:
            paragraph.paragraph_format.keep_with_next = True
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
