"""How wide a table's columns are in a word processor (kolumnbredder i ordbehandlare)."""

from types import MappingProxyType

from vagval.domain.document import Table
from vagval.domain.quoted import unquoted
from vagval.files.pdf_widths import PADDING, Need, shared

ROOM_MM = 160
"""The width of the text."""
POINT_MM = 25.4 / 72
WIDE, CAPITAL, SMALL, THIN = 0.86, 0.7, 0.556, 0.29
"""Ems of Arial's letters, by kind."""
KINDS = MappingProxyType(
    dict.fromkeys("mwMW%@—→", WIDE) | dict.fromkeys("ijlrtfI.,:;!|'()[]-/ \N{NO-BREAK SPACE}", THIN)
)
BOLD = 1.08
"""How much wider a bold letter is."""
LONGEST_WORD = 38.0
"""Ems: a fingerprint is kept whole, and what is longer is broken."""
SIZES = (10, 9, 8)
"""Points: the type that a table is set in, and what it is set in if a word would break."""
FEW_COLUMNS = 3
"""A table with more columns is never set in the largest."""


def column_widths(table: Table) -> tuple[int, list[int]]:
    """Share the width of the text among the columns: no word broken, and the rows low.

    Returns
    -------
    tuple
        Size of the type in points, and the widths in tenths of a millimetre.
    """
    heads = tuple(head.text for head in table.heads)
    rows = (heads, *(tuple(unquoted(cell.text) for cell in row) for row in table.rows))
    needs = [_need(texts, is_first=at == 0) for at, texts in enumerate(zip(*rows, strict=True))]
    sizes = SIZES[len(heads) > FEW_COLUMNS :]
    least = sum(need.least for need in needs)
    size = next((each for each in sizes if least * each * POINT_MM <= ROOM_MM), sizes[-1])
    em = size * POINT_MM
    return size, [int(10 * em * width) for width in shared(needs, ROOM_MM / em)]


def _need(texts: tuple[str, ...], *, is_first: bool) -> Need:
    """Say what a column asks for; its head is bold, and so are the heads of rows."""
    bolds = [BOLD if is_first or at == 0 else 1.0 for at in range(len(texts))]
    widths = [_width(text) * bold for text, bold in zip(texts, bolds, strict=True)]
    words = [
        max((_width(word) for word in text.replace("\n", " ").split(" ")), default=0.0) * bold
        for text, bold in zip(texts, bolds, strict=True)
    ]
    whole = [
        max((_width(line) for line in text.split("\n")), default=0.0) * bold
        for text, bold in zip(texts, bolds, strict=True)
    ]
    least = min(max(words), LONGEST_WORD) + PADDING
    return Need(least, max(least, max(whole) + PADDING), tuple(widths))


def _width(text: str) -> float:
    return sum(KINDS.get(letter, CAPITAL if letter.isupper() else SMALL) for letter in text)
