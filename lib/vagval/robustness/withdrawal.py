"""Who would be first without each bid in turn (återkallat eller uteslutet anbud)."""

from collections.abc import Callable
from dataclasses import replace

from vagval.domain.decision import Decision
from vagval.domain.scored_bids import ScoredBids
from vagval.domain.stability import Withdrawal

Decide = Callable[[ScoredBids], Decision]
"""The whole way from scored bids to a decision, with model and drawings in place."""


def without_each_bid(
    scored: ScoredBids, decision: Decision, decide: Decide
) -> tuple[Withdrawal, ...]:
    """Take each ranked bid away and decide anew.

    An absolute model promises that the first place never changes because another bid is gone; here
    it is computed for the case at hand, and shown.

    Parameters
    ----------
    decision
        The decision with all bids.

    Returns
    -------
    tuple of Withdrawal
        In the order of the ranking.
    """
    return tuple(_without(ranked.bid.bid, scored, decision, decide) for ranked in decision.ranking)


def _without(gone: str, scored: ScoredBids, decision: Decision, decide: Decide) -> Withdrawal:
    left = replace(scored, bids=tuple(bid for bid in scored.bids if bid.bid != gone))
    first = decide(left).first
    still = tuple(key for key in decision.first if key != gone)
    return Withdrawal(gone=gone, first=first, changes=bool(still) and first != still)
