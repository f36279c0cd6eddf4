"""What the authority wrote down while it evaluated, from ``record/`` (dokumentation)."""

from vagval.domain.record import Record
from vagval.files.read_assessments import read_assessments
from vagval.files.read_clarifications import read_clarifications
from vagval.files.read_corrections import read_corrections
from vagval.files.read_decisions import read_decisions
from vagval.files.read_drawings import read_drawings
from vagval.files.read_letters import NAME as LETTERS
from vagval.files.read_low_price import read_low_price
from vagval.files.reading import Bids, Reading
from vagval.files.record_lines import STEMS
from vagval.files.unexpected import refuse_unexpected, tables


def read_record(reading: Reading, bids: Bids) -> Record:
    """Read every list of the record; one that is not there is empty."""
    folder = reading.work.record(reading.procurement)
    refuse_unexpected(reading.work, folder, tables(*STEMS) | {LETTERS}, reading.findings)
    return Record(
        corrections=read_corrections(reading, bids),
        low_price=read_low_price(reading, bids),
        assessments=read_assessments(reading, bids),
        clarifications=read_clarifications(reading, bids),
        drawings=read_drawings(reading, bids),
        decisions=read_decisions(reading),
    )
