"""What the readers of the material share: the criteria by key, and the findings so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vagval.domain.bid import Bid
from vagval.domain.errors import Finding
from vagval.domain.lock import Lock
from vagval.domain.lot import Lot
from vagval.domain.price_sheet import PriceItem
from vagval.domain.procurement import Criteria
from vagval.domain.quoted import signs_shown
from vagval.domain.requirement import Requirement
from vagval.files.workspace import Workspace

Bids = Mapping[str, Bid | None]
"""Key of a bid -> the bid; None: it is there, but its ``bid.toml`` could not be read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of all that came in (inläsning).

    Parameters
    ----------
    findings
        Grows while files are read; everything is told at once in the end.
    """

    work: Workspace
    criteria: Criteria
    lock: Lock
    requirements: Mapping[str, Requirement]
    items: Mapping[str, PriceItem]
    lots: Mapping[str, Lot]
    findings: list[Finding] = field(default_factory=list)

    @property
    def procurement(self) -> str:
        """Key of the procurement."""
        return self.criteria.procurement.id

    def name(self, path: Path) -> str:
        """Name a path as findings do."""
        return signs_shown(self.work.relative(path))


def start_reading(work: Workspace, criteria: Criteria, lock: Lock) -> Reading:
    """Look the criteria up by key, once for all files."""
    return Reading(
        work,
        criteria,
        lock,
        {each.id: each for each in criteria.requirements},
        {each.id: each for each in criteria.price_items},
        {each.id: each for each in criteria.procurement.lots},
    )
