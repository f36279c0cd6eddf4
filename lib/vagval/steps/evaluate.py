"""Evaluate a procurement: read, check, comply, admit, score, award (utvärdera)."""

from datetime import date

from vagval.award.conclude import conclude
from vagval.award.decide import decide
from vagval.check.admit import admit
from vagval.check.check_panel import check_panel
from vagval.comply.check_evidence import check_evidence
from vagval.domain.admission import Admission
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, MaterialError, Severity
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.domain.record import DecisionKind, Record
from vagval.files.open_lock import open_lock
from vagval.files.read_criteria import read_criteria
from vagval.files.read_material import read_material
from vagval.files.workspace import Workspace
from vagval.score.score_lot import score_lot
from vagval.steps.choose_lots import choose_lots
from vagval.steps.lot_models import lot_models
from vagval.steps.outcomes import outcomes


def evaluate(
    work: Workspace, procurement: str, lot: str = "", report_date: date | None = None
) -> Evaluation:
    """Evaluate one lot, or all lots, of a procurement.

    Parameters
    ----------
    lot
        Key of the only lot; empty: all.
    report_date
        Overrides the latest evaluation date on record.

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
    criteria = read_criteria(work, procurement)
    lots = choose_lots(criteria, lot, Place(work.relative(work.procurement_file(procurement))))
    models = lot_models(criteria)
    lock = open_lock(work, criteria)
    material, notes = read_material(work, criteria, lock)
    shown = {bid.id: check_evidence(criteria, bid) for bid in material.bids}
    admissions = tuple(admit(criteria, each.id, material, shown) for each in lots)
    findings = (*notes, *check_panel(criteria, material, admissions))
    stop_at(findings)
    return Evaluation(
        criteria=criteria,
        lock=lock,
        material=material,
        lots=tuple(
            evaluate_lot(criteria, each, models[each.id], material, admission)
            for each, admission in zip(lots, admissions, strict=True)
        ),
        report_date=report_date or recorded_date(material.record),
        findings=findings,
    )


def stop_at(findings: tuple[Finding, ...]) -> None:
    """Refuse material that must be corrected first."""
    if any(f.severity is Severity.STOP for f in findings):
        raise MaterialError(*(f for f in findings if f.severity is Severity.STOP))


def evaluate_lot(
    criteria: Criteria, lot: Lot, model: AwardModel, material: Material, admission: Admission
) -> LotEvaluation:
    """Score and rank the bids of one lot, and say what an open question would change."""
    scored = score_lot(criteria, lot.id, admission, material)
    drawings = tuple(d for d in material.record.drawings if d.lot == lot.id)
    decision = decide(scored, model, drawings)
    under_other_answers = outcomes(
        criteria, admission, scored, material, lambda bids: decide(bids, model, drawings)
    )
    return conclude(lot, model, admission, scored, decision, under_other_answers)


def recorded_date(record: Record) -> date | None:
    """Give the latest date on which an evaluation was recorded."""
    dates = (d.on for d in record.decisions if d.kind is DecisionKind.EVALUATION)
    return max(dates, default=None)
