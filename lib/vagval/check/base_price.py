"""Whether a bid is dearer than the published highest price (takpris)."""

import re
from fractions import Fraction

from vagval.domain.bid import Bid
from vagval.domain.bid_price import BidPrice
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.lot import Lot

BASE_PRICE = "base_price"
"""The award models' parameter: the highest price that is accepted (takpris, base d'asta)."""
_AMOUNT = re.compile(r"[0-9]+(\.[0-9]+)?")


def above_base_price(bid: Bid, lot: Lot | None, price: BidPrice | None) -> tuple[Finding, ...]:
    """Say that a bid is out since its price is above the published highest one; else nothing.

    A formula that counts discounts from a base price means nothing above it, and such a bid would
    enter the other bids' points. Exactly the base price is accepted.

    References
    ----------
    D.P.R. 554/1999, allegato E: discounts from the base price, which no bid may exceed.
    """
    highest = _base_price(lot)
    if highest is None or price is None or price.evaluated <= highest:
        return ()
    return (
        finding(
            "price-above-base",
            bid.place,
            Severity.NOTE,
            bid=bid.id,
            price=price.evaluated,
            base=highest,
        ),
    )


def _base_price(lot: Lot | None) -> Fraction | None:
    """Read the parameter; what is no amount is refused by the award model, not here."""
    stated = lot.award.parameters.get(BASE_PRICE) if lot is not None else None
    is_amount = stated is not None and _AMOUNT.fullmatch(str(stated))
    return Fraction(str(stated)) if is_amount else None
