"""Where the numbers of a column stand under each other by their decimals (decimaljustering)."""

import re
from dataclasses import dataclass

from vagval.domain.document import Table

MOST_COLUMNS = 7
"""In a wider table there is no room to keep each number on one line."""
DIGIT, SIGN, SPACE = 0.65, 0.38, 0.29
"""Widths in the typeface of pages, in em; a number never gets less room than it needs."""
THOUSAND = 3
_WITH_COMMA, _WITH_POINT = (
    re.compile(rf"((?:≈\s)?[−-]?[0-9][0-9\s{thousands}]*)((?:{point}[0-9]+)?(?:\s\([^()]*\))?)")
    for thousands, point in (("", ","), (",", r"\."))
)
"""A number as ``numbers`` writes it, before and after its whole part, in Swedish and English."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A number parted at its decimal sign; what is no number has no rest."""

    whole: str
    rest: str


@dataclass(frozen=True, slots=True)
class DecimalColumn:
    """The cells of a column, parted, and the room that the rest needs, in em."""

    cells: tuple[Parted, ...]
    room: float


def decimal_columns(table: Table) -> dict[int, DecimalColumn]:
    """Give the columns whose numbers have a different number of decimals, by their place.

    Only columns to the right, without units: where each number ends alike, its end is enough.

    Examples
    --------
    >>> from vagval.domain.document import Cell, Head
    >>> rows = ((Cell("Alfa"), Cell("67,82")), (Cell("Beta"), Cell("60")))
    >>> decimal_columns(Table("p", "Poäng", (Head("Anbud"), Head("Poäng", "right")), rows))[1].cells
    (Parted(whole='67', rest=',82'), Parted(whole='60', rest=''))
    """
    if len(table.heads) > MOST_COLUMNS:
        return {}
    columns = (
        (place, _column([row[place].text for row in table.rows]))
        for place, head in enumerate(table.heads)
        if place and head.align == "right"
    )
    return {place: column for place, column in columns if column is not None}


def _column(texts: list[str]) -> DecimalColumn | None:
    number = _WITH_POINT if any(re.search(r"[0-9]\.[0-9]", text) for text in texts) else _WITH_COMMA
    found = [number.fullmatch(text) for text in texts]
    rests = {match[2] for match in found if match}
    if len({len(rest) for rest in rests}) < 2 or not all(  # noqa: PLR2004 - two that differ
        match or not any(sign.isdigit() for sign in text)
        for match, text in zip(found, texts, strict=True)
    ):
        return None
    if number is _WITH_COMMA and all(len(rest) in {0, THOUSAND + 1} for rest in rests):
        return None  # In English the comma may part thousands.
    cells = tuple(
        Parted(match[1], match[2]) if match else Parted(text, "")
        for match, text in zip(found, texts, strict=True)
    )
    return DecimalColumn(cells, max(_width(rest) for rest in rests))


def _width(text: str) -> float:
    widths = (DIGIT if letter.isdigit() else SPACE if letter.isspace() else SIGN for letter in text)
    return round(sum(widths), 2)
