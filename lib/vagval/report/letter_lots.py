"""How far a lot has come, for letters (delens läge)."""

from enum import Enum

from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.record import DecisionKind
from vagval.report.letter_context import LetterContext
from vagval.report.lot_report import LotReport


class LotStage(Enum):
    """What can be told of a lot's award."""

    AWARDED = "awarded"
    """An award decision is on record."""
    DRAFT = "draft"
    """A bid is proposed; nothing is on record."""
    WAITING = "waiting"
    """No bid is proposed."""
    CANCELLED = "cancelled"


UNDECIDED = frozenset({LotStage.DRAFT, LotStage.WAITING})
"""Neither an award nor a cancellation is on record."""


def lot_stage(report: LotReport) -> LotStage:
    """Tell how far a lot has come."""
    if report.decisions(DecisionKind.CANCELLATION):
        return LotStage.CANCELLED
    if report.decisions(DecisionKind.AWARD):
        return LotStage.AWARDED
    return LotStage.DRAFT if report.each.proposed else LotStage.WAITING


def told_lots(reports: tuple[LotReport, ...]) -> tuple[LotReport, ...]:
    """Give the lots that one letter tells of: the decided ones if there are any, else drafts."""
    awarded = tuple(each for each in reports if lot_stage(each) is LotStage.AWARDED)
    return awarded or tuple(each for each in reports if lot_stage(each) is LotStage.DRAFT)


def why_no_award(context: LetterContext, report: LotReport) -> Finding:
    """Say why no award can be told of in a lot."""
    lot = report.each.lot
    code = "letter-lot-provisional" if report.each.is_provisional else "letter-lot-nothing"
    if lot_stage(report) is LotStage.CANCELLED:
        code = "letter-lot-stopped"
    return finding(
        code,
        context.record_place,
        Severity.QUESTION,
        lot=lot.name,
        count=len(report.each.reasons),
    )


def award_faults(context: LetterContext, report: LotReport) -> tuple[Finding, ...]:
    """Refuse an award on record in a lot where the evaluation proposes none."""
    if report.each.proposed:
        return ()
    awards = report.decisions(DecisionKind.AWARD)
    place = awards[0].place if awards else context.record_place
    return (finding("letter-award-without-proposal", place, lot=report.each.lot.name),)
