"""One bid as it was handed in (anbud)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from vagval.domain.evidence import Evidence
from vagval.domain.place import Place


class Claim(Enum):
    """What a bidder answers to a requirement (svar)."""

    MET = "met"
    NOT_MET = "not met"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class Answer:
    """A bidder's answer to one requirement; ``claim`` None: the cell is empty."""

    requirement: str
    claim: Claim | None
    text: str
    evidence: str
    place: Place


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """The price of one unit of an item (à-pris), as opened, in the procurement's currency."""

    item: str
    amount: Decimal
    place: Place


@dataclass(frozen=True, slots=True)
class Product:
    """What is offered in a lot."""

    lot: str
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class CombinationDiscount:
    """The amount that a bid takes off if it gets all lots of an announced combination."""

    combination: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class SecrecyClaim:
    """What a bidder claims to be a business secret (OSL 31:16), and why."""

    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class Bid:
    """One bid (anbud); a vendor (leverantör) may hand in several.

    Parameters
    ----------
    criteria_version
        Version of the lock that was answered.
    jurisdiction
        Facts as (key, value), sorted by key.
    discounts
        One for a combination at most, in published order.
    """

    id: str
    vendor: str
    lots: tuple[str, ...]
    products: tuple[Product, ...]
    answers: tuple[Answer, ...]
    prices: tuple[UnitPrice, ...]
    evidence: tuple[Evidence, ...]
    place: Place
    criteria_version: int = 1
    jurisdiction: tuple[tuple[str, str], ...] = ()
    secrecy: tuple[SecrecyClaim, ...] = ()
    discounts: tuple[CombinationDiscount, ...] = ()

    def product_in(self, lot: str) -> Product | None:
        """Find what is offered in a lot."""
        return next((p for p in self.products if p.lot == lot), None)
