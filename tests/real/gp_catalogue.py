"""The NHS buying catalogue: capabilities, epics, solutions, suppliers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from real.gp_finding import ImportFinding
from real.gp_price import Price, read_prices
from real.gp_source import CAPABILITIES, EPICS, ITEMS, LINKS, PRICES, SUPPLIERS, Table, by_key


class Level(Enum):
    """How binding an epic is in a capability."""

    MUST = "1"
    SHOULD = "2"
    MAY = "3"


@dataclass(frozen=True, slots=True)
class Capability:
    """A capability of the catalogue; its id is written as in the verdicts, e.g. C41."""

    id: str
    name: str
    description: str
    row: int


@dataclass(frozen=True, slots=True)
class Epic:
    """An epic: what a user of a capability must be able to do."""

    id: str
    name: str
    is_active: bool
    is_supplier_defined: bool
    row: int


@dataclass(frozen=True, slots=True)
class Link:
    """That an epic belongs to a capability, and how binding it is there."""

    capability: str
    epic: str
    level: Level
    row: int

    @property
    def subject(self) -> str:
        """Name the link in findings."""
        return f"{self.capability} {self.epic}"


@dataclass(frozen=True, slots=True)
class Entry:
    """A solution, a service or a supplier by name."""

    id: str
    name: str
    row: int
    is_solution: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the catalogue knows, by id; links by (capability, epic), prices by solution."""

    capabilities: Mapping[str, Capability]
    epics: Mapping[str, Epic]
    links: Mapping[tuple[str, str], Link]
    items: Mapping[str, Entry]
    suppliers: Mapping[str, Entry]
    prices: Mapping[str, Price]


def read_catalogue(tables: Mapping[str, Table]) -> tuple[Catalogue, list[ImportFinding]]:
    """Read the catalogue's files.

    Parameters
    ----------
    tables
        File name -> what was read from it.
    """
    capabilities, about_capabilities = _capabilities(tables[CAPABILITIES])
    epics, about_epics = _epics(tables[EPICS])
    links, about_links = _links(tables[LINKS], epics)
    items, about_items = _items(tables[ITEMS])
    suppliers, repeated = by_key(tables[SUPPLIERS], "supplier_id")
    solutions = {item.id: item.is_solution for item in items.values()}
    prices, about_prices = read_prices(tables[PRICES], solutions)
    catalogue = Catalogue(
        capabilities,
        epics,
        links,
        items,
        {key: Entry(key, r["name"], r.row) for (key,), r in suppliers.items()},
        prices,
    )
    about = (about_capabilities, about_epics, about_links, about_items, repeated, about_prices)
    return catalogue, [finding for findings in about for finding in findings]


def _capabilities(table: Table) -> tuple[dict[str, Capability], list[ImportFinding]]:
    records, found = by_key(table, "capability_id")
    capabilities = {}
    for (number,), record in records.items():
        key = f"C{number}"
        capabilities[key] = Capability(key, record["name"], record["description"], record.row)
        if record["status_id"] != "1":
            found.append(record.finding("gp-capability-expired", key))
    return capabilities, found


def _epics(table: Table) -> tuple[dict[str, Epic], list[ImportFinding]]:
    records, found = by_key(table, "epic_id")
    epics = {}
    for (key,), record in records.items():
        is_active = record["is_active_flag"] == "1"
        is_supplier_defined = record["supplier_defined_flag"] == "1"
        epics[key] = Epic(key, record["name"], is_active, is_supplier_defined, record.row)
        if not is_active:
            found.append(record.finding("gp-epic-inactive", key))
        if is_supplier_defined:
            found.append(record.finding("gp-epic-supplier-defined", key))
    return epics, found


def _links(
    table: Table, epics: Mapping[str, Epic]
) -> tuple[dict[tuple[str, str], Link], list[ImportFinding]]:
    records, found = by_key(table, "c2", "c1")
    links = {}
    for (number, epic), record in records.items():
        capability = f"C{number}"
        if epic not in epics:
            found.append(record.finding("gp-link-to-unknown-epic", epic, capability))
        elif record["c3"] not in {level.value for level in Level}:
            subject = f"{capability} {epic}"
            found.append(record.finding("gp-level-unknown", subject, record["c3"]))
        else:
            link = Link(capability, epic, Level(record["c3"]), record.row)
            links[capability, epic] = link
    if all(link.level is not Level.SHOULD for link in links.values()):
        found.append(
            ImportFinding("gp-no-should-epics", table.file, 0, "c3", f"{len(links)} links")
        )
    return links, found


def _items(table: Table) -> tuple[dict[str, Entry], list[ImportFinding]]:
    solution_type, published = "1", "3"
    records, found = by_key(table, "item_id")
    items = {}
    for (key,), record in records.items():
        items[key] = Entry(key, record["name"], record.row, record["type_id"] == solution_type)
        if record["status"] != published:
            found.append(record.finding("gp-item-not-published", key, record["status"]))
        if not key.startswith(f"{record['supplier_id']}-"):
            found.append(record.finding("gp-supplier-differs", key, record["supplier_id"]))
    return items, found
