"""The dated papers of a procurement (daterade handlingar)."""

from datetime import date

from vagval.domain.errors import Finding, MaterialError, Severity
from vagval.domain.lock import Lock
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import RecordedDecision
from vagval.domain.status_recorded import Paper
from vagval.files.lock_content import content_of, content_sha256
from vagval.files.read_decisions import read_decisions
from vagval.files.read_manifest import read_manifest
from vagval.files.reading import start_reading
from vagval.files.workspace import Workspace

MANIFESTS = "lab-*/manifest.json"


def place_of_lock(work: Workspace, procurement: str) -> Place:
    """Name the file of the lock."""
    return Place(work.relative(work.lock_file(procurement)))


def decisions_until(
    work: Workspace, criteria: Criteria, lock: Lock | None, on: date
) -> tuple[tuple[RecordedDecision, ...], tuple[Finding, ...]]:
    """Read the decisions on record until a day, apart from bids that may be broken.

    Without a lock there are none: nothing is read of what came in before criteria are locked.
    """
    if lock is None:
        return (), ()
    reading = start_reading(work, criteria, lock)
    decisions = tuple(each for each in read_decisions(reading) if each.on <= on)
    return decisions, tuple(f for f in reading.findings if f.severity is Severity.STOP)


def tried_paper(work: Workspace, criteria: Criteria) -> Paper | None:
    """Find what the laboratory found on exactly these criteria; None: they were not tried."""
    made_for = content_sha256(content_of(criteria))
    for path in sorted(work.outputs(criteria.procurement.id).glob(MANIFESTS)):
        try:
            record = read_manifest(path)
        except MaterialError:
            # An unreadable folder of outputs shows nothing; it can be made again.
            continue
        if record.laboratory is not None and record.criteria_sha256 == made_for:
            return Paper(work.relative(path))
    return None
