"""Evaluate a procurement: read, check, comply, admit, score, award (utvärdera)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from vagval.award.allocate import allocate
from vagval.award.allocation_effect import evaluated_alone, with_allocation
from vagval.award.conclude import conclude
from vagval.award.decide import decide
from vagval.check.check_panel import check_panel
from vagval.comply.interoperability import interoperability
from vagval.domain.admission import Admission
from vagval.domain.errors import Finding, MaterialError, Severity, UndecidedError
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.lot import Lot
from vagval.domain.record import DecisionKind, Record
from vagval.files.workspace import Workspace
from vagval.score.score_lot import score_lot
from vagval.steps.admit_all import Examined, admit_all
from vagval.steps.outcomes import outcomes


def evaluate(
    work: Workspace,
    procurement: str,
    lot: str = "",
    report_date: date | None = None,
    admit: Callable[[Workspace, str, str], Examined] = admit_all,
) -> Evaluation:
    """Evaluate one lot, or all lots, of a procurement.

    Where an announced rule decides who may get which lots together, all lots are evaluated for the
    sake of the one that was asked for.

    Parameters
    ----------
    lot
        Key of the only lot; empty: all.
    report_date
        Overrides the latest evaluation date on record.
    admit
        Reads the procurement and examines its bids, or gives what was read before
        (``read_once.admitted``).

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
    UndecidedError
        If something decisive is missing.
    """
    examined = admit(work, procurement, lot)
    if not lot or examined.criteria.procurement.lot_rule is None:
        return evaluate_examined(examined, report_date)
    try:
        whole = evaluate_examined(admit(work, procurement, ""), report_date)
    except (MaterialError, UndecidedError):
        # Another lot cannot be evaluated yet; this one can, without saying who gets it.
        return evaluate_examined(examined, report_date)
    return replace(whole, lots=tuple(each for each in whole.lots if each.lot.id == lot))


def evaluate_examined(examined: Examined, report_date: date | None = None) -> Evaluation:
    """Evaluate bids that have been read and examined: from here on nothing is read.

    Raises
    ------
    MaterialError
        If points or reasons of the panel are missing.
    UndecidedError
        If something decisive is missing.
    """
    panel = check_panel(examined.criteria, examined.material, examined.admissions)
    stop_at(panel)
    lots = tuple(
        evaluate_lot(examined, each, admission)
        for each, admission in zip(examined.lots, examined.admissions, strict=True)
    )
    return awarded_together(
        Evaluation(
            criteria=examined.criteria,
            lock=examined.lock,
            material=examined.material,
            lots=lots,
            report_date=report_date or recorded_date(examined.material.record),
            findings=(*examined.notes, *panel),
            interoperability=interoperability(
                examined.criteria, examined.material.bids, examined.material.record.assessments
            ),
        )
    )


def before_points(examined: Examined) -> Evaluation:
    """Give what is known before the panel has given its points: no lot is evaluated."""
    return Evaluation(
        criteria=examined.criteria,
        lock=examined.lock,
        material=examined.material,
        lots=(),
        report_date=recorded_date(examined.material.record),
        findings=examined.notes,
    )


def awarded_together(evaluation: Evaluation) -> Evaluation:
    """Award all lots by the announced rule, where there is one."""
    procurement, lots = evaluation.criteria.procurement, evaluation.lots
    rule = procurement.lot_rule
    if rule is None:
        return evaluation
    if len(lots) < len(procurement.lots):
        return replace(evaluation, lots=tuple(evaluated_alone(each, rule) for each in lots))
    allocation = allocate(lots, rule, procurement.combinations, evaluation.material.bids)
    return replace(evaluation, lots=with_allocation(lots, allocation), allocation=allocation)


def stop_at(findings: tuple[Finding, ...]) -> None:
    """Refuse material that must be corrected first."""
    if any(f.severity is Severity.STOP for f in findings):
        raise MaterialError(*(f for f in findings if f.severity is Severity.STOP))


def evaluate_lot(examined: Examined, lot: Lot, admission: Admission) -> LotEvaluation:
    """Score and rank the bids of one lot, and say what an open question would change."""
    criteria, material, model = examined.criteria, examined.material, examined.models[lot.id]
    scored = score_lot(criteria, lot.id, admission, material)
    drawings = tuple(d for d in material.record.drawings if d.lot == lot.id)
    decision = decide(scored, model, drawings)
    under_other_answers = outcomes(
        criteria, admission, scored, material, lambda bids: decide(bids, model, drawings)
    )
    return conclude(lot, model, admission, scored, decision, under_other_answers, examined.notes)


def recorded_date(record: Record) -> date | None:
    """Give the latest date on which an evaluation was recorded."""
    dates = (d.on for d in record.decisions if d.kind is DecisionKind.EVALUATION)
    return max(dates, default=None)
