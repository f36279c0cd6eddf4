"""The least that all lots together can cost (undre gräns för summan)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.award.allocation_costs import Split
from vagval.award.allocation_prices import place_prices

ROUNDS = 8
"""The bound has then stopped rising in all that was tried; a lower one is as true, only slower."""


@dataclass(frozen=True, slots=True)
class Bound:
    """Prices for lots and for places with vendors, at which no contract is cheaper than its lots.

    Parameters
    ----------
    lots
        What each lot costs at least.
    places
        Vendor -> what a place among its lots costs.
    value
        The sum of all lots less that of all places: no allocation costs less.
    """

    lots: tuple[int, ...]
    places: Mapping[str, int]
    value: int

    def regret(self, split: Split) -> int:
        """Give how much a contract raises the bound, 0 or more."""
        contract = split.contract
        places = self.places.get(contract.vendor, 0) * len(contract.lots)
        return split.cost + places - sum(self.lots[lot] for lot in contract.lots)


def find_bound(splits: tuple[Split, ...], lots: int, limit: int | None) -> Bound:
    """Find a high bound: compare lots one by one, divide costs anew by what was seen, and again.

    References
    ----------
    Duality of linear programs: any prices at which no contract is cheaper than its lots give a
    bound, so none has to be the best one for the search to be right.
    """
    best = _bound(splits, lots, limit)
    bound = best
    for _ in range(ROUNDS):
        splits = tuple(_divided(split, bound) for split in splits)
        bound = _bound(splits, lots, limit)
        if bound.value <= best.value:
            break
        best = bound
    return best


def _divided(split: Split, bound: Bound) -> Split:
    place = bound.places.get(split.contract.vendor, 0)
    return split.along(tuple(price - place for price in bound.lots))


def _bound(splits: tuple[Split, ...], lots: int, limit: int | None) -> Bound:
    choices: list[dict[str, int]] = [{} for _ in range(lots)]
    for split in splits:
        vendor = split.contract.vendor
        for lot, part in zip(split.contract.lots, split.parts, strict=True):
            choices[lot][vendor] = min(choices[lot].get(vendor, part), part)
    places = {} if limit is None else place_prices(choices, limit)
    taken = sum(places.values()) * (limit or 0)
    least = [min(part + places.get(v, 0) for v, part in each.items()) for each in choices]
    for lot in range(lots):
        # What every contract over a lot costs above its lots' prices is the lot's own price too.
        bound = Bound(tuple(least), places, 0)
        least[lot] += min(bound.regret(each) for each in splits if lot in each.contract.lots)
    return Bound(tuple(least), places, sum(least) - taken)
