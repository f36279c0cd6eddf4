"""How every procurement of the workspace stands on a day (läget i arbetsytan)."""

from dataclasses import dataclass, replace
from datetime import date

from vagval.domain.errors import Finding, LockError, VagvalError
from vagval.domain.lock import Lock
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria
from vagval.domain.situation import LotSituation, ProcurementSituation, Situation
from vagval.domain.status_concerns import LockState, concerns
from vagval.domain.status_recorded import Paper, Papers, Reached, recorded_stage
from vagval.domain.status_stage import Stage
from vagval.files.lock_file import read_lock_file
from vagval.files.open_lock import open_lock
from vagval.files.read_criteria import read_criteria
from vagval.files.workspace import Workspace
from vagval.steps.lot_models import lot_models
from vagval.steps.status_broken import broken_situation
from vagval.steps.status_material import Shown, shown_by_material
from vagval.steps.status_papers import decisions_until, place_of_lock, tried_paper

UPGRADED = {Stage.OPENED, Stage.EVALUATED}
"""What the record says can be told more exactly by what bids and sheets show."""


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a procurement before its bids are looked at."""

    criteria: Criteria
    papers: Papers
    state: LockState
    faults: tuple[Finding, ...]


def situation(work: Workspace, on: date) -> Situation:
    """Tell how all procurements stand; one that is broken is told as broken, beside the others."""
    return Situation(on, tuple(stands(work, key, on) for key in work.procurements()))


def stands(work: Workspace, procurement: str, on: date) -> ProcurementSituation:
    """Tell how one procurement stands."""
    try:
        criteria = read_criteria(work, procurement)
        lot_models(criteria)
    except VagvalError as error:
        return broken_situation(work, procurement, error.findings)
    read = read_papers(work, criteria, on)
    reached = {lot.id: recorded_stage(read.papers, lot.id) for lot in criteria.procurement.lots}
    stages = {each.stage for each in reached.values()}
    needs_material = stages & UPGRADED or any(stage.has_ended for stage in stages)
    shown = shown_by_material(work, procurement) if needs_material else Shown()
    return told(work, read, reached, shown)


def read_papers(work: Workspace, criteria: Criteria, on: date) -> Read:
    """Read what is dated, and whether the lock holds."""
    procurement = criteria.procurement
    lock, faults = stated_lock(work, criteria)
    state = LockState.NONE if lock is None else LockState.BROKEN if faults else LockState.HOLDS
    decisions, wrong = decisions_until(work, criteria, lock, on)
    locked_on = None if lock is None else lock.locked_at.date()
    papers = Papers(
        on=on,
        criteria=Paper(work.relative(work.procurement_file(procurement.id)), procurement.published),
        deadline=procurement.deadline,
        tried=tried_paper(work, criteria),
        lock=Paper(place_of_lock(work, procurement.id).file, locked_on)
        if locked_on is not None and locked_on <= on
        else None,
        decisions=decisions,
    )
    return Read(criteria, papers, state, (*faults, *wrong))


def stated_lock(work: Workspace, criteria: Criteria) -> tuple[Lock | None, tuple[Finding, ...]]:
    """Give the lock, with what differs from it; None if there is none or it cannot be read."""
    procurement = criteria.procurement.id
    path = work.lock_file(procurement)
    if not path.is_file():
        return None, ()
    try:
        return open_lock(work, criteria), ()
    except LockError as error:
        faults = error.findings
    try:
        return read_lock_file(path, place_of_lock(work, procurement), procurement).lock, faults
    except LockError as error:
        return None, error.findings


def told(
    work: Workspace, read: Read, reached: dict[str, Reached], shown: Shown
) -> ProcurementSituation:
    """Put together what is told; who bid stays out of it until every lot has ended."""
    procurement = read.criteria.procurement
    is_public = all(each.stage.has_ended for each in reached.values())
    lots = tuple(
        lot_situation(work, procurement.id, lot, reached[lot.id], shown, is_public=is_public)
        for lot in procurement.lots
    )
    whole = ProcurementSituation(
        id=procurement.id,
        name=procurement.name,
        buyer=procurement.buyer,
        currency=procurement.currency,
        published=procurement.published,
        deadline=procurement.deadline,
        lots=lots,
        is_public=is_public,
        is_invented=procurement.is_invented,
        faults=(*read.faults, *shown.faults),
    )
    found = concerns(whole, read.papers, read.state, is_material_broken=not shown.stages)
    return replace(whole, concerns=found)


def lot_situation(  # noqa: PLR0913 - what a lot's line is told from
    work: Workspace, procurement: str, lot: Lot, reached: Reached, shown: Shown, *, is_public: bool
) -> LotSituation:
    """Tell one lot: by the record, and more exactly by the material where that shows more."""
    stage, evidence, since = reached.stage, reached.evidence, reached.since
    by_material = shown.stages.get(lot.id)
    if stage is Stage.EVALUATED and by_material is Stage.PROVISIONAL:
        stage = Stage.PROVISIONAL
    elif stage is Stage.OPENED and by_material in {Stage.CHECKED, Stage.SCORED, Stage.PROVISIONAL}:
        stage = Stage.CHECKED if by_material is Stage.CHECKED else Stage.SCORED
        folder = work.panel(procurement) if stage is Stage.SCORED else work.record(procurement)
        evidence, since = work.relative(folder), None
    is_awarded = stage in {Stage.STANDSTILL, Stage.AWARDED}
    return LotSituation(
        lot=lot.id,
        name=lot.name,
        stage=stage,
        evidence=evidence,
        since=since,
        until=reached.until,
        awarded=shown.awarded.get(lot.id) if is_public and is_awarded else None,
    )
