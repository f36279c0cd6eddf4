"""The allocation of lots for other programs to read (fördelningen i maskinläsbar form)."""

from vagval.domain.allocation import Allocation, LotPlan
from vagval.files.canonical_json import Json


def allocation_json(allocation: Allocation | None) -> Json:
    """Give the rule, the best bid of each lot, and what the rule gives; None without a rule."""
    if allocation is None:
        return None
    rule = allocation.rule
    return {
        "rule": rule.kind.value,
        "order": list(rule.order),
        "announced": rule.announced,
        "most_per_vendor": rule.most_per_vendor,
        "is_provisional": allocation.is_provisional,
        "open_lots": list(allocation.open_lots),
        "each_best": _plan(allocation.each_best, is_money=allocation.is_money),
        "plan": _plan(allocation.plan, is_money=allocation.is_money),
        "equal": [_plan(plan, is_money=allocation.is_money) for plan in allocation.equal],
        "is_more": allocation.is_more,
        "difference": allocation.difference,
    }


def _plan(plan: LotPlan, *, is_money: bool) -> Json:
    return {
        "awards": [
            {
                "lot": each.lot,
                "bid": each.bid,
                "rank": each.rank,
                "figure": each.figure,
                "passed_over": list(each.passed_over),
            }
            for each in plan.awards
        ],
        "combined": [
            {
                "combination": each.combination,
                "lots": list(each.lots),
                "bid": each.bid,
                "discount": each.discount,
            }
            for each in plan.combined
        ],
        "sum": plan.sum_of_figures if is_money else None,
    }
