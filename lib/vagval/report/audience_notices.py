"""What a reader is told about what is not shown, and why (om maskningen)."""

from vagval.domain.audience import is_outside, sees_prices
from vagval.domain.document import Callout
from vagval.report.context import ReportContext


def audience_notices(context: ReportContext) -> tuple[Callout, ...]:
    """Say whose view it is and what it lacks; nothing to who sees everything."""
    text = context.wording.text
    if not sees_prices(context.audience):
        return (Callout(text("label-panel"), text("notice-panel")),)
    if not is_outside(context.audience):
        return ()
    is_named = context.evaluation.criteria.procurement.evaluators_public
    people = "named" if is_named else "numbered"
    secret = text("masked-secret")
    told = text("notice-masked", evaluators=people, masked=secret)
    masked = Callout(text("label-masked"), told)
    own = context.evaluation.material.bid(context.bid)
    if own is None:
        return (masked,)
    told = text("notice-bidder", vendor=own.vendor)
    return (Callout(text("label-bidder"), told), masked)
