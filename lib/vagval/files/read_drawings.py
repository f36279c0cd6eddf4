"""Drawings of lots between equal bids, from ``drawings.csv`` or ``.xlsx`` (lottning)."""

from vagval.domain.record import Drawing
from vagval.files.columns import Column
from vagval.files.identifier import suggestion
from vagval.files.line import Line
from vagval.files.reading import Bids, Reading
from vagval.files.record_lines import LOT, SIGNED, record_lines, signed

COLUMNS = (LOT, Column("order", "ordning"), Column("witness", "vittne"), *SIGNED)


def read_drawings(reading: Reading, bids: Bids) -> tuple[Drawing, ...]:
    """Read the drawings, sorted by lot and order; no bid is drawn twice in a lot."""
    drawn: dict[tuple[str, str], str] = {}
    read = (
        read_drawing(reading, line, bids, drawn)
        for line in record_lines(reading, "drawings", COLUMNS)
    )
    return tuple(sorted((d for d in read if d is not None), key=lambda d: (d.lot, d.order)))


def read_drawing(
    reading: Reading, line: Line, bids: Bids, drawn: dict[tuple[str, str], str]
) -> Drawing | None:
    """Read one row; whoever drew needs a witness."""
    lot = line.known("lot", reading.lots, "lot-unknown")
    order = tuple(line.filled("order").split())
    witness = line.filled("witness")
    by, on = signed(line)
    if by and by.casefold() == witness.casefold():
        line.fault("drawing-own-witness", "witness", value=witness)
    if len(order) == 1:
        line.fault("drawing-of-one", "order", value=order[0])
    for bid in order:
        check_drawn(line, bids, lot, bid)
        first = drawn.setdefault((lot, bid), line.place("order").cell)
        if first != line.place("order").cell or order.count(bid) > 1:
            line.fault("drawn-twice", "order", value=bid, first=first)
    if not line.is_sound:
        return None
    return Drawing(lot, order, by, witness, on, line.place("order"))


def check_drawn(line: Line, bids: Bids, lot: str, bid: str) -> None:
    """Refuse a bid that was not handed in for the lot."""
    found = bids.get(bid)
    if bid not in bids:
        line.fault("bid-unknown", "order", value=bid, **suggestion(bid, bids))
    elif lot and found is not None and lot not in found.lots:
        line.fault("bid-not-in-lot", "order", value=bid, lot=lot)
