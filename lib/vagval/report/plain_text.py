"""Sections as plain text for the terminal (ren text)."""

import textwrap
from collections.abc import Iterable
from itertools import zip_longest

from vagval.domain.document import (
    Bullets,
    Callout,
    Cover,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from vagval.domain.quoted import unquoted
from vagval.domain.still_blocks import StillBlock, still_blocks
from vagval.report.harmless import harmless

FOLDED = "▸"
NARROWEST = 6
GAP = "  "


def plain(sections: Iterable[Section | Cover], width: int) -> str:
    """Write covers and sections as text, at most so many characters wide.

    Tables are aligned; a folded table is one line with its number of rows; figures are left out,
    since a table has what each of them shows.

    Examples
    --------
    >>> print(plain((Section("s", "Pris", (Paragraph("Inget."),)),), 40))
    Pris
    ====
    Inget.
    """
    return "\n\n".join(_part(part, width) for part in sections)


def _part(part: Section | Cover, width: int) -> str:
    if isinstance(part, Cover):
        return _cover(part, width)
    mark = "=" if part.level == 2 else "-"  # noqa: PLR2004 - h2
    shown = (block for block in still_blocks(part.blocks) if not isinstance(block, Picture))
    blocks = "\n\n".join(_block(block, width) for block in shown)
    return f"{_heading(part.title, mark, width)}\n{blocks}"


def _cover(cover: Cover, width: int) -> str:
    head = f"{_heading(cover.title, '=', width)}\n{_wrapped(cover.subtitle, width)}"
    notices = (_callout(notice, width) for notice in cover.notices)
    facts = (
        _wrapped(f"{name}: {' '.join(value.split())}", width, rest="  ")
        for name, value in cover.facts
    )
    return "\n\n".join((head, _wrapped(cover.lead, width), *notices, "\n".join(facts)))


def _heading(title: str, mark: str, width: int) -> str:
    text = _wrapped(title, width)
    return f"{text}\n{mark * max(len(line) for line in text.split(chr(10)))}"


def _block(block: StillBlock, width: int) -> str:
    match block:
        case Paragraph():
            return _wrapped(block.text, width)
        case Callout():
            return _callout(block, width)
        case Bullets():
            return _items(block.items, width, is_numbered=block.is_numbered)
        case Steps():
            return f"{_wrapped(block.title, width)}\n{_items(block.lines, width, is_numbered=True)}"
        case Picture():
            return ""
        case Table():
            return _table(block, width)


def _callout(callout: Callout, width: int) -> str:
    return _wrapped(f"{callout.label} {callout.text}", width, first="! ", rest="  ")


def _items(items: tuple[str, ...], width: int, *, is_numbered: bool) -> str:
    marks = [f"{n}. " if is_numbered else "- " for n in range(1, len(items) + 1)]
    widest = max((len(mark) for mark in marks), default=0)
    return "\n".join(
        _wrapped(item, width, first=mark.rjust(widest), rest=" " * widest)
        for mark, item in zip(marks, items, strict=True)
    )


def _table(table: Table, width: int) -> str:
    if table.is_folded:
        caption = f"{table.caption} [{len(table.rows)}]"
        return _wrapped(caption, width, first=f"{FOLDED} ", rest="  ")
    caption = _wrapped(table.caption, width)
    heads = [_clean(head.text) for head in table.heads]
    rows = [[_clean(cell.text) for cell in row] for row in table.rows]
    widths = _widths([heads, *rows], width - len(GAP) * (len(heads) - 1))
    rule = GAP.join("-" * each for each in widths)
    lines = [caption, _row(table, heads, widths), rule]
    return "\n".join([*lines, *(_row(table, row, widths) for row in rows)])


def _widths(rows: list[list[str]], room: int) -> list[int]:
    """Give each column what it needs, and take from the widest until all fit."""
    needed = [
        max(len(line) for text in column for line in (text.split("\n") or [""]))
        for column in zip(*rows, strict=True)
    ]
    widths = [max(each, 1) for each in needed]
    while sum(widths) > room and max(widths) > NARROWEST:
        widest = widths.index(max(widths))
        widths[widest] -= 1
    return widths


def _row(table: Table, texts: list[str], widths: list[int]) -> str:
    cells = [
        [part for line in text.split("\n") for part in (textwrap.wrap(line, width) or [""])]
        for text, width in zip(texts, widths, strict=True)
    ]
    lines = []
    for parts in zip_longest(*cells, fillvalue=""):
        aligned = [
            part.rjust(width) if head.align == "right" else part.ljust(width)
            for part, width, head in zip(parts, widths, table.heads, strict=True)
        ]
        lines.append(GAP.join(aligned).rstrip())
    return "\n".join(lines)


def _wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> str:
    lines = _clean(text).split("\n")
    starts = [first, *([rest] * (len(lines) - 1))]
    return "\n".join(
        textwrap.fill(
            line, width, initial_indent=start, subsequent_indent=rest, break_on_hyphens=False
        )
        for line, start in zip(lines, starts, strict=True)
    )


def _clean(text: str) -> str:
    return harmless(unquoted(text)).replace("\t", " ").rstrip()
