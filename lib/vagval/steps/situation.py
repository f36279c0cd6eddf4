"""How every procurement of the workspace stands on a day (läget i arbetsytan)."""

from dataclasses import dataclass, replace
from datetime import date

from vagval.domain.errors import Finding, LockError, VagvalError
from vagval.domain.lock import Lock
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria
from vagval.domain.situation import LotSituation, ProcurementSituation, Situation
from vagval.domain.standstill import Standstill
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

ENDED_WELL = {Stage.STANDSTILL, Stage.AWARDED}
SHOWN = {Stage.OPENED, Stage.EVALUATED, *ENDED_WELL}
"""Stages of which bids and sheets show more than the record says."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where what shows an undated stage lies, as people see it."""

    record: str
    panel: str


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
    shown = shown_by_material(work, procurement) if stages & SHOWN else Shown()
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
    folders = Folders(
        work.relative(work.record(procurement.id)), work.relative(work.panel(procurement.id))
    )
    is_public = all(each.stage.has_ended for each in reached.values())
    lots = tuple(
        lot_situation(
            lot,
            by_notice(reached[lot.id], shown.notice, read.papers),
            shown,
            folders,
            is_public=is_public,
        )
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


def by_notice(reached: Reached, notice: Standstill | None, papers: Papers) -> Reached:
    """Count the standstill from when the notices were sent, where that is on record."""
    if reached.stage not in ENDED_WELL or notice is None or notice.sent > papers.on:
        return reached
    if papers.on <= notice.last_day:
        return replace(reached, stage=Stage.STANDSTILL, until=notice.last_day, is_assumed=False)
    return replace(reached, stage=Stage.AWARDED, until=None, is_assumed=False)


def lot_situation(
    lot: Lot, reached: Reached, shown: Shown, folders: Folders, *, is_public: bool
) -> LotSituation:
    """Tell one lot: by the record, and more exactly by the material where that shows more."""
    by_material = shown.stages.get(lot.id)
    if reached.stage is Stage.EVALUATED and by_material is Stage.PROVISIONAL:
        reached = replace(reached, stage=Stage.PROVISIONAL)
    elif reached.stage is Stage.OPENED and by_material is Stage.CHECKED:
        reached = Reached(Stage.CHECKED, folders.record)
    elif reached.stage is Stage.OPENED and by_material in {Stage.SCORED, Stage.PROVISIONAL}:
        reached = Reached(Stage.SCORED, folders.panel)
    is_awarded = is_public and reached.stage in ENDED_WELL
    return LotSituation(
        lot=lot.id,
        name=lot.name,
        stage=reached.stage,
        evidence=reached.evidence,
        since=reached.since,
        until=reached.until,
        awarded=shown.awarded.get(lot.id) if is_awarded else None,
        is_standstill_assumed=reached.is_assumed,
    )
