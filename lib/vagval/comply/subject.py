"""What is offered, and when bids closed: what evidence is measured against (prövat anbud)."""

from dataclasses import dataclass
from datetime import date

from vagval.domain.bid import Bid, Product


@dataclass(frozen=True, slots=True)
class Subject:
    """One bid in one lot.

    Parameters
    ----------
    product
        What is offered in the lot; None: the bid names nothing.
    deadline
        Last day for bids.
    """

    bid: Bid
    product: Product | None
    deadline: date
