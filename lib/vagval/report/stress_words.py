"""Names of what an award is stressed with, in words (ord för robusthetsprövning)."""

from fractions import Fraction

from vagval.domain.expression import PRICE, walk
from vagval.domain.grade_flips import GradeChange
from vagval.domain.left_out import LeftOut
from vagval.report import numbers
from vagval.report.individual_section import evaluator_name
from vagval.report.lot_report import LotReport
from vagval.report.stress_thresholds import threshold_passed

WEIGHT_DECIMALS = 2
"""Of percentage points of weight: a hundredth of a point decides nothing that a person weighs."""


def has_price(report: LotReport) -> bool:
    """Tell whether the price is a part of the award model at all."""
    formula = report.each.model.formula
    return any(PRICE in walk(each) for each in (formula.figure, *formula.order))


def criterion_name(report: LotReport, key: str) -> str:
    """Name a criterion; what is no criterion of the lot is the price."""
    node = report.each.lot.tree.get(key)
    return report.name(node.name) if node else report.text("criterion-price")


def change_text(report: LotReport, change: GradeChange) -> str:
    """Say a change of points or of a requirement in words, as a part of a sentence."""
    bid = report.bid_name(change.bid)
    if change.requirement:
        code = "change-met" if change.after > change.before else "change-unmet"
        return report.text(code, requirement=change.requirement, bid=bid)
    return report.text(
        "change-points",
        criterion=criterion_name(report, change.criterion),
        before=change.before,
        after=change.after,
        bid=bid,
    )


def told_change(report: LotReport, change: GradeChange) -> str:
    """Say a change, what level it passes, and whether it lies within what the evaluators gave."""
    said = change_text(report, change)
    codes = (threshold_passed(report, change), given_code(report, change))
    notes = ", ".join(report.text(f"change-{code}") for code in codes if code)
    return f"{said} ({notes})" if notes else said


def with_threshold(report: LotReport, change: GradeChange, said: str) -> str:
    """Add to a change's words what published least level it passes, if it passes one."""
    passed = threshold_passed(report, change)
    return f"{said} ({report.text(f'change-{passed}')})" if passed else said


def given_code(report: LotReport, change: GradeChange) -> str:
    """Tell whether evaluators gave such points: ``given``, ``not-given``, or empty without them."""
    bid = next((b for b in report.each.scored.bids if b.bid == change.bid), None)
    score = bid.score(change.criterion) if bid else None
    if change.requirement or score is None or not score.individual:
        return ""
    return "given" if change.is_given else "not-given"


def left_out_name(report: LotReport, left_out: LeftOut) -> str:
    """Name what was left out, as it stands after *without*; a number says what it is itself."""
    name = _name(report, left_out)
    if left_out.kind == "evaluator" and name == left_out.key:
        return name
    return report.text(f"left-out-{left_out.kind}", name=name)


def _name(report: LotReport, left_out: LeftOut) -> str:
    match left_out.kind:
        case "evaluator":
            return evaluator_name(report, left_out.key)
        case "criterion":
            return criterion_name(report, left_out.key)
        case "bid":
            return report.bid_name(left_out.key)
        case "price-item":
            items = report.context.evaluation.criteria.price_items_of(report.each.lot.id)
            item = next((each for each in items if each.id == left_out.key), None)
            return report.name(item.text) if item else left_out.key
        case "requirement":
            return left_out.key


def weight_points(report: LotReport, share: Fraction) -> str:
    """Write a share of the weight as percentage points, without its unit."""
    points = share * 100
    shown = round(points, WEIGHT_DECIMALS)
    language = report.context.language
    if shown == points:
        return numbers.number(points, language)
    if shown == 0:
        return numbers.number(points, language)
    return f"{numbers.ABOUT}{numbers.rounded_off(points, WEIGHT_DECIMALS, language)}"
