"""What could go wrong: what people see, then what the files show (risker)."""

from vagval.domain.document import Bullets, Section
from vagval.domain.errors import Finding
from vagval.domain.situation import ProcurementSituation
from vagval.report.finding_text import describe
from vagval.report.status_context import StatusContext


def risks_section(context: StatusContext) -> Section:
    """List the risks, each with what to do; say so if there are none."""
    found = [
        _line(context, procurement, each)
        for procurement in context.situation.procurements
        for each in procurement.concerns
    ]
    lines = (*context.people.risks, *found)
    told = lines or (context.text("status-risks-none"),)
    return Section("risks", context.text("status-section-risks"), (Bullets(told),))


def _line(context: StatusContext, procurement: ProcurementSituation, found: Finding) -> str:
    """Tell a concern; with several procurements it says which one it is about."""
    words = describe(found, context.wording)
    line = f"{words.what} {words.do}"
    if len(context.situation.procurements) == 1:
        return line
    return context.text(
        "status-risk-of", procurement=procurement.name.in_language(context.language), risk=line
    )
