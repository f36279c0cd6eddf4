"""Dated decisions, from ``decisions.csv`` or ``.xlsx`` (beslut)."""

from types import MappingProxyType

from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.files.columns import Column
from vagval.files.line import Line
from vagval.files.reading import Reading
from vagval.files.record_lines import LOT, SIGNED, record_lines, signed

STEM = "decisions"
COLUMNS = (Column("kind", "slag"), LOT, Column("text"), *SIGNED)
KINDS = MappingProxyType(
    {
        "opening": DecisionKind.OPENING,
        "öppning": DecisionKind.OPENING,
        "evaluation": DecisionKind.EVALUATION,
        "utvärdering": DecisionKind.EVALUATION,
        "award": DecisionKind.AWARD,
        "tilldelning": DecisionKind.AWARD,
        "cancellation": DecisionKind.CANCELLATION,
        "avbrytande": DecisionKind.CANCELLATION,
    }
)


def read_decisions(reading: Reading) -> tuple[RecordedDecision, ...]:
    """Read the decisions, sorted by date, kind, lot and text."""
    read = (read_decision(reading, line) for line in record_lines(reading, STEM, COLUMNS))
    order = {kind: place for place, kind in enumerate(DecisionKind)}
    found = (d for d in read if d is not None)
    return tuple(sorted(found, key=lambda d: (d.on, order[d.kind], d.lot, d.text)))


def read_decision(reading: Reading, line: Line) -> RecordedDecision | None:
    """Read one row; without a lot it is about the whole procurement."""
    kind = line.choice("kind", KINDS)
    lot = line.optional_known("lot", reading.lots, "lot-unknown")
    text = line.filled("text")
    by, on = signed(line)
    if kind is None or not line.is_sound:
        return None
    return RecordedDecision(on, kind, lot, text, by, line.place("date"))
