"""How formulas name cells, columns and sheets (celladresser)."""

import re
from collections.abc import Sequence

LONGEST_SHEET = 31
LETTERS = 26


def cell(row: int, column: int) -> str:
    """Name a cell of the same sheet; rows and columns are counted from 0, the header is row 0.

    Examples
    --------
    >>> cell(1, 0), cell(9, 27)
    ('A2', 'AB10')
    """
    return f"{_letters(column)}{row + 1}"


def rows_of(column: int, first: int, last: int) -> str:
    """Name the cells of a column from one row to another, the same wherever it is read from.

    Examples
    --------
    >>> rows_of(3, 1, 4)
    '$D$2:$D$5'
    """
    letters = _letters(column)
    return f"${letters}${first + 1}:${letters}${last + 1}"


def in_sheet(sheet: str, row: int, column: int) -> str:
    """Name a cell for the formulas of other sheets.

    Examples
    --------
    >>> in_sheet("LM Priser", 5, 3)
    "'LM Priser'!$D$6"
    """
    return f"{quoted(sheet)}!${_letters(column)}${row + 1}"


def quoted(sheet: str) -> str:
    """Give a sheet's name as formulas write it."""
    doubled = sheet.replace("'", "''")
    return f"'{doubled}'"


def in_words(text: str) -> str:
    """Write words of ours as a formula does."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def short_names(keys: Sequence[str], longest: int) -> tuple[str, ...]:
    """Shorten names, none like another whatever the case: sheets and cells are told apart so.

    Examples
    --------
    >>> short_names(("LM", "lm", "primarvard-norr", "primarvard-syd"), 10)
    ('LM', 'lm_2', 'primarvard', 'primarva_2')
    """
    names: list[str] = []
    for key in keys:
        taken = {name.casefold() for name in names}
        name, number = key[:longest], 1
        while name.casefold() in taken:
            number += 1
            mark = f"_{number}"
            name = key[: longest - len(mark)] + mark
        names.append(name)
    return tuple(names)


def cell_prefixes(lots: Sequence[str]) -> tuple[str, ...]:
    """Give what the names of a lot's cells begin with: letters, digits and underscores.

    Examples
    --------
    >>> cell_prefixes(("LM", "del-1", "del_1", "2b"))
    ('LM', 'del_1', 'del_1_2', '_2b')
    """
    safe = [re.sub(r"[^A-Za-z0-9_]", "_", lot) for lot in lots]
    safe = [f"_{each}" if each[:1].isdigit() else each for each in safe]
    return short_names(safe, LONGEST_SHEET)


def _letters(column: int) -> str:
    letters = ""
    rest = column + 1
    while rest:
        rest, letter = divmod(rest - 1, LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters
