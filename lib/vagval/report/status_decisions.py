"""What has been decided: by the assembly or a board, and in the procurements (beslut)."""

from vagval.domain.document import Bullets, Section
from vagval.domain.situation import ProcurementSituation
from vagval.domain.status_stage import Stage
from vagval.report.status_context import StatusContext

DECIDED = {
    Stage.STANDSTILL: "status-decided-award",
    Stage.AWARDED: "status-decided-award",
    Stage.CANCELLED: "status-decided-cancellation",
}


def decisions_section(context: StatusContext) -> Section:
    """List the decisions that people wrote, then those on record, one line for a day."""
    recorded = [
        line for each in context.situation.procurements for line in _recorded(context, each)
    ]
    lines = (*context.people.decisions, *(recorded or [context.text("status-decided-none")]))
    return Section("decisions", context.text("status-section-decisions"), (Bullets(lines),))


def _recorded(context: StatusContext, procurement: ProcurementSituation) -> list[str]:
    """Tell which modules a decision is about; who was awarded stands in the table."""
    found = sorted(
        {
            (lot.since, DECIDED[lot.stage])
            for lot in procurement.lots
            if lot.stage in DECIDED and lot.since is not None
        }
    )
    return [
        context.text(
            code,
            on=on,
            lots=tuple(
                context.name(procurement, lot)
                for lot in procurement.lots
                if lot.since == on and DECIDED.get(lot.stage) == code
            ),
        )
        for on, code in found
    ]
