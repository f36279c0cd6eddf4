"""Whether a change of points passes a published least level (tröskel som passeras)."""

from fractions import Fraction
from typing import Literal

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.grade_flips import GradeChange
from vagval.report.lot_report import LotReport

IN_POINTS = (PointSource.PANEL, PointSource.COMPLIANCE)
Passed = Literal["below", "reaches"]


def threshold_passed(report: LotReport, change: GradeChange) -> Passed | None:
    """Tell whether the bid then falls below the criterion's least level, or then reaches it.

    Only the criterion's own level is asked: a level of the group above it is a share of several
    criteria, which a change does not carry.
    """
    node = report.each.lot.tree.get(change.criterion)
    if node is None or node.threshold is None:
        return None
    before, after = _levels(report, node, change)
    if after < node.threshold <= before:
        return "below"
    return "reaches" if before < node.threshold <= after else None


def _levels(report: LotReport, node: Criterion, change: GradeChange) -> tuple[Fraction, Fraction]:
    """Give what is compared with the level: points, or for requirements the share of all."""
    if node.source in IN_POINTS:
        return change.before, change.after
    bid = next((each for each in report.each.scored.bids if each.bid == change.bid), None)
    score = bid.score(node.id) if bid else None
    if score is None or not score.maximum:
        return Fraction(0), Fraction(0)
    return score.share, score.share + (change.after - change.before) / score.maximum
