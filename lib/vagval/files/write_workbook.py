"""Write a workbook, the same bytes each time (arbetsbok)."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.workbook import CellValue, Column, ColumnKind, Live, Sheet, Workbook
from vagval.files.write_chart import draw_charts

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook as Book
    from xlsxwriter.worksheet import Worksheet

CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - a fixed stamp; the clock would change the bytes
# A text that starts with "=" must stay a text: it may come from a bid.
AS_GIVEN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
NUMBER_FORMATS: dict[ColumnKind, str] = {
    "text": "@",
    "money": "#,##0.00",
    "number": "General",
    "points": "General",
    "percent": "0.00%",
    "date": "yyyy-mm-dd",
}
WRAPPED = {"text_wrap": True, "valign": "top"}
CENTRED = {"align": "center"}
APART = {"align": "left", "indent": 1}
"""Keeps a text from running together with the number before it."""
HEADER = {"bold": True, "bg_color": "#1F3A4D", "font_color": "#FFFFFF", "border": 1}
INPUT = {"bg_color": "#FFF8DC", "border": 1, "border_color": "#B8A85A", "locked": False}
COMPUTED = {"bg_color": "#EAF2F6"}
"""Cells that the spreadsheet program computes, beside those that are given."""
ALARM = {"bg_color": "#8C1C13", "font_color": "#FFFFFF", "bold": True}
NOT_COMPUTED = ""
"""What is stored as a formula's value: nothing.

A stored value is what a program shows that does not compute, and LibreOffice by its default too: it
would pass for computed though nobody has. Without one a cell is empty until it is computed, and
every program that can compute does so when it opens the file.
"""
LINE_HEIGHT, TALLEST = 15, 400
BUTTON = 4
"""Characters of a header's width that its bold type and its button take."""
LONGEST_LIST = 255
LONGEST_TEXT = 32_767
"""UTF-16 units in a cell, as the format has it; what writes it would cut a longer text unseen."""


def write_workbook(path: Path, workbook: Workbook) -> None:
    """Write a workbook to disk, making the folder if it is not there."""
    import xlsxwriter  # only when a workbook is written

    path.parent.mkdir(parents=True, exist_ok=True)
    with xlsxwriter.Workbook(path, AS_GIVEN) as book:
        book.set_properties({"title": workbook.title, "created": CREATED})
        for sheet in workbook.sheets:
            fitting = _fitting(sheet, workbook.continued)
            _write_sheet(book, book.add_worksheet(sheet.name), fitting)
        for name, cell in workbook.names:
            book.define_name(name, f"={cell}")


def _fitting(sheet: Sheet, continued: str) -> Sheet:
    """End a text that is longer than a cell can hold with words that say so."""

    def cut(value: CellValue) -> CellValue:
        if not isinstance(value, str) or _units(value) <= LONGEST_TEXT:
            return value
        room = 2 * (LONGEST_TEXT - _units(continued))
        kept = value.encode("utf-16-le")[:room].decode("utf-16-le", "ignore")
        return f"{kept}{continued}"

    return replace(sheet, rows=tuple(tuple(map(cut, row)) for row in sheet.rows))


def _units(text: str) -> int:
    """Count a text's UTF-16 units: most signs are one, emoji two."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def _write_sheet(book: "Book", made: "Worksheet", sheet: Sheet) -> None:
    for index, column in enumerate(sheet.columns):
        made.set_column(index, index, column.width)
    if sheet.is_text:
        _write_lines(book, made, sheet)
    else:
        _write_table(book, made, sheet)
    draw_charts(book, made, sheet)
    if sheet.is_protected:
        made.protect("", {"select_locked_cells": True, "format_columns": True, "format_rows": True})
    made.fit_to_pages(1, 0)
    made.set_landscape()
    made.set_paper(9)


def _write_lines(book: "Book", made: "Worksheet", sheet: Sheet) -> None:
    wrapped = book.add_format(WRAPPED)
    title = book.add_format({"text_wrap": True, "bold": True, "font_size": 14})
    result = book.add_format({**WRAPPED, **COMPUTED, "bold": True, "border": 1})
    made.hide_gridlines(2)
    for row, values in enumerate(sheet.rows):
        if isinstance(values[0], Live):
            # What it will say nobody knows yet: there is room for two lines.
            made.set_row(row, 2 * LINE_HEIGHT)
            _write_value(made, row, 0, values[0], result)
        else:
            made.set_row(row, _height(values, sheet.columns))
            made.write_string(row, 0, str(values[0] or ""), wrapped if row else title)


def _write_table(book: "Book", made: "Worksheet", sheet: Sheet) -> None:
    header = book.add_format({**HEADER, **WRAPPED})
    looks = _Looks(book, is_computed=_computes(sheet))
    made.set_row(0, _height(tuple(column.key for column in sheet.columns), sheet.columns, BUTTON))
    for index, column in enumerate(sheet.columns):
        made.write_string(0, index, column.key, header)
    for row, values in enumerate(sheet.rows, start=1):
        made.set_row(row, _height(values, sheet.columns))
        for index, value in enumerate(values):
            _write_value(made, row, index, value, looks.of(sheet.columns[index], value))
    made.freeze_panes(1, sheet.frozen)
    made.repeat_rows(0)
    if sheet.rows:
        for index, column in enumerate(sheet.columns):
            _guide(made, index, len(sheet.rows), column)
            _alarm(book, made, index, len(sheet.rows), column)
        # The buttons sort as well, which would tear formulas from the rows that they are about.
        if not sheet.is_protected and not _computes(sheet):
            made.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)


def _computes(sheet: Sheet) -> bool:
    return any(isinstance(value, Live) for values in sheet.rows for value in values)


class _Looks:
    """The formats of a sheet's cells, each made once."""

    def __init__(self, book: "Book", *, is_computed: bool) -> None:
        self._book = book
        self._is_computed = is_computed
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}

    def of(self, column: Column, value: CellValue) -> "Format":
        """Give the format of a value in a column."""
        kind = column.kind
        if isinstance(value, date):
            kind = "date"
        elif isinstance(value, Live):
            kind = value.kind
        look: dict[str, object] = {"num_format": NUMBER_FORMATS[kind], **WRAPPED}
        if column.is_input:
            look |= INPUT
        if column.alarm:
            look |= CENTRED
        elif kind == "text" and self._is_computed:
            look |= APART
        if isinstance(value, Live):
            look |= COMPUTED
        elif column.may_be_tried and isinstance(value, Decimal | Fraction | int):
            look |= INPUT
        key = tuple(look.items())
        if key not in self._made:
            self._made[key] = self._book.add_format(look)
        return self._made[key]


def _write_value(made: "Worksheet", row: int, index: int, value: CellValue, look: "Format") -> None:
    if value is None or value == "":
        made.write_blank(row, index, None, look)
    elif isinstance(value, Live):
        made.write_formula(row, index, f"={value.formula}", look, NOT_COMPUTED)
    elif isinstance(value, Decimal | Fraction):
        # The only float: a workbook knows no other number. Exact figures stand in result.json.
        made.write_number(row, index, float(value), look)
    elif isinstance(value, int):
        made.write_number(row, index, value, look)
    elif isinstance(value, date):
        made.write_datetime(row, index, value, look)
    else:
        made.write_string(row, index, value, look)


def _guide(made: "Worksheet", index: int, rows: int, column: Column) -> None:
    """Add the drop-down, the bounds and the explanation of an input column."""
    if not column.is_input:
        return
    rule: dict[str, object] = {"validate": "any"}
    if column.choices and len(",".join(column.choices)) <= LONGEST_LIST:
        rule = {"validate": "list", "source": list(column.choices)}
    elif column.lowest is not None and column.highest is not None:
        rule = {
            "validate": "integer",
            "criteria": "between",
            "minimum": column.lowest,
            "maximum": column.highest,
        }
    if column.note:
        rule |= {"input_title": column.key[:32], "input_message": column.note[:255]}
    if len(rule) > 1:
        made.data_validation(1, index, rows, index, rule)


def _alarm(book: "Book", made: "Worksheet", index: int, rows: int, column: Column) -> None:
    """Mark the cells of a column that hold its alarm."""
    if column.alarm:
        wanted = f'"{column.alarm.replace(chr(34), chr(34) * 2)}"'
        look = book.add_format(ALARM)
        rule = {"type": "cell", "criteria": "==", "value": wanted, "format": look}
        made.conditional_format(1, index, rows, index, rule)


def _height(values: tuple[CellValue, ...], columns: tuple[Column, ...], taken: int = 0) -> float:
    """Give a row's height from its longest text: nothing else sets it."""
    lines = max(
        (
            sum(
                ceil(max(1, len(line)) / max(1, column.width - taken))
                for line in _text(value).split("\n")
            )
            for value, column in zip(values, columns, strict=True)
        ),
        default=1,
    )
    return float(min(TALLEST, LINE_HEIGHT * lines))


def _text(value: CellValue) -> str:
    """Give what may need several lines: a number never does."""
    return value if isinstance(value, str) else ""
