"""A form as it stands on disk and is read back in."""

from pathlib import Path

from vagval.domain.errors import Finding
from vagval.domain.workbook import Workbook
from vagval.files.cells import RawSheet
from vagval.files.workbook import read_workbook
from vagval.files.write_workbook import write_workbook


def read_back(folder: Path, workbook: Workbook) -> tuple[RawSheet, ...]:
    """Write a workbook and read its data sheets; nothing may be found wrong with it."""
    path = folder / "blankett.xlsx"
    write_workbook(path, workbook)
    return _sound(path, [])


def _sound(path: Path, findings: list[Finding]) -> tuple[RawSheet, ...]:
    sheets = read_workbook(path, path.name, findings)
    assert findings == []
    return sheets


def explained(workbook: Workbook) -> str:
    """Give the words of the explanation sheet."""
    return "\n".join(str(row[0]) for row in workbook.sheets[0].rows).replace("\u00a0", " ")


def check_notes_fit(workbook: Workbook) -> None:
    """See that no explanation of a column is cut off (255 characters) and none is missing."""
    for sheet in workbook.sheets[1:]:
        for column in sheet.columns:
            assert len(column.note) <= 255
            assert bool(column.note) == column.is_input
