"""What a bid costs in a lot: opened, corrected, evaluated (anbudspris)."""

from collections import defaultdict

from vagval.domain.bid import Bid, UnitPrice
from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.errors import Finding, MaterialError, finding
from vagval.domain.price_sheet import PriceItem
from vagval.domain.procurement import Criteria
from vagval.domain.record import PriceCorrection, Record


def evaluate_price(criteria: Criteria, lot_id: str, bid: Bid, record: Record) -> BidPrice | None:
    """Price a bid item by item; the opened price stays beside the corrected one.

    Returns
    -------
    BidPrice or None
        In the order of the price sheet; None in a lot without price items (fixed price).

    Raises
    ------
    MaterialError
        If an item has no price or several, if one price is corrected twice, or if a correction
        does not start from the opened price.
    """
    items = criteria.price_items_of(lot_id)
    if not items:
        return None
    prices: defaultdict[str, list[UnitPrice]] = defaultdict(list)
    for price in bid.prices:
        prices[price.item].append(price)
    corrections: defaultdict[str, list[PriceCorrection]] = defaultdict(list)
    for correction in record.corrections:
        if correction.bid == bid.id:
            corrections[correction.item].append(correction)
    lines: list[PriceLine] = []
    faults: list[Finding] = []
    for item in items:
        try:
            opened = _opened(item, bid, prices[item.id])
            lines.append(
                PriceLine(item, opened.amount, _correction(item, opened, corrections[item.id]))
            )
        except MaterialError as error:
            faults.extend(error.findings)
    if faults:
        raise MaterialError(*faults)
    return BidPrice(bid.id, lot_id, tuple(lines))


def _opened(item: PriceItem, bid: Bid, prices: list[UnitPrice]) -> UnitPrice:
    if not prices:
        # Missing is not zero: an item without a price would be the cheapest of all.
        raise MaterialError(finding("item-without-price", bid.place, bid=bid.id, item=item.id))
    if len(prices) > 1:
        raise MaterialError(
            *(finding("item-priced-twice", p.place, bid=bid.id, item=item.id) for p in prices)
        )
    return prices[0]


def _correction(
    item: PriceItem, opened: UnitPrice, corrections: list[PriceCorrection]
) -> PriceCorrection | None:
    if not corrections:
        return None
    if len(corrections) > 1:
        raise MaterialError(
            *(finding("price-corrected-twice", c.place, item=item.id) for c in corrections)
        )
    correction = corrections[0]
    if correction.old != opened.amount:
        raise MaterialError(
            finding(
                "correction-of-another-price",
                correction.place,
                item=item.id,
                stated=correction.old,
                opened=opened.amount,
            )
        )
    return correction
