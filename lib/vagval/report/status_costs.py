"""What it costs: the authority's own figures, and awarded sums once they are public (kostnader)."""

from dataclasses import replace

from vagval.domain.document import Bullets, Section
from vagval.domain.situation import LotSituation, ProcurementSituation
from vagval.report.status_context import StatusContext


def costs_section(context: StatusContext) -> Section:
    """Give what people wrote, then awarded sums; else say why no price is told."""
    awarded = [
        _awarded(context, procurement, lot)
        for procurement, lot in context.situation.lots
        if lot.awarded is not None
    ]
    are_secret = any(not each.is_public for each in context.situation.procurements)
    lines = (
        *context.people.costs,
        *awarded,
        *((context.text("status-costs-secret"),) if are_secret else ()),
    )
    told = lines or (context.text("status-costs-none"),)
    return Section("costs", context.text("status-section-costs"), (Bullets(told),))


def _awarded(context: StatusContext, procurement: ProcurementSituation, lot: LotSituation) -> str:
    """Tell an awarded sum, in its procurement's currency, or the ground for not telling it."""
    awarded = lot.awarded
    module = context.name(procurement, lot)
    if awarded is None or awarded.price is None:
        return context.text("status-cost-secret", module=module)
    wording = replace(context.wording, currency=procurement.currency)
    return wording.text(
        "status-cost-awarded", module=module, vendor=awarded.vendor, price=awarded.price
    )
