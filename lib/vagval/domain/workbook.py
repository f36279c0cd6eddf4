"""A workbook as a value, before anyone writes it (arbetsbok)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

ColumnKind = Literal["text", "money", "number", "points", "percent", "date"]


@dataclass(frozen=True, slots=True)
class Live:
    """A cell that the spreadsheet program computes itself (levande formel).

    A type of its own, so that no text, whoever wrote it, can ever become a formula.

    Parameters
    ----------
    formula
        As XLSX stores it: English function names, commas between arguments, without the leading
        equals sign.
    kind
        How the result is shown; ``number`` for words too: a formula in a cell for text stops being
        one when someone edits it.
    """

    formula: str
    kind: ColumnKind = "number"


CellValue = str | int | Decimal | Fraction | date | Live | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet.

    Parameters
    ----------
    key
        Name in the header row, as readers of the file expect it.
    width
        In characters.
    kind
        How its values are shown and, where ``is_input``, what may be typed.
    choices
        The only texts that may be chosen; empty: free.
    is_input
        Whether the column is filled in by the reader (unlocked, marked); others are locked.
    note
        Explanation shown when a cell of the column is chosen; empty: none.
    lowest, highest
        Bounds for whole numbers typed into a ``points`` column.
    alarm
        A cell of the column with exactly this text is marked; empty: none is.
    may_be_tried
        Whether the reader may change its numbers to see what follows: unlocked and marked, in a
        sheet that is otherwise protected.
    """

    key: str
    width: int
    kind: ColumnKind = "text"
    choices: tuple[str, ...] = ()
    is_input: bool = False
    note: str = ""
    lowest: int | None = None
    highest: int | None = None
    alarm: str = ""
    may_be_tried: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One row of bars: its name, the cells with its numbers, and its colour as ``#rrggbb``."""

    name: str
    values: str
    colour: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars over cells of the workbook, drawn by the spreadsheet program.

    Parameters
    ----------
    categories
        The cells with the names that bars stand at, e.g. ``'LM'!$A$2:$A$6``.
    axis
        What the numbers are: quantity, unit and direction.
    alt
        What the chart shows, in words built from the data.
    starts_at_zero
        Whether the bars grow from 0, as long as the numbers they stand for; only where no number is
        below it.
    """

    title: str
    categories: str
    series: tuple[Series, ...]
    axis: str
    alt: str
    starts_at_zero: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a header row and rows of values.

    Parameters
    ----------
    is_protected
        Whether everything but the input columns is locked.
    is_text
        An explanation: one column of wrapped text, no header row.
    frozen
        How many columns stay in view when the reader moves to the right.
    charts
        Drawn below the rows, one below the other.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    is_protected: bool = False
    is_text: bool = False
    frozen: int = 0
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets in order, with the title that stands in the file's properties.

    Parameters
    ----------
    names
        (name, cell) of cells that formulas call by name, e.g. ``("LM_full_points", "'LM'!$E$2")``.
    continued
        What ends a text that is longer than a cell can hold, and says where the rest stands.
    """

    title: str
    sheets: tuple[Sheet, ...]
    names: tuple[tuple[str, str], ...] = ()
    continued: str = "…"
