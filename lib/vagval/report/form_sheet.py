"""What all blank forms share: the explanation first, then a sheet a lot (blanketter)."""

from collections.abc import Iterable, Sequence

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.workbook import CellValue, Column, ColumnKind, Sheet

EXPLANATION = Bilingual("Läs mig", "Read me")
"""The sheet that readers of the file pass over, in each language."""
LONGEST_NAME = 31
RESERVED = {"history"}


def explanation(lines: Iterable[str], language: Language) -> Sheet:
    """Give the sheet that says who fills in what, how, and what happens with errors."""
    return Sheet(
        name=EXPLANATION.in_language(language),
        columns=(Column("", 100),),
        rows=tuple((line,) for line in lines),
        is_protected=True,
        is_text=True,
    )


def sheet_names(lots: Sequence[str]) -> tuple[str, ...]:
    """Name a sheet after each lot, as near as spreadsheet programs allow.

    Names are at most 31 characters, one of a kind whatever the case, and not ``History``.

    Examples
    --------
    >>> sheet_names(("LM", "lm"))
    ('LM', 'lm (2)')
    """
    names: list[str] = []
    for lot in lots:
        taken = {name.casefold() for name in names} | RESERVED
        name, number = lot[:LONGEST_NAME], 1
        while name.casefold() in taken:
            number += 1
            mark = f" ({number})"
            name = lot[: LONGEST_NAME - len(mark)] + mark
        names.append(name)
    return tuple(names)


def ours(key: str, width: int, kind: ColumnKind = "text") -> Column:
    """Give a column with our own text, locked."""
    return Column(key, width, kind)


def form_sheet(
    name: str, columns: tuple[Column, ...], rows: Iterable[tuple[CellValue, ...]]
) -> Sheet:
    """Give a sheet where only the input columns can be changed.

    Parameters
    ----------
    name
        As ``sheet_names`` gives it.
    columns
        Our own first, then those that are filled in.
    rows
        Our own cells; those that are filled in follow, empty.
    """
    filled = tuple((*row, *(None,) * (len(columns) - len(row))) for row in rows)
    return Sheet(name, columns, filled, is_protected=True)
