"""Who gets which lots under the announced rule (fördelning av delarna)."""

from vagval.award.allocation_contract import (
    Contract,
    Found,
    combined_contracts,
    nobody,
    single_contracts,
)
from vagval.award.allocation_in_order import lots_in_order
from vagval.award.allocation_search import lowest_total
from vagval.domain.allocation import Allocation, CombinedAward, LotAward, LotPlan
from vagval.domain.bid import Bid
from vagval.domain.decision import Decision
from vagval.domain.errors import Severity
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.lot_rule import Combination, LotRule, LotRuleKind

TIES = frozenset({"provisional-tie", "provisional-tie-drawing"})
"""What keeps a lot open on its own, and may be settled by the rule for all lots."""


def allocate(
    lots: tuple[LotEvaluation, ...],
    rule: LotRule,
    combinations: tuple[Combination, ...] = (),
    bids: tuple[Bid, ...] = (),
) -> Allocation:
    """Award all lots by the announced rule, and set it beside the best bid of each lot.

    Parameters
    ----------
    lots
        Every lot of the procurement, in published order.
    combinations
        As announced; only the rule *lowest total* knows them.
    bids
        With the discounts that they offer.

    References
    ----------
    LOU (2016:1145) 4:13-17; Directive 2014/24/EU art. 46 and recital 79: the best bid for each lot
    is compared with the best announced combination as a whole.
    """
    decisions = {each.lot.id: each.decision for each in lots}
    in_order = tuple(decisions[lot] for lot in rule.order)
    found = _found(in_order, rule, combinations, bids)
    first, *equal = (_plan(plan, lots, rule) for plan in found.plans)
    return Allocation(
        rule=rule,
        each_best=_each_best(in_order, lots, rule),
        plan=first,
        equal=tuple(equal),
        is_more=found.is_more,
        is_money=all(_is_money(each) for each in lots),
        open_lots=tuple(each.lot.id for each in lots if is_open(each)),
    )


def is_open(lot: LotEvaluation) -> bool:
    """Tell whether a lot's ranking may still change: not by a tie, but by a question."""
    return any(
        reason.severity is Severity.QUESTION and reason.code not in TIES for reason in lot.reasons
    )


def _is_money(lot: LotEvaluation) -> bool:
    return lot.model.unit == "money" and lot.model.lowest_wins


def _found(
    decisions: tuple[Decision, ...],
    rule: LotRule,
    combinations: tuple[Combination, ...],
    bids: tuple[Bid, ...],
) -> Found:
    singles = single_contracts(decisions)
    if rule.kind is LotRuleKind.LOT_ORDER:
        return lots_in_order(singles, len(decisions), rule.most_per_vendor)
    positions = {lot: position for position, lot in enumerate(rule.order)}
    combined = combined_contracts(singles, combinations, bids, positions)
    return lowest_total((*singles, *combined), len(decisions), rule.most_per_vendor)


def _each_best(
    decisions: tuple[Decision, ...], lots: tuple[LotEvaluation, ...], rule: LotRule
) -> LotPlan:
    """Give each lot the bid that stands first in its own ranking."""
    singles = single_contracts(decisions)
    best = tuple(
        next((each for each in singles if each.lots == (position,)), nobody(position))
        for position, _ in enumerate(decisions)
    )
    return _plan(best, lots, rule)


def _plan(
    contracts: tuple[Contract, ...], lots: tuple[LotEvaluation, ...], rule: LotRule
) -> LotPlan:
    given = {rule.order[position]: each for each in contracts for position in each.lots}
    published = [each.lot.id for each in lots]
    combined = tuple(
        CombinedAward(
            each.combination,
            tuple(sorted((rule.order[p] for p in each.lots), key=published.index)),
            each.bid,
            each.vendor,
            each.discount,
        )
        for each in contracts
        if each.combination
    )
    return LotPlan(
        tuple(_award(each.decision, given[each.lot.id]) for each in lots),
        tuple(sorted(combined, key=lambda each: published.index(each.lots[0]))),
    )


def _award(decision: Decision, contract: Contract) -> LotAward:
    """Say what a lot comes to, and which bids with a better place do not get it."""
    own = next((each for each in decision.ranking if each.bid.bid == contract.bid), None)
    better = tuple(each.bid.bid for each in decision.ranking if own is None or each.rank < own.rank)
    if own is None:
        return LotAward(decision.lot, passed_over=better)
    return LotAward(
        decision.lot, contract.bid, contract.vendor, own.rank, own.assessment.figure, better
    )
