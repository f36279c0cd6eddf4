"""Which stage the dated papers of a procurement show (läge enligt handlingarna)."""

from dataclasses import dataclass
from datetime import date, timedelta

from vagval.domain.record import DecisionKind, RecordedDecision
from vagval.domain.standstill import standstill_end
from vagval.domain.status_stage import Stage

DOCUMENTATION_DAYS = 30
"""LOU (2016:1145) 12:14: complete within so many days of a contract or a cancellation."""
ENDING = (DecisionKind.AWARD, DecisionKind.CANCELLATION)


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that shows something, and the date that stands in it; None: it has none."""

    file: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Papers:
    """What is dated about a procurement, as it stood at the end of a day.

    Parameters
    ----------
    criteria
        The file of the criteria; its date is that of publication.
    tried, lock
        None: the models were not tried on these criteria, or no lock was made until that day.
    decisions
        Those until that day, oldest first.
    """

    on: date
    criteria: Paper
    deadline: date
    tried: Paper | None = None
    lock: Paper | None = None
    decisions: tuple[RecordedDecision, ...] = ()

    def latest(self, lot: str, *kinds: DecisionKind) -> RecordedDecision | None:
        """Find the latest decision of some kinds on a lot, or on the whole procurement."""
        found = [d for d in self.decisions if d.kind in kinds and d.lot in {"", lot}]
        return found[-1] if found else None


@dataclass(frozen=True, slots=True)
class Reached:
    """A stage, what shows it, since when, and the last day of what runs.

    Parameters
    ----------
    is_assumed
        Whether a standstill period is counted from the decision, since it is not on record when
        the notices were sent.
    """

    stage: Stage
    evidence: str
    since: date | None = None
    until: date | None = None
    is_assumed: bool = False


def recorded_stage(papers: Papers, lot: str) -> Reached:
    """Say how far a lot has come by what is dated.

    The notice of an award decision is assumed to be sent electronically on the day of the decision;
    who knows better counts anew.
    """
    ended = papers.latest(lot, *ENDING)
    if ended is not None:
        return _ended(papers, ended)
    evaluated = papers.latest(lot, DecisionKind.EVALUATION)
    if evaluated is not None:
        return Reached(Stage.EVALUATED, evaluated.place.file, evaluated.on)
    opened = papers.latest(lot, DecisionKind.OPENING)
    if opened is not None:
        return Reached(Stage.OPENED, opened.place.file, opened.on)
    return _before_opening(papers)


def _ended(papers: Papers, decision: RecordedDecision) -> Reached:
    file, on = decision.place.file, decision.on
    if decision.kind is DecisionKind.CANCELLATION:
        return Reached(Stage.CANCELLED, file, on, on + timedelta(days=DOCUMENTATION_DAYS))
    until = standstill_end(on)
    if papers.on <= until:
        return Reached(Stage.STANDSTILL, file, on, until, is_assumed=True)
    return Reached(Stage.AWARDED, file, on, is_assumed=True)


def _before_opening(papers: Papers) -> Reached:
    published = papers.criteria.on
    if papers.lock is None:
        if papers.tried is None:
            return Reached(Stage.COMPLETE, papers.criteria.file)
        return Reached(Stage.TRIED, papers.tried.file)
    if papers.on > papers.deadline:
        return Reached(Stage.CLOSED, papers.criteria.file, papers.deadline)
    if published is not None and papers.on >= published:
        return Reached(Stage.PUBLISHED, papers.criteria.file, published, papers.deadline)
    return Reached(Stage.LOCKED, papers.lock.file, papers.lock.on, published)
