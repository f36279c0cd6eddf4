"""A lock from before the laboratory's results were attached (låsning utan modellprov)."""

from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.lock import Lock
from vagval.domain.place import Place


def lock_without_laboratory(lock: Lock) -> tuple[Finding, ...]:
    """Note a lock that holds, though nobody showed beforehand what its award models do."""
    if lock.has_laboratory:
        return ()
    place = Place(f"criteria/{lock.procurement}/lock.json")
    return (
        finding(
            "lock-without-laboratory",
            place,
            Severity.NOTE,
            version=lock.version,
            procurement=lock.procurement,
        ),
    )
