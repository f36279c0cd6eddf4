"""Whether the criteria were locked while nobody could know the bids (låsningens tidpunkt)."""

from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.lock import Lock
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import DecisionKind, Record


def check_lock(criteria: Criteria, lock: Lock, record: Record) -> tuple[Finding, ...]:
    """Ask about a lock made after the last day for bids, or after the opening on record.

    It is a question and no stop: the figures can still be shown, but nothing is proposed.

    References
    ----------
    C-226/09 Commission v Ireland; C-532/06 Lianakis: weights and criteria may not be set once bids
    can be known.
    """
    openings = [d.on for d in record.decisions if d.kind is DecisionKind.OPENING]
    last = min([criteria.procurement.deadline, *openings])
    locked_on = lock.locked_at.date()
    if locked_on <= last:
        return ()
    place = Place(f"criteria/{criteria.procurement.id}/lock.json")
    return (
        finding(
            "locked-after-deadline",
            place,
            Severity.QUESTION,
            version=lock.version,
            locked=locked_on,
            last=last,
        ),
    )
