"""Questions to bidders with their answers, from ``clarifications.csv`` or ``.xlsx``."""

from vagval.domain.record import Clarification
from vagval.files.columns import Column
from vagval.files.line import Line
from vagval.files.read_price_sheet import YES_NO
from vagval.files.reading import Bids, Reading
from vagval.files.record_lines import BID, SIGNED, bid_in, record_lines, requirement_of, signed

COLUMNS = (
    BID,
    Column("requirement", "krav"),
    Column("question", "fråga"),
    Column("answer", "svar"),
    Column("changes_offer", "ändrar_anbudet"),
    *SIGNED,
)


def read_clarifications(reading: Reading, bids: Bids) -> tuple[Clarification, ...]:
    """Read the clarifications (förtydliganden), sorted by date, bid, requirement and question."""
    read = (
        read_clarification(reading, line, bids)
        for line in record_lines(reading, "clarifications", COLUMNS)
    )
    found = (c for c in read if c is not None)
    return tuple(sorted(found, key=lambda c: (c.on, c.bid, c.requirement, c.question)))


def read_clarification(reading: Reading, line: Line, bids: Bids) -> Clarification | None:
    """Read one row; it may be about the bid as a whole."""
    bid = bid_in(line, bids)
    is_about_one = not line.is_blank("requirement")
    requirement = requirement_of(reading, line, bids, bid) if is_about_one else ""
    question, answer = line.filled("question"), line.filled("answer")
    changes = line.choice("changes_offer", YES_NO)
    by, on = signed(line)
    if changes is None or not line.is_sound:
        return None
    return Clarification(bid, requirement, question, answer, changes, by, on, line.place("bid"))
