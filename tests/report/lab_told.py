"""What a reader finds in the laboratory's sections."""

from report.evaluated import plain, words
from vagval.domain.document import Block, Cover, Section, Table
from vagval.report.lab_context import LabContext
from vagval.report.lab_sections import LAB_SECTIONS


def sections(context: LabContext, *keys: str) -> tuple[Section, ...]:
    """Give the sections of some keys, or of all, without covers."""
    every = (part for key in keys or tuple(LAB_SECTIONS) for part in LAB_SECTIONS[key](context))
    return tuple(part for part in every if isinstance(part, Section))


def blocks(context: LabContext, *keys: str) -> tuple[Block, ...]:
    """Give the blocks of some sections."""
    return tuple(block for section in sections(context, *keys) for block in section.blocks)


def cover(context: LabContext) -> Cover:
    """Give the cover."""
    (found,) = LAB_SECTIONS["lab-cover"](context)
    assert isinstance(found, Cover)
    return found


def said(context: LabContext, *keys: str) -> str:
    """Give every text of some sections, with ordinary blanks."""
    return words(sections(context, *keys)).replace("\N{NO-BREAK SPACE}", " ")


def table_rows(context: LabContext, section: str, key: str) -> list[list[str]]:
    """Give the texts of a table, found by the start of its key."""
    found = next(
        block
        for block in blocks(context, section)
        if isinstance(block, Table) and block.key.startswith(f"table-{key}")
    )
    return [[plain(cell) for cell in row] for row in found.rows]
