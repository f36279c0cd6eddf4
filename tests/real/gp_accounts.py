"""Account for every record of every file: used, or left out with a finding."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from real.gp_catalogue import Catalogue, Entry
from real.gp_finding import ImportFinding
from real.gp_plan import Plan
from real.gp_source import (
    CAPABILITIES,
    EPIC_VERDICTS,
    EPICS,
    ITEMS,
    LINKS,
    PRICES,
    SUPPLIERS,
    VERDICTS,
    Table,
)
from real.gp_verdicts import CapabilityVerdict, Pair


@dataclass(frozen=True, slots=True)
class Account:
    """What became of a file's records.

    Parameters
    ----------
    size
        Number of records in the file.
    used
        Rows that the workspace holds.
    left_out
        Rows that a finding leaves out, each as often as it is left out.
    """

    file: str
    size: int
    used: tuple[int, ...]
    left_out: tuple[int, ...]

    @property
    def is_balanced(self) -> bool:
        """Whether every record is used or left out, and none is both or left out twice."""
        return sorted([*self.used, *self.left_out]) == list(range(2, self.size + 2))


@dataclass(frozen=True, slots=True)
class Stock:
    """What a file of the catalogue lists (subject -> row), and which of it the plan uses."""

    file: str
    listed: Mapping[str, int]
    used: frozenset[str]

    @property
    def used_rows(self) -> tuple[int, ...]:
        """Give the rows of what is used; something used may be missing in the catalogue."""
        return tuple(row for subject, row in self.listed.items() if subject in self.used)


def left_out_of_catalogue(
    plan: Plan, catalogue: Catalogue, pairs: Mapping[Pair, CapabilityVerdict]
) -> list[ImportFinding]:
    """Tell what the catalogue lists and no bid or lot uses."""
    codes = {
        CAPABILITIES: "gp-capability-without-solution",
        LINKS: "gp-link-without-lot",
        EPICS: "gp-epic-without-lot",
        SUPPLIERS: "gp-supplier-without-bid",
        PRICES: "gp-price-not-asked",
    }
    assessed = {solution for solution, _ in pairs}
    found = []
    for stock in _stocks(plan, catalogue):
        for subject, row in stock.listed.items():
            if subject not in stock.used:
                code = codes.get(stock.file) or _about(catalogue.items[subject], assessed)
                found.append(ImportFinding(code, stock.file, row, subject))
    return found


def _about(item: Entry, assessed: set[str]) -> str:
    if not item.is_solution:
        return "gp-item-is-a-service"
    return "gp-item-without-bid" if item.id in assessed else "gp-item-not-assessed"


def accounts(
    tables: Mapping[str, Table],
    plan: Plan,
    catalogue: Catalogue,
    findings: Iterable[ImportFinding],
) -> tuple[Account, ...]:
    """Set what is used against what is left out, file by file."""
    used = {stock.file: stock.used_rows for stock in _stocks(plan, catalogue)}
    used[VERDICTS] = tuple(verdict.row for bid in plan.bids for verdict in bid.verdicts)
    used[EPIC_VERDICTS] = tuple(epic.row for bid in plan.bids for epic in bid.epics)
    left_out: dict[str, list[int]] = {file: [] for file in used}
    for finding in findings:
        if finding.leaves_out and finding.file in left_out:
            left_out[finding.file].append(finding.row)
    return tuple(
        Account(file, tables[file].size, rows, tuple(left_out[file])) for file, rows in used.items()
    )


def _stocks(plan: Plan, catalogue: Catalogue) -> tuple[Stock, ...]:
    links = [link for lot in plan.lots for link in lot.links]
    vendors = frozenset(bid.verdicts[0].supplier for bid in plan.bids)
    priced = frozenset(bid.id for bid in plan.bids if bid.price)
    capabilities = {c.id: c.row for c in catalogue.capabilities.values()}
    listed_links = {link.subject: link.row for link in catalogue.links.values()}
    epics = {epic.id: epic.row for epic in catalogue.epics.values()}
    items = {item.id: item.row for item in catalogue.items.values()}
    suppliers = {supplier.id: supplier.row for supplier in catalogue.suppliers.values()}
    prices = {price.solution: price.row for price in catalogue.prices.values()}
    return (
        Stock(CAPABILITIES, capabilities, frozenset(lot.id for lot in plan.lots)),
        Stock(LINKS, listed_links, frozenset(link.subject for link in links)),
        Stock(EPICS, epics, frozenset(link.epic for link in links)),
        Stock(ITEMS, items, frozenset(bid.id for bid in plan.bids)),
        Stock(SUPPLIERS, suppliers, vendors),
        Stock(PRICES, prices, priced),
    )
