"""The published tie-break, read strictly (särskiljning)."""

from typing import Literal

from vagval.domain.errors import Finding, finding
from vagval.domain.lot import Lot
from vagval.domain.nearest import nearest
from vagval.domain.place import Place

LOWEST_PRICE: Literal["lowest_price"] = "lowest_price"
DRAWING: Literal["drawing"] = "drawing"
HIGHEST = "highest:"


def tie_break_findings(lot: Lot) -> tuple[Finding, ...]:
    """Find tie-break rules that do not exist, stand twice, or cannot be used in the lot.

    References
    ----------
    LOU (2016:1145) 4:1: what separates equal bids is published before they are opened.
    """
    rules = lot.award.tie_break
    faults: list[Finding] = []
    for index, rule in enumerate(rules):
        place = _place(lot, index)
        if rule in rules[:index]:
            faults.append(finding("tie-break-repeated", place, rule=rule))
        elif rule == LOWEST_PRICE:
            faults.extend(_no_price(lot, place))
        elif rule.startswith(HIGHEST):
            faults.extend(_no_such_leaf(lot, place, rule.removeprefix(HIGHEST)))
        elif rule != DRAWING:
            known = (LOWEST_PRICE, DRAWING, *(f"{HIGHEST}{c.id}" for c in lot.tree.quality_leaves))
            near = nearest(rule, known)
            faults.append(finding("tie-break-rule-unknown", place, rule=rule, nearest=near))
    return tuple(faults)


def _place(lot: Lot, index: int) -> Place:
    place = lot.award.place
    return Place(place.file, place.sheet, f"{place.cell}.tie_break[{index + 1}]")


def _no_price(lot: Lot, place: Place) -> tuple[Finding, ...]:
    if lot.award.model != "fixed_price":
        return ()
    return (finding("tie-break-without-price", place, lot=lot.id),)


def _no_such_leaf(lot: Lot, place: Place, key: str) -> tuple[Finding, ...]:
    leaves = tuple(c.id for c in lot.tree.quality_leaves)
    if key in leaves:
        return ()
    near = nearest(key, leaves)
    return (finding("tie-break-criterion-unknown", place, criterion=key, nearest=near),)
