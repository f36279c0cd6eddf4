"""Award models that must say why they were chosen (motivering av utvärderingsmodell)."""

from vagval.domain.errors import Finding, finding
from vagval.domain.formula import Formula
from vagval.domain.lot import Lot

PRIORITY_ORDER = "priority_order"


def check_reason(lot: Lot, formula: Formula) -> tuple[Finding, ...]:
    """Refuse a model that needs a published reason and has none.

    Where other bids enter a bid's figure, the buyer must be able to say what makes up for it. An
    order of priority is for criteria that cannot be weighed.

    References
    ----------
    LOU (2016:1145) 16:6 second paragraph: an order of priority only if weights are impossible, for
    objective reasons.
    """
    why = "priority" if formula.key == PRIORITY_ORDER else formula.kind
    if why == "absolute" or lot.award.reason is not None:
        return ()
    return (finding("award-reason-missing", lot.award.place, why=why),)
