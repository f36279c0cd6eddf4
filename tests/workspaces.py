"""Small workspaces on disk for tests: sound as they are, so that a test names only its fault."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook as OpenpyxlWorkbook

Cell = str | int | float | Decimal | date | bool | None
Rows = Sequence[Sequence[Cell]]
ENDINGS = (".csv", ".xlsx")


def write_csv(path: Path, rows: Rows, separator: str = ";") -> Path:
    """Write rows as a text table with decimal comma, or point where the comma separates."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (separator.join(csv_cell(cell, separator) for cell in row) for row in rows)
    path.write_bytes("".join(f"{line}\r\n" for line in lines).encode())
    return path


def csv_cell(cell: Cell, separator: str) -> str:
    """Write one cell of a text table."""
    if cell is None:
        return ""
    text = str(cell)
    if separator == ";" and isinstance(cell, float | Decimal):
        text = text.replace(".", ",")
    needs_quotes = any(sign in text for sign in (separator, '"', "\n", "\r"))
    return '"' + text.replace('"', '""') + '"' if needs_quotes else text


def write_xlsx(path: Path, sheets: Mapping[str, Rows] | Rows) -> Path:
    """Write rows as a workbook, one sheet or several by name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    book = OpenpyxlWorkbook()
    book.remove(book.active)  # type: ignore[arg-type] # a new book has one sheet
    for name, rows in (sheets if isinstance(sheets, Mapping) else {"Blad1": sheets}).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def write_table(folder: Path, stem: str, rows: Rows, ending: str) -> Path:
    """Write rows as a text table or a workbook, by the ending."""
    path = folder / f"{stem}{ending}"
    return write_csv(path, rows) if ending == ".csv" else write_xlsx(path, rows)


def write_toml(path: Path, text: str) -> Path:
    """Write a TOML file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def toml_text(text: str) -> str:
    """Write a text as TOML does, control characters as escapes."""
    return (
        json.dumps(text, ensure_ascii=False).replace("\x7f", r"\u007f").replace("\x85", r"\u0085")
    )


def edit(path: Path, old: str, new: str) -> Path:
    """Replace a text that stands exactly once in a file."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    return path


def without(rows: Rows, columns: Iterable[int]) -> list[list[Cell]]:
    """Leave columns out."""
    gone = set(columns)
    return [[cell for n, cell in enumerate(row) if n not in gone] for row in rows]
