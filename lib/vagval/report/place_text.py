"""A place in the material as a person would look it up (plats i ord)."""

import re

from vagval.domain.place import Place
from vagval.report.harmless import harmless
from vagval.report.wording import Wording

_CELL = re.compile("[A-Z]+[0-9]+")
_ROW = re.compile("[0-9]+")


def place_text(place: Place, wording: Wording) -> str:
    """Name the file, the sheet and the cell; empty for a place without a file.

    Examples
    --------
    >>> place_text(Place("panel/anna.csv", cell="F12"), Wording("en"))
    'panel/anna.csv, cell F12'
    """
    parts = [place.file]
    if place.sheet:
        parts.append(wording.text("place-sheet", sheet=place.sheet))
    if place.cell:
        parts.append(_cell(place.cell, wording))
    return harmless(", ".join(part for part in parts if part))


def _cell(cell: str, wording: Wording) -> str:
    if _CELL.fullmatch(cell):
        return wording.text("place-cell", cell=cell)
    if _ROW.fullmatch(cell):
        return wording.text("place-row", row=cell)
    return wording.text("place-key", key=cell)
