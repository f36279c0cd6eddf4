"""What the rule for several lots means for each of them (verkan på varje del)."""

from dataclasses import replace

from vagval.award.allocate import TIES
from vagval.domain.allocation import Allocation
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.lot_rule import LotRule


def with_allocation(
    lots: tuple[LotEvaluation, ...], allocation: Allocation
) -> tuple[LotEvaluation, ...]:
    """Give each lot to whom the rule gives it; nothing is proposed while the rule leaves it open.

    A tie in a lot is settled where the rule for all lots settles it: a vendor at its limit, for
    instance, gets nothing more.
    """
    return tuple(_with(each, allocation) for each in lots)


def evaluated_alone(lot: LotEvaluation, rule: LotRule) -> LotEvaluation:
    """Keep a lot provisional while the other lots that decide who gets it are not evaluated."""
    reason = finding("provisional-lot-alone", rule.place, Severity.QUESTION, lot=lot.lot.id)
    return replace(lot, is_provisional=True, reasons=(*lot.reasons, reason))


def _with(lot: LotEvaluation, allocation: Allocation) -> LotEvaluation:
    own = tuple(reason for reason in lot.reasons if reason.code not in TIES)
    reasons = (*own, *_open(lot, allocation))
    return replace(
        lot,
        allocated=allocation.award(lot.lot.id).bid,
        is_provisional=any(reason.severity is Severity.QUESTION for reason in reasons),
        reasons=reasons,
    )


def _open(lot: LotEvaluation, allocation: Allocation) -> tuple[Finding, ...]:
    """Say what in the other lots, or in the rule itself, keeps this lot open."""
    others = tuple(each for each in allocation.open_lots if each != lot.lot.id)
    place, found = allocation.rule.place, []
    if others:
        found.append(
            finding(
                "provisional-other-lots",
                place,
                Severity.QUESTION,
                lot=lot.lot.id,
                lots=others,
                count=len(others),
            )
        )
    if allocation.equal:
        code = "provisional-equal-plans"
        found.append(finding(code, place, Severity.QUESTION, lot=lot.lot.id))
    return tuple(found)
