"""Which products can exchange what is required, on evidence (samverkan mellan produkter)."""

from dataclasses import replace

from vagval.comply.judge_exchange import claimed_state, judge_exchange
from vagval.domain.bid import Bid
from vagval.domain.exchange import Role
from vagval.domain.interoperability import (
    ExchangeSide,
    Interoperability,
    OfferedProduct,
    SideState,
)
from vagval.domain.latest_assessments import latest_assessments
from vagval.domain.procurement import Criteria
from vagval.domain.record import RequirementAssessment, RequirementResult


def interoperability(
    criteria: Criteria,
    bids: tuple[Bid, ...],
    assessments: tuple[RequirementAssessment, ...] = (),
) -> Interoperability:
    """Judge every product on every side of an exchange that its lot is on.

    What a product shows depends on its own bid alone, so each pair of products is put together
    without judging anything again (``Interoperability.pair``).

    Parameters
    ----------
    assessments
        The authority's own, of all bids; the latest of a side's requirement decides the side.

    Raises
    ------
    MaterialError
        If two assessments of one requirement share the latest date.
    """
    assessed = {bid.id: latest_assessments(bid.id, assessments) for bid in bids}
    by_key = {bid.id: bid for bid in bids}
    products = tuple(
        offered(by_key[key], lot.id)
        for lot in criteria.procurement.lots
        for key in sorted(by_key)
        if lot.id in by_key[key].lots
    )
    sides = tuple(
        decided_side(
            judge_exchange(criteria, exchange, role, by_key[product.bid], product),
            assessed[product.bid].get(exchange.requirement(role)),
            claimed_state(by_key[product.bid], exchange.requirement(role)),
        )
        for exchange in criteria.exchanges
        for role in Role
        for product in products
        if product.lot == exchange.lot(role)
    )
    return Interoperability(criteria.exchanges, products, sides)


def decided_side(
    side: ExchangeSide, assessment: RequirementAssessment | None, claimed: SideState
) -> ExchangeSide:
    """Let the authority's assessment of the side's requirement decide, where there is one.

    As for the requirement itself: what is assessed as unclear is no more than claimed, whatever
    the evidence. What the evidence says is still told; it is named as deciding only if it agrees.
    """
    if assessment is None:
        return side
    by_result = {
        RequirementResult.MET: SideState.SHOWN,
        RequirementResult.NOT_MET: SideState.CONTRADICTED,
        RequirementResult.UNCLEAR: claimed,
    }
    state = by_result[assessment.result]
    evidence = side.evidence if state is side.state else ""
    return replace(side, state=state, evidence=evidence, assessment=assessment)


def offered(bid: Bid, lot: str) -> OfferedProduct:
    """Name what a bid offers in a lot."""
    product = bid.product_in(lot)
    if product is None:
        return OfferedProduct(lot, bid.id)
    return OfferedProduct(lot, bid.id, product.name, product.version)
