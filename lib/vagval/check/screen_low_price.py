"""Which prices look abnormally low, and must be asked about (onormalt låga anbud)."""

from vagval.domain.bid_price import BidPrice, LowPriceScreening
from vagval.domain.latest_entry import latest_entry
from vagval.domain.middle import median
from vagval.domain.procurement import Criteria
from vagval.domain.record import Record


def screen_low_price(
    criteria: Criteria, lot_id: str, prices: tuple[BidPrice, ...], record: Record
) -> tuple[LowPriceScreening, ...]:
    """Point out prices that must be asked about; nothing is rejected by a calculation.

    A price is pointed out if it is strictly below the published share of the median, if it is
    exactly zero, or if the authority has asked about it for reasons of its own.

    Parameters
    ----------
    prices
        Evaluated prices of the valid bids: all bids in the lot except those that do not meet a
        ska-krav. Bids with an open ska-krav are among them, and so are the low prices
        themselves, also those whose explanation was rejected: a rejection follows from the
        screening and must not move its yardstick.

    Returns
    -------
    tuple of LowPriceScreening
        Sorted by bid.

    Raises
    ------
    MaterialError
        If two reviews of one bid share the latest date.

    References
    ----------
    LOU (2016:1145) 16:7; HFD 2018 ref. 50 (no automatic floor); C-367/19 Tax-Fin-Lex (price 0).
    """
    if not prices:
        return ()
    middle = median(tuple(price.evaluated for price in prices))
    limit = criteria.procurement.low_price_share * middle
    screenings: list[LowPriceScreening] = []
    for price in sorted(prices, key=lambda each: each.bid):
        review = latest_entry(r for r in record.low_price if r.bid == price.bid and r.lot == lot_id)
        if price.evaluated < limit or price.evaluated == 0 or review is not None:
            screenings.append(LowPriceScreening(price.bid, price.evaluated, middle, limit, review))
    return tuple(screenings)
