"""Lots awarded one after the other in the announced order (tilldelning i annonserad ordning)."""

from collections import Counter

from vagval.award.allocation_contract import MOST_EQUAL, Contract, Found, nobody


def lots_in_order(contracts: tuple[Contract, ...], lots: int, limit: int | None) -> Found:
    """Award each lot to the best ranked bid whose vendor has not reached its limit.

    Bids that share the best place left are not told apart: each gives an allocation of its own.

    Parameters
    ----------
    contracts
        Single lots only, by their position in the announced order.
    lots
        How many lots there are.
    limit
        Most lots for one vendor; None: no limit.
    """
    plans: list[tuple[Contract, ...]] = [()]
    is_more = False
    for lot in range(lots):
        ranked = tuple(each for each in contracts if each.lots == (lot,))
        longer = [(*plan, each) for plan in plans for each in _next(ranked, lot, plan, limit)]
        is_more = is_more or len(longer) > MOST_EQUAL
        plans = longer[:MOST_EQUAL]
    return Found(tuple(plans), is_more)


def _next(
    ranked: tuple[Contract, ...], lot: int, plan: tuple[Contract, ...], limit: int | None
) -> tuple[Contract, ...]:
    """Give the bids that the lot may go to after the lots before it: one, or several equals."""
    taken = Counter(each.vendor for each in plan)
    allowed = [each for each in ranked if limit is None or taken[each.vendor] < limit]
    if not allowed:
        return (nobody(lot),)
    best = min(each.ranks[0] for each in allowed)
    return tuple(
        sorted((each for each in allowed if each.ranks[0] == best), key=lambda each: each.bid)
    )
