"""An IHE integration statement, from a table (IHE)."""

from pathlib import Path
from types import MappingProxyType

from vagval.domain.ihe_statement import IheRow, IheStatement
from vagval.files.columns import Column
from vagval.files.evidence.csv_table import from_table
from vagval.files.evidence.parsed import Parsed
from vagval.files.line import Line

COLUMNS = (
    Column("profile", "profil"),
    Column("actor", "aktör"),
    Column("option", "tillval"),
    Column("supported", "stöds", is_optional=True),
    Column("version", is_optional=True),
    Column("result", "resultat", is_optional=True),
    Column("date", "datum", is_optional=True),
)
SUPPORTED = MappingProxyType({"yes": True, "ja": True, "no": False, "nej": False})


def read_ihe_statement(path: Path, file: str) -> Parsed:
    """Read a table of profiles, actors and options."""
    return from_table(path, file, COLUMNS, build)


def build(lines: tuple[Line, ...]) -> IheStatement:
    """Take each row that is sound, and what the others are about.

    A row of the authority's form states nothing until the bidder says that it is supported.
    """
    stated = [line for line in lines if is_stated(line)]
    read = [(line, read_row(line)) for line in stated]
    return IheStatement(
        rows=tuple(row for line, row in read if line.is_sound),
        unreadable=tuple(row for line, row in read if not line.is_sound),
    )


def read_row(line: Line) -> IheRow:
    """Read one row; a date stands with the result that it is the date of."""
    result = line.text("result")
    tested = None if line.is_blank("date") else line.day("date")
    if tested is not None and not result:
        line.fault("ihe-date-alone", "date")
    return IheRow(
        profile=line.filled("profile"),
        actor=line.filled("actor"),
        option=line.text("option"),
        version=line.text("version"),
        result=result,
        tested=tested,
    )


def is_stated(line: Line) -> bool:
    """Tell whether a row counts: one that says no does not; one without an answer is unsound."""
    return not line.has("supported") or line.choice("supported", SUPPORTED) is not False
