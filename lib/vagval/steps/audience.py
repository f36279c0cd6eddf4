"""Who may see what, and when (sekretess)."""

from vagval.domain.audience import Audience, is_outside
from vagval.domain.errors import UndecidedError, UsageError, finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.nearest import NOTHING_NEAR
from vagval.domain.place import Place
from vagval.domain.record import DecisionKind


def check_audience(evaluation: Evaluation, audience: Audience, bid: str = "") -> None:
    """Refuse a report for outsiders while bids are under absolute secrecy.

    Raises
    ------
    UndecidedError
        If the audience is outside the authority and neither an award nor a cancellation is on
        record.
    UsageError
        If a bidder's view is asked for without a bid that is there, or a bid for another audience.

    References
    ----------
    OSL (2009:400) 19:3: until the award decision is published, nothing about the bids may be told,
    their number and the bidders' names included.
    """
    procurement = evaluation.criteria.procurement.id
    check_bid(audience, bid, procurement, tuple(each.id for each in evaluation.material.bids))
    if is_outside(audience) and (lots := undecided_lots(evaluation)):
        folder = f"vendors/{procurement}/record"
        raise UndecidedError(finding("secret-until-award", Place(folder), lots=lots))


def check_bid(audience: Audience, bid: str, procurement: str, known: tuple[str, ...]) -> None:
    """Refuse a bidder's view without a bid that is there, or a bid for another audience.

    Parameters
    ----------
    known
        Keys of the bids that are there.

    Raises
    ------
    UsageError
        If so.
    """
    if audience == "bidder" and bid not in known:
        place = Place(f"vendors/{procurement}/bids")
        raise UsageError(finding("unknown-bid", place, bid=bid or NOTHING_NEAR, known=known))
    if audience != "bidder" and bid:
        raise UsageError(finding("bid-without-bidder", Place(""), bid=bid, audience=audience))


def undecided_lots(evaluation: Evaluation) -> tuple[str, ...]:
    """Name the lots without an award or a cancellation on record.

    Of all lots, also in a report on one: who bid for the others would show in record and inputs.
    """
    ended = {
        d.lot
        for d in evaluation.material.record.decisions
        if d.kind in {DecisionKind.AWARD, DecisionKind.CANCELLATION}
    }
    lots = (lot.id for lot in evaluation.criteria.procurement.lots)
    return () if "" in ended else tuple(lot for lot in lots if lot not in ended)
