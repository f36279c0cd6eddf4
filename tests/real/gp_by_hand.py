"""The points of every bid, worked out from the raw files apart from importer and package."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from real.gp_written import Rows

DEAREST = 10
"""Pounds a patient and year that give the share 0 of the price's points."""


@dataclass(frozen=True, slots=True)
class ByHand:
    """What a bid should get in a lot.

    Parameters
    ----------
    quality
        Share of the points of the bör-krav, 0 to 1.
    points
        Points of 100: quality alone, or 70 for quality and 30 for the price.
    is_answered
        Whether every ska-krav has an answer; otherwise the lot is provisional.
    """

    quality: Fraction
    points: Fraction
    is_answered: bool


def points_by_hand(
    raw: Callable[[str], Rows], *, with_prices: bool
) -> dict[tuple[str, str], ByHand]:
    """Work out (lot, bid) -> points straight from the raw rows."""
    rows = raw("raw_CapabilitiesAndSolutions.csv")
    pairs = {(row["Capability ID"], row["Solution ID"]) for row in rows}
    partial = {
        (row["Capability ID"], row["Solution ID"])
        for row in rows
        if row["Capability Assessment Result"] == "Passed - Partial"
    }
    passed = {
        (row["Capability ID"], row["Solution ID"], row["Epic ID"])
        for row in raw("raw_EpicsAndSolutions.csv")
    }
    must: dict[str, list[str]] = {capability: [] for capability, _ in pairs}
    may: dict[str, list[str]] = {capability: [] for capability, _ in pairs}
    for link in raw("capability_epics.csv"):
        (must if link["c3"] == "1" else may).setdefault(f"C{link['c2']}", []).append(link["c1"])
    prices = _prices(raw) if with_prices else {}
    worked_out = {}
    for lot, bid in sorted(pairs):
        is_priced = sum(other in prices for of, other in pairs if of == lot) > 1
        if is_priced and bid not in prices:
            continue
        met = sum((lot, bid, epic) in passed for epic in may[lot])
        quality = Fraction(met + (1 if (lot, bid) in partial else 2), len(may[lot]) + 2)
        points = 100 * quality
        if is_priced:
            points = 70 * quality + 30 * (1 - prices[bid] / DEAREST)
        is_answered = all((lot, bid, epic) in passed for epic in must[lot])
        worked_out[lot, bid] = ByHand(quality, points, is_answered)
    return worked_out


def _prices(raw: Callable[[str], Rows]) -> dict[str, Fraction]:
    solutions = {row["item_id"] for row in raw("catalogue_items.csv") if row["type_id"] == "1"}
    return {
        row["item_id"]: Fraction(row["price"])
        for row in raw("catalogue_prices.csv")
        if row["unit"] == "@patient" and row["item_id"] in solutions
    }
