"""Lock the criteria before bids are opened (låsa)."""

from datetime import datetime

from vagval.domain.lock import Lock
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.files.write_lock import write_lock
from vagval.steps.lot_models import lot_models


def lock(
    work: Workspace, procurement: str, locked_at: datetime, locked_by: tuple[str, ...], reason: str
) -> Lock:
    """Lock a procurement's criteria; unlawful or incomplete ones are refused.

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
    lot_models(criteria)
    return write_lock(work, criteria, locked_at, locked_by, reason)
