"""Decide what becomes a lot and who bids in it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from real.gp_catalogue import Catalogue, Level, Link
from real.gp_finding import ImportFinding
from real.gp_price import Price
from real.gp_source import CAPABILITIES, ITEMS, LINKS, SUPPLIERS, VERDICTS
from real.gp_verdicts import CapabilityVerdict, EpicVerdict, Pair

FEWEST_PRICES = 2
"""A capability with at least so many solutions with a price is awarded on price too."""


@dataclass(frozen=True, slots=True)
class PlannedLot:
    """A capability as a lot (del)."""

    id: str
    name: str
    description: str
    is_priced: bool
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PlannedBid:
    """A solution as a bid (anbud) for some of the capabilities it was assessed for.

    Parameters
    ----------
    price
        None: it bids in no lot that is awarded on price.
    """

    id: str
    vendor: str
    product: str
    verdicts: tuple[CapabilityVerdict, ...]
    epics: tuple[EpicVerdict, ...]
    price: Price | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The procurement to be written."""

    lots: tuple[PlannedLot, ...]
    bids: tuple[PlannedBid, ...]


def plan_procurement(
    catalogue: Catalogue,
    pairs: Mapping[Pair, CapabilityVerdict],
    epics: list[EpicVerdict],
    *,
    with_prices: bool,
) -> tuple[Plan, list[ImportFinding]]:
    """Make every assessed capability a lot, and every solution a bid.

    Parameters
    ----------
    with_prices
        Whether capabilities with enough prices are awarded on price; their solutions without a
        price are then left out, since a price cannot be made up. False: quality decides everywhere.
    """
    prices = catalogue.prices if with_prices else {}
    asked = Counter(capability for solution, capability in pairs if solution in prices)
    priced = {capability for capability, number in asked.items() if number >= FEWEST_PRICES}
    lots = tuple(
        _lot(capability, catalogue, is_priced=capability in priced)
        for capability in sorted({capability for _, capability in pairs}, key=capability_number)
    )
    kept = {
        (solution, capability): verdict
        for (solution, capability), verdict in sorted(pairs.items())
        if capability not in priced or solution in prices
    }
    bids = tuple(
        _bid(solution, catalogue, kept, epics, priced)
        for solution in sorted({solution for solution, _ in kept})
    )
    plan = Plan(lots, bids)
    found = [*_without_price(pairs, kept, epics), *_about_services(kept, priced)]
    found += [*_about_lots(plan, catalogue, pairs), *_about_bids(plan, catalogue)]
    return plan, found


def capability_number(capability: str) -> tuple[int, str]:
    """Order capabilities by their number: C9 before C10."""
    return int(capability.removeprefix("C")), capability


def _lot(capability: str, catalogue: Catalogue, *, is_priced: bool) -> PlannedLot:
    known = catalogue.capabilities.get(capability)
    return PlannedLot(
        capability,
        known.name if known else capability,
        known.description if known else "",
        is_priced,
        tuple(link for link in catalogue.links.values() if link.capability == capability),
    )


def _bid(
    solution: str,
    catalogue: Catalogue,
    kept: Mapping[Pair, CapabilityVerdict],
    epics: list[EpicVerdict],
    priced: set[str],
) -> PlannedBid:
    verdicts = tuple(v for (of, _), v in kept.items() if of == solution)
    supplier, item = catalogue.suppliers.get(verdicts[0].supplier), catalogue.items.get(solution)
    bids_on_price = any(verdict.capability in priced for verdict in verdicts)
    return PlannedBid(
        solution,
        supplier.name if supplier else f"Supplier {verdicts[0].supplier}",
        item.name if item else f"Solution {solution}",
        tuple(sorted(verdicts, key=lambda verdict: capability_number(verdict.capability))),
        tuple(e for e in epics if e.solution == solution and (solution, e.capability) in kept),
        catalogue.prices[solution] if bids_on_price else None,
    )


def _without_price(
    pairs: Mapping[Pair, CapabilityVerdict],
    kept: Mapping[Pair, CapabilityVerdict],
    epics: list[EpicVerdict],
) -> list[ImportFinding]:
    found = [
        ImportFinding("gp-solution-without-price", VERDICTS, v.row, " ".join(pair))
        for pair, v in pairs.items()
        if pair not in kept
    ]
    bidding = {solution for solution, _ in kept}
    first_rows = {v.solution: v.row for v in reversed(list(pairs.values()))}
    found += [
        ImportFinding("gp-solution-without-bid", VERDICTS, row, solution)
        for solution, row in first_rows.items()
        if solution not in bidding
    ]
    return found + [
        epic.finding("gp-epic-verdict-without-bid")
        for epic in epics
        if (epic.solution, epic.capability) not in kept
    ]


def _about_services(
    kept: Mapping[Pair, CapabilityVerdict], priced: set[str]
) -> list[ImportFinding]:
    code = "gp-price-without-service"
    return [
        ImportFinding(code, VERDICTS, verdict.row, " ".join(pair), " ".join(verdict.services))
        for pair, verdict in kept.items()
        if verdict.services and verdict.capability in priced
    ]


def _about_lots(
    plan: Plan, catalogue: Catalogue, pairs: Mapping[Pair, CapabilityVerdict]
) -> list[ImportFinding]:
    assessed = Counter(capability for _, capability in pairs)
    found = []
    for lot in plan.lots:
        known = catalogue.capabilities.get(lot.id)
        if known is None:
            found.append(ImportFinding("gp-capability-unknown", CAPABILITIES, 0, lot.id))
        if not lot.links:
            found.append(ImportFinding("gp-capability-without-links", LINKS, 0, lot.id))
        if assessed[lot.id] == 1:
            code = "gp-capability-with-one-solution"
            found.append(ImportFinding(code, VERDICTS, 0, lot.id))
    return found


def _about_bids(plan: Plan, catalogue: Catalogue) -> list[ImportFinding]:
    found = [ImportFinding("gp-version-missing", ITEMS, 0, f"{len(plan.bids)} bids")]
    must = {
        lot.id: [link.epic for link in lot.links if link.level is Level.MUST] for lot in plan.lots
    }
    for bid in plan.bids:
        supplier = bid.verdicts[0].supplier
        if bid.id not in catalogue.items:
            found.append(ImportFinding("gp-solution-unknown", ITEMS, 0, bid.id))
        if supplier not in catalogue.suppliers:
            found.append(ImportFinding("gp-supplier-unknown", SUPPLIERS, 0, supplier, bid.id))
        passed = {(verdict.capability, verdict.epic) for verdict in bid.epics}
        found += [
            ImportFinding(
                "gp-must-epic-unanswered",
                VERDICTS,
                verdict.row,
                f"{bid.id} {verdict.capability} {epic}",
                verdict.coverage.value,
            )
            for verdict in bid.verdicts
            for epic in must[verdict.capability]
            if (verdict.capability, epic) not in passed
        ]
    return found
