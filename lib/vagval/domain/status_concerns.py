"""What the state of a procurement says that a decision maker should know (risker i läget)."""

from datetime import date
from enum import Enum

from vagval.domain.bilingual import Bilingual
from vagval.domain.errors import DetailValue, Finding, Severity, finding
from vagval.domain.place import Place
from vagval.domain.record import DecisionKind
from vagval.domain.situation import LotSituation, ProcurementSituation
from vagval.domain.status_recorded import Papers
from vagval.domain.status_stage import Stage


class LockState(Enum):
    """Whether the criteria are those that were locked."""

    NONE = "none"
    HOLDS = "holds"
    BROKEN = "broken"


def concerns(
    procurement: ProcurementSituation,
    papers: Papers,
    state: LockState,
    *,
    is_material_broken: bool,
) -> tuple[Finding, ...]:
    """Name what is late, open or running; nothing of it tells of bids under secrecy.

    Parameters
    ----------
    is_material_broken
        Whether nothing could be told from bids and sheets; it counts once they are opened.

    References
    ----------
    LOU (2016:1145) 12:10 (opened as soon as possible), 12:14 (documentation within 30 days), 20:1
    (standstill); OSL (2009:400) 19:3.
    """
    return (
        *_of_criteria(papers, state),
        *_of_opening(papers),
        *_of_lots(procurement, papers, is_material_broken=is_material_broken),
    )


def _of_criteria(papers: Papers, state: LockState) -> tuple[Finding, ...]:
    place, published = Place(papers.criteria.file), papers.criteria.on
    found: list[Finding] = []
    if state is LockState.BROKEN:
        found.append(_note("status-lock-broken", place))
    is_published = published is not None and papers.on >= published
    if is_published and papers.lock is None:
        found.append(_note("status-published-unlocked", place, published=published or papers.on))
    if papers.lock is not None and papers.lock.on is not None and papers.lock.on > papers.deadline:
        found.append(
            _note("status-locked-late", place, locked=papers.lock.on, deadline=papers.deadline)
        )
    return tuple(found)


def _of_opening(papers: Papers) -> tuple[Finding, ...]:
    place, deadline = Place(papers.criteria.file), papers.deadline
    openings = [d.on for d in papers.decisions if d.kind is DecisionKind.OPENING]
    has_ended = any(
        d.kind in {DecisionKind.AWARD, DecisionKind.CANCELLATION} for d in papers.decisions
    )
    if openings and min(openings) < deadline:
        return (_note("status-opened-early", place, opened=min(openings), deadline=deadline),)
    if not openings and not has_ended and papers.lock is not None and papers.on > deadline:
        return (_note("status-not-opened", place, deadline=deadline),)
    return ()


def _of_lots(
    procurement: ProcurementSituation, papers: Papers, *, is_material_broken: bool
) -> tuple[Finding, ...]:
    place = Place(papers.criteria.file)
    opened = [lot for lot in procurement.lots if _is_opened(lot)]
    found: list[Finding] = []
    if opened and is_material_broken:
        found.append(_note("status-material-broken", place))
    if provisional := _names(procurement, Stage.PROVISIONAL):
        found.append(_note("status-still-provisional", place, lots=provisional))
    if procurement.is_public and (unsupported := _unsupported(procurement)):
        found.append(_note("status-award-unsupported", place, lots=unsupported))
    for stage, code in (
        (Stage.STANDSTILL, "status-standstill-runs"),
        (Stage.CANCELLED, "status-documentation-due"),
    ):
        for until in _ends(procurement, stage):
            names = _names(procurement, stage, until)
            found.append(_note(code, place, lots=names, until=until))
    return tuple(found)


def _is_opened(lot: LotSituation) -> bool:
    order = list(Stage)
    return order.index(lot.stage) >= order.index(Stage.OPENED) and lot.stage is not Stage.CANCELLED


def _unsupported(procurement: ProcurementSituation) -> tuple[Bilingual, ...]:
    awarded = {Stage.STANDSTILL, Stage.AWARDED}
    return tuple(
        lot.name for lot in procurement.lots if lot.stage in awarded and lot.awarded is None
    )


def _ends(procurement: ProcurementSituation, stage: Stage) -> tuple[date, ...]:
    return tuple(
        sorted({lot.until for lot in procurement.lots if lot.stage is stage and lot.until})
    )


def _names(
    procurement: ProcurementSituation, stage: Stage, until: date | None = None
) -> tuple[Bilingual, ...]:
    return tuple(
        lot.name
        for lot in procurement.lots
        if lot.stage is stage and (until is None or lot.until == until)
    )


def _note(code: str, place: Place, **details: DetailValue) -> Finding:
    return finding(code, place, Severity.NOTE, **details)
