"""How wide the columns of a table are on paper, from what stands in them (kolumnbredder).

A browser sets every cell twice to find this out, and so would the engine: a third of its time. Here
the letters' own widths are added up instead, and each column gets what makes the rows lowest.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Measure = Callable[[str], float]
"""Gives the width of a text in ems."""

PADDING = 1.3
"""Ems on both sides of a cell together, as ``print.css`` has it; so are the lengths below."""
MARK = 1.0
PORTRAIT, LANDSCAPE = 60.0, 90.0
"""Ems between the margins of a page, at a table's normal size."""
TIGHT = 0.87
"""A tight table's size, of the normal."""
BOLD = 1.07
NARROW = 0.6
"""A table that asks for less of the page than this keeps its own width."""
BREAKS = re.compile(r"[ \t\n]+|(?<=[-/–])")
MEASURED = "measured"


@dataclass(frozen=True, slots=True)
class Need:
    """What one column asks for, in ems.

    Parameters
    ----------
    least
        Its longest word: less would break it.
    whole
        Its longest line: more would be empty.
    much
        The sum of its texts' squared widths: how high it makes the rows.
    """

    least: float
    whole: float
    much: float


def set_columns(root: "Element", measure: Measure) -> None:
    """Give every table of a page its columns' widths, and a lying page if it needs one."""
    parents = {child: parent for parent in root.iter() for child in parent}
    for table in root.iter("table"):
        needs = _needs(table, measure)
        if not needs:
            continue
        widths, classes = _fitted(needs)
        _write(table, widths, classes)
        if "lying" in classes:
            parents[table].set("class", "table lying")


def _fitted(needs: list[Need]) -> tuple[list[float], list[str]]:
    """Find the widths, in shares of the page, and how the table is set."""
    least = sum(need.least for need in needs)
    settings: tuple[tuple[float, list[str]], ...] = (
        (PORTRAIT, []),
        (PORTRAIT / TIGHT, ["tight"]),
        (LANDSCAPE, ["lying"]),
        (LANDSCAPE / TIGHT, ["tight", "lying"]),
    )
    room, classes = next((each for each in settings if least <= each[0]), settings[-1])
    widths = shared(needs, room)
    return [width / room for width in widths], [MEASURED, *classes]


def shared(needs: list[Need], room: float) -> list[float]:
    """Share room among columns so that the rows get low.

    The sum of each text's squared height, its width over the column's, is least where widths go as
    the third root of the squared widths' sum; none gets less than its longest word, nor more than
    its longest line.

    Examples
    --------
    >>> shared([Need(1, 5, 25), Need(2, 6, 36)], 60)
    [5, 6]
    >>> [round(width) for width in shared([Need(4, 10, 100), Need(4, 90, 800_000)], 60)]
    [4, 56]
    """
    whole = sum(need.whole for need in needs)
    if whole <= room:
        stretch = room / whole if whole > NARROW * room else 1
        return [need.whole * stretch for need in needs]
    if (least := sum(need.least for need in needs)) >= room:
        return [need.least * room / least for need in needs]
    weights = [need.much ** (1 / 3) for need in needs]
    low, high = 0.0, room
    # The one factor at which the columns, each within its bounds, fill the room.
    for _ in range(50):
        factor = (low + high) / 2
        widths = [
            min(max(weight * factor, need.least), need.whole)
            for weight, need in zip(weights, needs, strict=True)
        ]
        low, high = (factor, high) if sum(widths) < room else (low, factor)
    return [width * room / sum(widths) for width in widths]


def _needs(table: "Element", measure: Measure) -> list[Need]:
    """Measure a table's columns; none where cells span several."""
    rows = [[cell for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]
    spans = any(
        "colspan" in cell.attrib or "rowspan" in cell.attrib for row in rows for cell in row
    )
    if not rows or spans or len({len(row) for row in rows}) > 1:
        return []
    return [_need(column, measure) for column in zip(*rows, strict=True)]


def _need(cells: tuple["Element", ...], measure: Measure) -> Need:
    least = whole = much = 0.0
    for cell in cells:
        texts = list(cell.itertext())
        bold = BOLD if cell.tag == "th" else 1
        extra = MARK if cell.find("span") is not None else 0.0
        words = (word for text in texts for word in BREAKS.split(text) if word)
        least = max(least, max(map(measure, words), default=0) * bold + extra)
        lines = [measure(line.strip()) * bold + extra for line in "".join(texts).split("\n")]
        whole = max(whole, *lines)
        much += sum(lines) ** 2
    return Need(least + PADDING, max(whole, least) + PADDING, much)


def _write(table: "Element", shares: list[float], classes: list[str]) -> None:
    from xml.etree.ElementTree import Element as New

    table.set("class", " ".join([table.get("class", ""), *classes]).strip())
    whole = sum(shares)
    table.set("style", f"width:{whole * 100:.3f}%")
    columns = New("colgroup")
    for share in shares:
        column = New("col")
        column.set("style", f"width:{share / whole * 100:.3f}%")
        columns.append(column)
    at = next((i + 1 for i, child in enumerate(table) if child.tag == "caption"), 0)
    table.insert(at, columns)
