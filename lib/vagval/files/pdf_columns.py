"""The columns of tables on paper, set before the engine sees them (tabeller i pdf).

To find out how wide columns are, the engine sets every cell twice: a third of its time. Here the
letters' own widths are added up instead.
"""

import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from vagval.files.pdf_widths import PADDING, Need, fitted

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Measure = Callable[[str], float]
"""Gives the width of a text in ems."""

MARK = 0.8
"""Ems of the line beside a marked cell."""
BOLD = 1.05
"""How much wider bold letters are."""
LONGEST_WORD = 14.0
"""Ems; what is longer, such as a fingerprint, may break anywhere."""
HYPHENATED = 5.0
"""Ems; a longer word in a head may be divided."""
PAGE = 2.2
"""Ems; what ``print.css`` puts behind a link within the document: its page."""
KEY = r"[A-Z\u00c4-\u00d60-9]{1,5}(?:-[A-Z\u00c4-\u00d60-9]{1,5}){1,3}"
"""What a requirement is called (LM-S-01), or a date."""
WHOLE = re.compile(rf"{KEY}|[\d.,]+ \w\w [\d.,]+")
"""A key, or so many of so many: never divided."""
UNBROKEN, WIDE = "unbroken", "wide-{}"
COLUMNS_CSS = "".join(
    [
        f".{UNBROKEN} {{ white-space: nowrap }}",
        *(f".{WIDE.format(share)} {{ width: {share}% }}" for share in range(1, 101)),
        # A caption is set as wide as its table: over a narrow one it is let out to the margin.
        *(
            f".{WIDE.format(share)} > caption {{ margin-right: {100 - 10_000 / share:.1f}% }}"
            for share in range(1, 100)
        ),
    ]
)
"""Classes, for what has a ``style`` of its own shares no other with the rows and cells in it."""
BREAKS = re.compile(r"[ \t\n\u200b]+|(?<=[-/–])")


def set_columns(root: "Element", measure: Measure) -> None:
    """Give every table of a page its columns' widths, and a lying page if it needs one."""
    parents = {child: parent for parent in root.iter() for child in parent}
    for table in root.iter("table"):
        needs = _needs(table, measure)
        if not needs:
            continue
        shares, setting = fitted(needs)
        _add_classes(table, "measured", *setting, WIDE.format(_percent(sum(shares))))
        _insert_columns(table, shares)
        if "lying" in setting:
            _add_classes(parents[table], "lying")


def _needs(table: "Element", measure: Measure) -> list[Need]:
    """Measure a table's columns; none where cells span several."""
    rows = [[cell for cell in row if cell.tag in {"td", "th"}] for row in table.iter("tr")]
    spans = any(
        "colspan" in cell.attrib or "rowspan" in cell.attrib for row in rows for cell in row
    )
    if not rows or not rows[0] or spans or len({len(row) for row in rows}) > 1:
        return []
    return [_need(column, measure) for column in zip(*rows, strict=True)]


def _need(cells: tuple["Element", ...], measure: Measure) -> Need:
    least = whole = 0.0
    lengths: list[float] = []
    for cell in cells:
        texts = list(cell.itertext())
        bold = BOLD if cell.tag == "th" else 1
        extra = MARK if cell.find("span") is not None else PAGE if _leads_within(cell) else 0.0
        if is_whole := WHOLE.fullmatch("".join(texts).strip()) is not None:
            _add_classes(cell, UNBROKEN)
        words = (word for text in texts for word in ([text] if is_whole else BREAKS.split(text)))
        longest = min(max(map(measure, words), default=0.0) * bold, LONGEST_WORD)
        if cell.get("scope") == "col" and longest > HYPHENATED:
            longest = max(HYPHENATED, longest * 0.65)
        least = max(least, longest + extra)
        lines = [measure(line.strip()) * bold + extra for line in "".join(texts).split("\n")]
        whole = max(whole, *lines)
        lengths.append(sum(lines))
    return Need(least + PADDING, max(whole, least) + PADDING, tuple(lengths))


def _leads_within(cell: "Element") -> bool:
    link = cell.find("a")
    return link is not None and link.get("href", "").startswith("#")


def _add_classes(element: "Element", *names: str) -> None:
    element.set("class", " ".join([element.get("class", ""), *names]).strip())


def _percent(share: float) -> int:
    """Give a share of the page in percent, not less; the sum of many may be a hair above one."""
    return min(math.ceil(share * 100), 100)


def _insert_columns(table: "Element", shares: list[float]) -> None:
    from xml.etree.ElementTree import Element as New

    columns = New("colgroup")
    for share in shares:
        column = New("col")
        column.set("style", f"width:{share / sum(shares) * 100:.3f}%")
        columns.append(column)
    at = next((i + 1 for i, child in enumerate(table) if child.tag == "caption"), 0)
    table.insert(at, columns)
