"""The criteria as they were locked (låsning)."""

from dataclasses import dataclass
from datetime import datetime

LABORATORY = "laboratory.json"
"""What the award models do, found before the lock and locked with the criteria."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Proof that the criteria are those that were locked before bids were opened.

    It is made by reading ``lock.json`` and comparing it with the files: who holds a ``Lock``
    knows that nothing differs.

    Parameters
    ----------
    version
        1 for the first lock, rising by one.
    locked_at
        When, with its offset from UTC.
    locked_by
        Two different people.
    reason
        Why the criteria were locked anew; empty for version 1.
    files
        (path relative to the criteria folder, sha256 of its bytes), sorted.
    content_sha256
        Of the parsed criteria in canonical form.
    """

    procurement: str
    version: int
    locked_at: datetime
    locked_by: tuple[str, ...]
    reason: str
    files: tuple[tuple[str, str], ...]
    content_sha256: str

    @property
    def has_laboratory(self) -> bool:
        """Whether the laboratory's results are locked with the criteria; older locks have none."""
        return any(name == LABORATORY for name, _ in self.files)
