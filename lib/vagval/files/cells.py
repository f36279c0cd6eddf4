"""Cells, rows and sheets as they stand in a file, before anyone says what they mean."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from vagval.domain.place import Place


@dataclass(frozen=True, slots=True)
class CellFault:
    """What stands in a cell that holds nothing readable.

    Parameters
    ----------
    code
        Code of the finding, e.g. ``"formula-without-value"``.
    text
        What the cell shows.
    """

    code: str
    text: str


RawValue = str | Decimal | date | bool | CellFault | None
"""In a workbook as typed there; in a text table always text. ``None``: the cell is empty."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row that is not blank, with the number that a spreadsheet program shows."""

    number: int
    values: tuple[RawValue, ...]


@dataclass(frozen=True, slots=True)
class RawSheet:
    """A header and its rows.

    Parameters
    ----------
    file
        Path relative to the workspace.
    name
        Name of the sheet; empty for a text table.
    separator
        Between the cells of a text table; empty for a workbook, whose cells know their type.
    """

    file: str
    name: str
    header: tuple[RawValue, ...]
    rows: tuple[RawRow, ...]
    separator: str = ""

    @property
    def is_text(self) -> bool:
        """Whether every cell is text (CSV)."""
        return bool(self.separator)

    def place(self, row: int, column: int) -> Place:
        """Name a cell; the column counts from 0, the header is row 1."""
        return Place(self.file, self.name, f"{column_name(column)}{row}")


@cache
def column_name(column: int) -> str:
    """Name a column, counted from 0, as a spreadsheet program does.

    Examples
    --------
    >>> [column_name(n) for n in (0, 25, 26, 701, 702)]
    ['A', 'Z', 'AA', 'ZZ', 'AAA']
    """
    name = ""
    left = column + 1
    while left:
        left, letter = divmod(left - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def shown(value: RawValue) -> str:
    """Show a cell's content in a finding, shortened."""
    if isinstance(value, CellFault):
        return value.text
    text = "" if value is None else str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004 - one line of a message
