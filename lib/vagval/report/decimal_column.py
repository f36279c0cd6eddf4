"""Where the numbers of a column stand under each other by their decimals (decimaljustering)."""

import re
from dataclasses import dataclass

from vagval.domain.document import Table

MOST_COLUMNS = 7
"""In a wider table there is no room to keep each number on one line."""
DIGIT, SIGN, SPACE, LETTER = 0.65, 0.38, 0.29, 0.95
"""Widths in the typeface of pages, in em: none is wider, so that the rest always has room."""
THOUSAND = 3
_WITH_COMMA, _WITH_POINT = (
    re.compile(
        rf"(?P<whole>(?:[A-Z]{{3}}\s)?(?:≈\s)?[−-]?[0-9][0-9\s{thousands}]*?)"
        rf"(?P<rest>(?P<part>{point}[0-9]+)?(?P<unit>\s?%|\s[^\W\d]{{1,8}})?(?:\s\([^()]*\))?)"
    )
    for thousands, point in (("", ","), (",", r"\."))
)
"""A number as ``numbers`` writes it, in Swedish and in English; ``rest`` is what is not whole."""


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

    Only columns to the right, of one unit or none: where each number ends alike, its end is enough.

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
    matches = [match for match in found if match]
    parts = {len(match["part"] or "") for match in matches}
    is_bare = all(
        match or not any(sign.isdigit() for sign in text)
        for match, text in zip(found, texts, strict=True)
    )
    if len(parts) < 2 or len({match["unit"] for match in matches}) > 1 or not is_bare:  # noqa: PLR2004 - two that differ
        return None
    if number is _WITH_COMMA and parts <= {0, THOUSAND + 1}:
        return None  # In English the comma may part thousands.
    cells = tuple(
        Parted(match["whole"], match["rest"]) if match else Parted(text, "")
        for match, text in zip(found, texts, strict=True)
    )
    return DecimalColumn(cells, max(_width(match["rest"]) for match in matches))


def _width(text: str) -> float:
    widths = (
        DIGIT if letter.isdigit()
        else SPACE if letter.isspace()
        else SIGN if letter in "(),./"
        else LETTER
        for letter in text
    )  # fmt: skip
    return round(sum(widths), 2)
