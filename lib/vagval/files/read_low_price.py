"""Questions on abnormally low prices, from ``low_price.csv`` or ``.xlsx`` (onormalt låga anbud)."""

from datetime import date
from types import MappingProxyType

from vagval.domain.record import LowPriceReview
from vagval.files.columns import Column
from vagval.files.keys_once import KeysOnce
from vagval.files.line import Line
from vagval.files.reading import Bids, Reading
from vagval.files.record_lines import BID, LOT, REASON, SIGNED, bid_in_lot, record_lines, signed

COLUMNS = (
    BID,
    LOT,
    Column("asked", "frågat"),
    Column("answer", "svar"),
    Column("assessment", "bedömning"),
    REASON,
    *SIGNED,
)
ASSESSMENTS = MappingProxyType(
    {"accepted": True, "godtagen": True, "rejected": False, "underkänd": False}
)


def read_low_price(reading: Reading, bids: Bids) -> tuple[LowPriceReview, ...]:
    """Read the reviews, sorted by lot and bid; one for each bid and lot."""
    seen = KeysOnce()
    read = (
        read_review(reading, line, bids, seen)
        for line in record_lines(reading, "low_price", COLUMNS)
    )
    return tuple(sorted((r for r in read if r is not None), key=lambda r: (r.lot, r.bid)))


def read_review(reading: Reading, line: Line, bids: Bids, seen: KeysOnce) -> LowPriceReview | None:
    """Read one row; only a rejected price may lack the bidder's explanation."""
    bid, lot = bid_in_lot(reading, line, bids)
    seen.check(line, "bid", bid, lot)
    asked = line.day("asked")
    is_accepted = line.choice("assessment", ASSESSMENTS)
    answer = line.text("answer") if is_accepted is False else line.filled("answer")
    reason = line.filled("reason")
    by, on = signed(line)
    check_order(line, asked, on)
    if asked is None or is_accepted is None or not line.is_sound:
        return None
    return LowPriceReview(bid, lot, asked, answer, is_accepted, reason, by, on, line.place("bid"))


def check_order(line: Line, asked: date | None, on: date) -> None:
    """Refuse an assessment that was made before the bidder was asked (LOU 16:7)."""
    if line.is_sound and asked is not None and on < asked:
        line.fault("assessed-before-asked", "date", value=on, asked=asked)
