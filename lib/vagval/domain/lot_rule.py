"""Announced rules for who may get which lots together (regler för tilldelning av delar)."""

from dataclasses import dataclass
from enum import Enum

from vagval.domain.place import Place


class LotRuleKind(Enum):
    """What decides when lots are not awarded one by one."""

    LOT_ORDER = "lot_order"
    """Lots are awarded in the announced order; a vendor at its limit is passed over."""
    LOWEST_TOTAL = "lowest_total"
    """As many lots as can be, and among such allocations the lowest sum of comparison figures."""


@dataclass(frozen=True, slots=True)
class LotRule:
    """How lots are awarded when one award depends on another (tilldelning av delar).

    Parameters
    ----------
    order
        Every lot once. With ``lot_order`` the order of award; with ``lowest_total`` it decides
        between allocations of the same sum, and which lot goes without a contract.
    announced
        Where in the notice the rule stands.
    most_per_vendor
        Most lots that one vendor may get; None: no limit.

    References
    ----------
    LOU (2016:1145) 4:13-17; Directive 2014/24/EU art. 46.
    """

    kind: LotRuleKind
    order: tuple[str, ...]
    announced: str
    place: Place
    most_per_vendor: int | None = None


@dataclass(frozen=True, slots=True)
class Combination:
    """Lots that may be awarded together as one contract (kombinerade delar).

    Parameters
    ----------
    lots
        Two or more, in published order.
    announced
        Where in the notice the combination stands.
    """

    id: str
    lots: tuple[str, ...]
    announced: str
    place: Place
