"""Write a workbook, the same bytes each time (arbetsbok)."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.workbook import CellValue, Column, ColumnKind, Sheet, Workbook

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
HEADER = {"bold": True, "bg_color": "#1F3A4D", "font_color": "#FFFFFF", "border": 1}
INPUT = {"bg_color": "#FFF8DC", "border": 1, "border_color": "#B8A85A", "locked": False}
LINE_HEIGHT, TALLEST = 15, 400
LONGEST_LIST = 255


def write_workbook(path: Path, workbook: Workbook) -> None:
    """Write a workbook to disk, making the folder if it is not there."""
    import xlsxwriter  # only when a workbook is written

    path.parent.mkdir(parents=True, exist_ok=True)
    with xlsxwriter.Workbook(path, AS_GIVEN) as book:
        book.set_properties({"title": workbook.title, "created": CREATED})
        for sheet in workbook.sheets:
            _write_sheet(book, book.add_worksheet(sheet.name), sheet)


def _write_sheet(book: "Book", made: "Worksheet", sheet: Sheet) -> None:
    for index, column in enumerate(sheet.columns):
        made.set_column(index, index, column.width)
    if sheet.is_text:
        _write_lines(book, made, sheet)
    else:
        _write_table(book, made, sheet)
    if sheet.is_protected:
        made.protect("", {"select_locked_cells": True, "format_columns": True, "format_rows": True})
    made.fit_to_pages(1, 0)
    made.set_landscape()
    made.set_paper(9)


def _write_lines(book: "Book", made: "Worksheet", sheet: Sheet) -> None:
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    title = book.add_format({"text_wrap": True, "bold": True, "font_size": 14})
    made.hide_gridlines(2)
    for row, values in enumerate(sheet.rows):
        made.set_row(row, _height(values, sheet.columns))
        made.write_string(row, 0, str(values[0] or ""), wrapped if row else title)


def _write_table(book: "Book", made: "Worksheet", sheet: Sheet) -> None:
    header = book.add_format({**HEADER, "text_wrap": True, "valign": "top"})
    formats = [_format(book, column, column.kind) for column in sheet.columns]
    dated = [_format(book, column, "date") for column in sheet.columns]
    for index, column in enumerate(sheet.columns):
        made.write_string(0, index, column.key, header)
    for row, values in enumerate(sheet.rows, start=1):
        made.set_row(row, _height(values, sheet.columns))
        for index, value in enumerate(values):
            look = dated[index] if isinstance(value, date) else formats[index]
            _write_value(made, row, index, value, look)
    made.freeze_panes(1, 0)
    made.repeat_rows(0)
    if sheet.rows:
        for index, column in enumerate(sheet.columns):
            _guide(made, index, len(sheet.rows), column)
        if not sheet.is_protected:
            made.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)


def _format(book: "Book", column: Column, kind: ColumnKind) -> "Format":
    look = {"text_wrap": True, "valign": "top", "num_format": NUMBER_FORMATS[kind]}
    return book.add_format({**look, **INPUT} if column.is_input else look)


def _write_value(made: "Worksheet", row: int, index: int, value: CellValue, look: "Format") -> None:
    if value is None or value == "":
        made.write_blank(row, index, None, look)
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


def _height(values: tuple[CellValue, ...], columns: tuple[Column, ...]) -> float:
    """Give a row's height from its longest text: nothing else sets it."""
    lines = max(
        (
            sum(ceil(max(1, len(line)) / column.width) for line in str(value or "").split("\n"))
            for value, column in zip(values, columns, strict=True)
        ),
        default=1,
    )
    return float(min(TALLEST, LINE_HEIGHT * lines))
