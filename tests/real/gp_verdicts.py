"""What NHS assessors found: which solution covers which capability and which epics."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import chain

from real.gp_catalogue import Link
from real.gp_finding import ImportFinding
from real.gp_source import EPIC_VERDICTS, Record, Table

Pair = tuple[str, str]
"""Solution and capability."""


class Coverage(Enum):
    """How far a solution covers a capability, as the files write it."""

    FULL = "Passed - Full"
    PARTIAL = "Passed - Partial"


PASSED = "Passed"
"""The only result of an epic that the file knows."""


@dataclass(frozen=True, slots=True)
class CapabilityVerdict:
    """The verdict on one solution and capability.

    Parameters
    ----------
    row
        The row that decides: the first one with the lowest coverage.
    keys
        Keys of all rows about the pair, in the order of the file.
    services
        The additional services without which no row says that it is covered; empty where the
        solution covers it alone.
    """

    solution: str
    capability: str
    supplier: str
    coverage: Coverage
    row: int
    keys: tuple[str, ...]
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EpicVerdict:
    """A passed epic of one solution and capability."""

    solution: str
    capability: str
    epic: str
    row: int
    key: str

    def finding(self, code: str) -> ImportFinding:
        """Make a finding about this verdict."""
        subject = f"{self.solution} {self.capability} {self.epic}"
        return ImportFinding(code, EPIC_VERDICTS, self.row, subject)


def read_verdicts(table: Table) -> tuple[dict[Pair, CapabilityVerdict], list[ImportFinding]]:
    """Give one verdict a pair: of several different ones the lowest."""
    found: list[ImportFinding] = []
    rows: dict[Pair, list[Record]] = {}
    for record in table.records:
        found.extend(_supplier_differs(record))
        if record["Capability Assessment Result"] in {c.value for c in Coverage}:
            rows.setdefault(_pair(record), []).append(record)
        else:
            result = record["Capability Assessment Result"]
            found.append(record.finding("gp-result-unknown", " ".join(_pair(record)), result))
    verdicts = {pair: _lowest(pair, records) for pair, records in rows.items()}
    for pair, records in rows.items():
        found.extend(_about_pair(verdicts[pair], records))
    return verdicts, found


def _lowest(pair: Pair, records: list[Record]) -> CapabilityVerdict:
    def is_partial(record: Record) -> bool:
        return record["Capability Assessment Result"] == Coverage.PARTIAL.value

    deciding = next(chain(filter(is_partial, records), records))
    services = [record["Additional Service ID"] for record in records]
    return CapabilityVerdict(
        *pair,
        supplier=deciding["Supplier ID"],
        coverage=Coverage(deciding["Capability Assessment Result"]),
        row=deciding.row,
        keys=tuple(record["Key"] for record in records),
        services=tuple(sorted(set(services))) if all(services) else (),
    )


def _about_pair(verdict: CapabilityVerdict, records: list[Record]) -> list[ImportFinding]:
    subject = f"{verdict.solution} {verdict.capability}"
    found = [
        record.finding(
            "gp-pair-repeated",
            subject,
            f"{record['Key']} {record['Additional Service ID']} "
            f"{record['Capability Assessment Result']}; row {verdict.row} decides",
        )
        for record in records
        if record.row != verdict.row
    ]
    deciding = next(record for record in records if record.row == verdict.row)
    if len({record["Capability Assessment Result"] for record in records}) > 1:
        detail = ", ".join(f"{r['Key']}: {r['Capability Assessment Result']}" for r in records)
        found.append(deciding.finding("gp-pair-with-two-verdicts", subject, detail))
    if verdict.services:
        detail = " ".join(verdict.services)
        found.append(deciding.finding("gp-capability-by-service-only", subject, detail))
    return found


def read_epic_verdicts(
    table: Table, links: Mapping[tuple[str, str], Link], pairs: Mapping[Pair, CapabilityVerdict]
) -> tuple[list[EpicVerdict], list[ImportFinding]]:
    """Give the verdicts on epics that are linked to the assessed capability, one a triple.

    Parameters
    ----------
    links
        (capability, epic) -> link.
    pairs
        The verdicts on capabilities.
    """
    found: list[ImportFinding] = []
    first: dict[tuple[str, str, str], EpicVerdict] = {}
    linked = {epic for _, epic in links}
    for record in table.records:
        found.extend(_supplier_differs(record))
        pair, epic, result = (
            _pair(record),
            record["Epic ID"],
            record["Epic Final Assessment Result"],
        )
        subject = " ".join((*pair, epic))
        verdict = EpicVerdict(*pair, epic, record.row, record["Key"])
        if result != PASSED:
            found.append(record.finding("gp-result-unknown", subject, result))
        elif epic not in linked:
            found.append(record.finding("gp-epic-without-link", epic, subject))
        elif (pair[1], epic) not in links:
            found.append(record.finding("gp-epic-linked-elsewhere", epic, subject))
        elif pair not in pairs:
            code = "gp-epic-verdict-without-capability-verdict"
            found.append(record.finding(code, " ".join(pair), epic))
        elif (kept := first.setdefault((*pair, epic), verdict)) is not verdict:
            detail = f"row {kept.row}"
            found.append(record.finding("gp-epic-verdict-repeated", subject, detail))
    return list(first.values()), found


def _pair(record: Record) -> Pair:
    return record["Solution ID"], record["Capability ID"]


def _supplier_differs(record: Record) -> list[ImportFinding]:
    supplier, solution = record["Supplier ID"], record["Solution ID"]
    if solution.startswith(f"{supplier}-"):
        return []
    return [record.finding("gp-supplier-differs", solution, supplier)]
