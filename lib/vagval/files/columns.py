"""The columns of a kind of file, declared once with their Swedish and English names."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.cells import RawSheet, shown
from vagval.files.identifier import suggestion


@dataclass(frozen=True, slots=True)
class Column:
    """One column that a file has (kolumn).

    Parameters
    ----------
    english, swedish
        Its two names in the header; the English one is also its key in the code.
    is_number
        Whether its cells hold numbers, so that they follow the file's decimal sign.
    is_optional
        Whether the whole column may be absent.
    """

    english: str
    swedish: str = ""
    is_number: bool = False
    is_optional: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names that the header may carry."""
        return (self.english, self.swedish) if self.swedish else (self.english,)


def match_header(
    sheet: RawSheet, columns: tuple[Column, ...], findings: list[Finding]
) -> Mapping[str, int] | None:
    """Find where each declared column stands.

    Returns
    -------
    Mapping or None
        Key of the column -> position from 0; None, with findings, if a column is missing or
        repeated, so that rows cannot be read.
    """
    keys = {name: column.english for column in columns for name in column.names}
    positions: dict[str, int] = {}
    is_readable = True
    for position, value in enumerate(sheet.header):
        place = sheet.place(1, position)
        key = keys.get(value) if isinstance(value, str) else None
        if key is None:
            check_unknown(sheet, position, keys, findings)
        elif key in positions:
            findings.append(finding("column-repeated", place, column=str(value)))
            is_readable = False
        else:
            positions[key] = position
    for column in columns:
        if column.english not in positions and not column.is_optional:
            place = Place(sheet.file, sheet.name, "1" if sheet.header else "")
            findings.append(finding("column-missing", place, column=" / ".join(column.names)))
            is_readable = False
    return positions if is_readable else None


def check_unknown(
    sheet: RawSheet, position: int, known: Mapping[str, str], findings: list[Finding]
) -> None:
    """Tell of a column that nobody declared; a nameless one matters only if it holds something."""
    value = sheet.header[position]
    place = sheet.place(1, position)
    if value is not None:
        name = shown(value)
        told = suggestion(name, known)
        findings.append(finding("column-unknown", place, column=name, **told))
    elif any(row.values[position] is not None for row in sheet.rows):
        findings.append(finding("column-nameless", place))
