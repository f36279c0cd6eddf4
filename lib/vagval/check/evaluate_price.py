"""What a bid costs in a lot: opened, corrected, evaluated (anbudspris)."""

from collections import defaultdict
from fractions import Fraction

from vagval.domain.bid import Bid, UnitPrice
from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.errors import Finding, MaterialError, finding
from vagval.domain.life_cycle import LifeCycle
from vagval.domain.price_sheet import PriceItem
from vagval.domain.procurement import Criteria
from vagval.domain.record import PriceCorrection, Record


def evaluate_price(criteria: Criteria, lot_id: str, bid: Bid, record: Record) -> BidPrice | None:
    """Price a bid item by item; the opened price stays beside the corrected one.

    Returns
    -------
    BidPrice or None
        In the order of the price sheet; None in a lot without price items (fixed price). Where the
        procurement asks for life-cycle cost, each item is discounted to year 0.

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
    life_cycle = criteria.procurement.life_cycle
    lines: list[PriceLine] = []
    faults: list[Finding] = []
    for item in items:
        try:
            opened = _opened(item, bid, prices[item.id])
            corrected = _correction(item, opened, corrections[item.id])
            lines.append(PriceLine(item, opened.amount, corrected, _factor(item, life_cycle)))
        except MaterialError as error:
            faults.extend(error.findings)
    if faults:
        raise MaterialError(*faults)
    return BidPrice(bid.id, lot_id, tuple(lines), life_cycle)


def _factor(item: PriceItem, life_cycle: LifeCycle | None) -> Fraction:
    """Give what one unit of money in the item's year is worth in year 0.

    Raises
    ------
    MaterialError
        If the item has no year: the day of payment is never guessed.
    """
    if life_cycle is None:
        return Fraction(1)
    if item.year is None:
        raise MaterialError(finding("item-without-year", item.place, item=item.id))
    return life_cycle.factor(item.year, item.index)


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
