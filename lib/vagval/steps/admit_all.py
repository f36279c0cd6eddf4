"""Read everything and examine every bid, before anyone's points are needed (pröva anbuden)."""

from dataclasses import dataclass, replace

from vagval.check.admit import admit
from vagval.check.check_lock import check_lock
from vagval.check.lock_without_laboratory import lock_without_laboratory
from vagval.comply.check_evidence import check_evidence
from vagval.domain.admission import Admission
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding
from vagval.domain.lock import Lock
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.open_lock import open_lock
from vagval.files.read_criteria import read_criteria
from vagval.files.read_material import read_material
from vagval.files.workspace import Workspace
from vagval.steps.choose_lots import choose_lots
from vagval.steps.lot_models import lot_models
from vagval.steps.overrides import override_notes


@dataclass(frozen=True, slots=True)
class Examined:
    """What was read, and which bids may be evaluated in the lots asked for.

    Parameters
    ----------
    models
        Of every lot, by key.
    admissions
        In the order of ``lots``.
    notes
        Findings on the criteria and the material that stop nothing.
    """

    criteria: Criteria
    models: dict[str, AwardModel]
    lock: Lock
    material: Material
    lots: tuple[Lot, ...]
    admissions: tuple[Admission, ...]
    notes: tuple[Finding, ...]


def admit_all(work: Workspace, procurement: str, lot: str = "") -> Examined:
    """Read a procurement and examine its bids.

    Raises
    ------
    UsageError
        If the procurement or the lot does not exist.
    MaterialError
        If files must be corrected; carries every finding.
    LockError
        If the criteria are not locked, or differ from what was locked.
    RuleError
        If an award rule is unlawful or undefined.
    """
    criteria = read_criteria(work, procurement)
    lots = choose_lots(criteria, lot, Place(work.relative(work.procurement_file(procurement))))
    models = lot_models(criteria)
    lock = open_lock(work, criteria)
    material, found = read_material(work, criteria, lock)
    notes = (*override_notes(criteria, models), *lock_without_laboratory(lock), *found)
    shown = {bid.id: check_evidence(criteria, bid) for bid in material.bids}
    asked = check_lock(criteria, lock, material.record)
    admissions = tuple(
        with_questions(admit(criteria, each.id, material, shown), asked) for each in lots
    )
    return Examined(criteria, models, lock, material, lots, admissions, notes)


def with_questions(admission: Admission, asked: tuple[Finding, ...]) -> Admission:
    """Put what is asked about the whole procurement to each lot."""
    return replace(admission, findings=(*admission.findings, *asked))
