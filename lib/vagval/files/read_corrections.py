"""Corrected unit prices, from ``corrections.csv`` or ``.xlsx`` (rättelser)."""

from decimal import Decimal

from vagval.domain.bid import Bid
from vagval.domain.record import PriceCorrection
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.reading import Bids, Reading
from vagval.files.record_lines import BID, REASON, SIGNED, bid_in, record_lines, signed

COLUMNS = (
    BID,
    Column("item", "post"),
    Column("old", "tidigare", is_number=True),
    Column("new", "ny", is_number=True),
    REASON,
    *SIGNED,
)


def read_corrections(reading: Reading, bids: Bids) -> tuple[PriceCorrection, ...]:
    """Read the corrections, sorted by bid and item; an item is corrected once at most."""
    seen = KeysOnce()
    read = (
        read_correction(reading, line, bids, seen)
        for line in record_lines(reading, "corrections", COLUMNS)
    )
    return tuple(sorted((c for c in read if c is not None), key=lambda c: (c.bid, c.item)))


def read_correction(
    reading: Reading, line: Line, bids: Bids, seen: KeysOnce
) -> PriceCorrection | None:
    """Read one row; its old price must be the one that was opened."""
    bid = bid_in(line, bids)
    item = line.known("item", reading.items, "item-unknown")
    seen.check(line, "item", bid, item)
    old, new = amount(line, "old"), amount(line, "new")
    reason = line.filled("reason")
    by, on = signed(line)
    found = bids.get(bid)
    if found is not None and item and old is not None:
        check_opened(reading, line, found, item, old)
    if old is not None and old == new:
        line.fault("correction-changes-nothing", "new", value=old)
    if old is None or new is None or not line.is_sound:
        return None
    return PriceCorrection(bid, item, old, new, reason, by, on, line.place("new"))


def amount(line: Line, column: str) -> Decimal | None:
    """Read a unit price that must be there, 0 or more."""
    number = line.number_in(column)
    if number is None and line.is_blank(column):
        line.fault("cell-empty", column)
    elif number is not None and number < 0:
        line.fault("price-negative", column, value=number)
    return number


def check_opened(reading: Reading, line: Line, bid: Bid, item: str, old: Decimal) -> None:
    """Refuse a correction of something else than what was opened."""
    lot = reading.items[item].lot
    if lot not in bid.lots:
        line.fault("item-of-other-lot", "item", value=item, lot=lot)
    # A price that is not there could not be read; that is told where it stands.
    opened = {price.item: price.amount for price in bid.prices}.get(item, old)
    if opened != old:
        line.fault("correction-of-other-price", "old", value=old, opened=opened)
