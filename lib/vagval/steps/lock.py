"""Lock the criteria before bids are opened (låsa)."""

from dataclasses import dataclass
from datetime import datetime

from vagval.domain.errors import Finding, RuleError
from vagval.domain.lock import Lock
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.files.write_lock import write_lock
from vagval.steps.laboratory import (
    BIDS_AT_LOCK,
    TENDERS_AT_LOCK,
    Simulation,
    laboratory,
    preventing,
)
from vagval.steps.lot_models import lot_models
from vagval.steps.overrides import override_notes


@dataclass(frozen=True, slots=True)
class Locked:
    """A new lock, and the overrides that were locked with it."""

    lock: Lock
    overrides: tuple[Finding, ...]


def lock(
    work: Workspace, procurement: str, locked_at: datetime, locked_by: tuple[str, ...], reason: str
) -> Locked:
    """Lock a procurement's criteria with what the laboratory finds about its award models.

    Unlawful or incomplete criteria are refused. No known products are read: what vendors offer is
    not published with the criteria.

    Parameters
    ----------
    locked_by
        Two different people.
    reason
        Why, if the criteria were locked before.

    Raises
    ------
    MaterialError
        If the criteria must be corrected first.
    RuleError
        If an award rule is unlawful or undefined.
    LockError
        If the names or the reason are missing, or nothing has changed.
    """
    criteria = read_criteria(work, procurement)
    models = lot_models(criteria)
    simulation = Simulation(criteria.procurement.seed, TENDERS_AT_LOCK, BIDS_AT_LOCK)
    tried = laboratory(criteria, criteria.procurement.lots, simulation)
    if stops := preventing(tried):
        raise RuleError(*stops)
    made = write_lock(
        work, criteria, tried, locked_at=locked_at, locked_by=locked_by, reason=reason
    )
    return Locked(made, override_notes(criteria, models))
