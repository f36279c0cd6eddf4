"""Columns of the evaluation workbook by name (arbetsbokens kolumner)."""

from types import MappingProxyType

from vagval.domain.workbook import CellValue, Column, ColumnKind, Sheet
from vagval.report.wording import Wording

KINDS: MappingProxyType[str, tuple[int, ColumnKind]] = MappingProxyType(
    {
        "money": (18, "money"),
        "number": (12, "number"),
        "points": (12, "number"),
        "percent": (12, "percent"),
        "count": (10, "number"),
        "date": (12, "date"),
        "text": (44, "text"),
        "name": (26, "text"),
        "word": (18, "text"),
        "key": (12, "text"),
    }
)
"""Width and kind of a column, by what it holds."""
Columns = tuple[tuple[str, str], ...]
Rows = tuple[tuple[CellValue, ...], ...]


def made_sheet(wording: Wording, key: str, columns: Columns, rows: Rows) -> Sheet:
    """Make a sheet with localised name and headers.

    Parameters
    ----------
    key
        The sheet's name is the message ``sheet-KEY``.
    columns
        (message ``column-…`` without its prefix, what it holds).
    """
    made = tuple(Column(wording.text(f"column-{name}"), *KINDS[holds]) for name, holds in columns)
    return Sheet(wording.text(f"sheet-{key}"), made, rows)
