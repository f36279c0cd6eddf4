"""Read one CSV file of the GP IT Futures data, record by record."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from real.gp_finding import ImportFinding

CAPABILITIES = "capabilities.csv"
LINKS = "capability_epics.csv"
EPICS = "epics.csv"
ITEMS = "catalogue_items.csv"
PRICES = "catalogue_prices.csv"
SUPPLIERS = "suppliers.csv"
VERDICTS = "raw_CapabilitiesAndSolutions.csv"
EPIC_VERDICTS = "raw_EpicsAndSolutions.csv"

_VERDICT_KEYS = ("Key", "Supplier ID", "Solution ID", "Capability ID")

REQUIRED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        CAPABILITIES: ("capability_id", "name"),
        LINKS: ("c1", "c2", "c3"),
        EPICS: ("epic_id", "name"),
        ITEMS: ("item_id", "name", "type_id", "supplier_id"),
        PRICES: ("price_id", "item_id", "unit", "currency", "price"),
        SUPPLIERS: ("supplier_id", "name"),
        VERDICTS: (*_VERDICT_KEYS, "Capability Assessment Result"),
        EPIC_VERDICTS: (*_VERDICT_KEYS, "Epic ID", "Epic Final Assessment Result"),
    }
)
"""File -> columns that must be filled in; blanks and line breaks around them are taken away."""

MAY_BE_EMPTY = ("Additional Service ID",)
_DAMAGED, _NO_BREAK_SPACE = "\N{REPLACEMENT CHARACTER}", "\N{NO-BREAK SPACE}"
_NOTHING = ("NULL", "None")


@dataclass(frozen=True, slots=True)
class Record:
    """One record; its keys are without blanks around them."""

    file: str
    row: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """Give one cell."""
        return self.cells[column]

    def finding(self, code: str, subject: str, detail: str = "") -> ImportFinding:
        """Make a finding about this record."""
        return ImportFinding(code, self.file, self.row, subject, detail)


@dataclass(frozen=True, slots=True)
class Table:
    """One file: the records that can be used, and what was found on the way.

    Parameters
    ----------
    size
        Number of records in the file, those that are left out included.
    """

    file: str
    size: int
    records: tuple[Record, ...]
    findings: tuple[ImportFinding, ...]


def read_table(path: Path, like: str = "") -> Table:
    """Read one file with real CSV records: a quoted line break does not end one.

    Parameters
    ----------
    path
        The file.
    like
        The file whose keys it shares; empty: its own.
    """
    text = path.read_bytes().decode("utf-8")
    found: list[ImportFinding] = []
    if text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
        found.append(ImportFinding("gp-byte-order-mark", path.name, 0, path.name))
        text = text[1:]
    required = REQUIRED.get(like or path.name, ())
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    records = []
    for row, cells in enumerate(rows, start=2):
        if len(cells) != len(header):
            detail = f"{len(cells)} cells under {len(header)} columns"
            found.append(ImportFinding("gp-ragged-record", path.name, row, "", detail))
            continue
        record = Record(path.name, row, dict(zip(header, cells, strict=True)))
        found.extend(_traps_in_cells(record, (*required, *MAY_BE_EMPTY)))
        record = _without_blanks_around_keys(record, (*required, *MAY_BE_EMPTY))
        empty = [column for column in required if not record[column]]
        if empty:
            found.append(record.finding("gp-key-empty", " ".join(empty)))
        else:
            records.append(record)
    found.extend(_nulls(path.name, header, rows))
    return Table(path.name, len(rows), tuple(records), tuple(found))


def by_key(
    table: Table, *columns: str
) -> tuple[dict[tuple[str, ...], Record], list[ImportFinding]]:
    """Index records by key; a second record with the same key is left out and told."""
    first: dict[tuple[str, ...], Record] = {}
    repeated = []
    for record in table.records:
        key = tuple(record[column] for column in columns)
        kept = first.setdefault(key, record)
        if kept is not record:
            repeated.append(record.finding("gp-key-repeated", " ".join(key), f"row {kept.row}"))
    return first, repeated


def _traps_in_cells(record: Record, keys: tuple[str, ...]) -> Iterator[ImportFinding]:
    for column, value in record.cells.items():
        if "\n" in value or "\r" in value:
            yield record.finding("gp-line-break-in-cell", column)
        elif column in keys and value != value.strip():
            yield record.finding("gp-blanks-around-key", column, repr(value))
        if _DAMAGED in value:
            yield record.finding("gp-damaged-character", column)
        if _NO_BREAK_SPACE in value:
            yield record.finding("gp-no-break-space", column)


def _without_blanks_around_keys(record: Record, keys: tuple[str, ...]) -> Record:
    cells = {c: v.strip() if c in keys else v for c, v in record.cells.items()}
    return Record(record.file, record.row, cells)


def _nulls(file: str, header: list[str], rows: list[list[str]]) -> Iterator[ImportFinding]:
    counts = Counter(
        column
        for row in rows
        for column, value in zip(header, row, strict=False)
        if value in _NOTHING
    )
    for column, count in counts.items():
        yield ImportFinding("gp-null-as-text", file, 0, column, f"{count} cells")
