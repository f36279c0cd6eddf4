"""What the laboratory found about all of a procurement's award models (modellprov)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.errors import Finding
from vagval.domain.model_test import ModelTest


@dataclass(frozen=True, slots=True)
class LoadedItems:
    """Price items that a bidder could load at the same evaluated price (obalanserade à-priser).

    Parameters
    ----------
    options
        Items that are evaluated but need not be called off.
    binding
        Items that are.
    """

    lot: str
    options: tuple[str, ...]
    binding: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoadedPrice:
    """The worst that loading one price item costs, at the same evaluated price (överlastat pris).

    Parameters
    ----------
    item
        The item that carries the whole evaluated price; every other unit price is 0.
    unit_price
        What one unit of it then costs.
    extra
        What the buyer pays more than at the given unit prices, at the most costly quantities within
        their bounds; 0: nothing can be gained.
    """

    item: str
    unit_price: Fraction
    extra: Fraction


@dataclass(frozen=True, slots=True)
class KnockOut:
    """Which ska-krav would exclude whom, as far as is known today (utslagsprognos).

    Parameters
    ----------
    products
        Known products or earlier bids.
    excluding
        (requirement, products that do not meet it), the hardest first.
    unknown
        (product, requirements without an answer).
    remaining
        Products that meet every ska-krav that is known.
    if_dropped
        (requirement, products that remain if it alone were dropped), only where that helps.
    """

    lot: str
    products: tuple[str, ...]
    excluding: tuple[tuple[str, tuple[str, ...]], ...]
    unknown: tuple[tuple[str, tuple[str, ...]], ...]
    remaining: tuple[str, ...]
    if_dropped: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Laboratory:
    """The laboratory's report on a procurement's award models, before publication (modellprov).

    Parameters
    ----------
    criteria_sha256
        Fingerprint of the criteria that were tried.
    tenders, bids
        How many tenders were simulated, with how many bids each.
    """

    procurement: str
    criteria_sha256: str
    seed: int
    tenders: int
    bids: int
    tests: tuple[ModelTest, ...]
    loaded: tuple[LoadedItems, ...] = ()
    knock_outs: tuple[KnockOut, ...] = ()
    findings: tuple[Finding, ...] = ()
