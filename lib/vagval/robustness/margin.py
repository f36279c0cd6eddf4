"""How far each bid is from the first one, and at what price it would reach it (marginal)."""

from dataclasses import replace
from fractions import Fraction

from vagval.domain.award_model import AwardModel
from vagval.domain.decision import Decision
from vagval.domain.scored_bids import ScoredBid, ScoredBids
from vagval.domain.stability import Margin


def margins(scored: ScoredBids, model: AwardModel, decision: Decision) -> tuple[Margin, ...]:
    """Measure every ranked bid that is not first against the first one.

    Parameters
    ----------
    scored
        The bids that were decided on.
    model
        The model that ranked them; it is asked again, not taken apart.

    Returns
    -------
    tuple of Margin
        In the order of the ranking; empty without bids.
    """
    if not decision.ranking:
        return ()
    target = decision.ranking[0].assessment.figure
    bids = {bid.bid: bid for bid in scored.bids}
    return tuple(
        Margin(
            bid=ranked.bid.bid,
            gap=abs(ranked.assessment.figure - target),
            price_cut=price_cut_to_reach(target, bids[ranked.bid.bid], model),
        )
        for ranked in decision.ranking
        if ranked.rank > 1
    )


def price_cut_to_reach(target: Fraction, bid: ScoredBid, model: AwardModel) -> Fraction | None:
    """Compute how much lower a bid's price would have to be for exactly this figure.

    Figures are straight lines in the bid's own price: two prices give the line, and the model is
    asked a third time at the price that was found, so that a model with a bend is never believed.

    Parameters
    ----------
    target
        The figure to reach; no better figure than this is looked for.

    Returns
    -------
    Fraction or None
        Exact amount from 0 to the whole price; None if price does not count, or no price does it.
    """
    if bid.price is None:
        return None
    now = _figure(bid, model)
    slope = _figure(_at(bid, bid.price + 1), model) - now
    if slope == 0:
        return None
    cut = (now - target) / slope
    if not 0 <= cut <= bid.price or _figure(_at(bid, bid.price - cut), model) != target:
        return None
    return cut


def _figure(bid: ScoredBid, model: AwardModel) -> Fraction:
    (assessment,) = model.assess_all((bid,))
    return assessment.figure


def _at(bid: ScoredBid, price: Fraction) -> ScoredBid:
    return replace(bid, price=price)
