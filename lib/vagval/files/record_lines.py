"""What the lists of the record have in common: a bid, a person and a date."""

from datetime import date

from vagval.files.columns import Column
from vagval.files.line import Line
from vagval.files.read_lines import find_table, read_lines
from vagval.files.reading import Bids, Reading

STEMS = (
    "corrections",
    "low_price",
    "assessments",
    "clarifications",
    "drawings",
    "decisions",
)
BID = Column("bid", "anbud")
LOT = Column("lot", "del")
REASON = Column("reason", "motivering")
SIGNED = (Column("by", "av"), Column("date", "datum"))
NO_DATE = date.min
"""Stands where a finding was added; such a row is left out."""


def record_lines(reading: Reading, stem: str, columns: tuple[Column, ...]) -> tuple[Line, ...]:
    """Read the rows of a list; none if it is not there."""
    folder = reading.work.record(reading.procurement)
    path = find_table(folder, stem, reading.name(folder / stem), reading.findings)
    if path is None:
        return ()
    return read_lines(path, reading.name(path), columns, reading.findings) or ()


def bid_in(line: Line, bids: Bids) -> str:
    """Read a bid that was handed in."""
    return line.known("bid", bids, "bid-unknown")


def bid_in_lot(reading: Reading, line: Line, bids: Bids) -> tuple[str, str]:
    """Read a bid and a lot that it is for."""
    bid, lot = bid_in(line, bids), line.known("lot", reading.lots, "lot-unknown")
    found = bids.get(bid)
    if lot and found is not None and lot not in found.lots:
        line.fault("bid-not-in-lot", "bid", value=bid, lot=lot)
    return bid, lot


def requirement_of(reading: Reading, line: Line, bids: Bids, bid: str) -> str:
    """Read a requirement of one of the bid's lots."""
    key = line.known("requirement", reading.requirements, "requirement-unknown")
    found = bids.get(bid)
    if key and found is not None and (lot := reading.requirements[key].lot) not in found.lots:
        line.fault("requirement-of-other-lot", "requirement", value=key, lot=lot)
    return key


def signed(line: Line) -> tuple[str, date]:
    """Read who did it, and when."""
    return line.filled("by"), line.day("date") or NO_DATE
