"""What happens next: in each procurement by its gates, and what people plan (nästa steg)."""

from vagval.domain.document import Block, Bullets, Paragraph, Section
from vagval.domain.situation import LotSituation
from vagval.report.status_context import StatusContext


def next_section(context: StatusContext) -> Section:
    """List the next step of the modules, those with the nearest day first, then what people plan.

    Modules with the same next step on the same day are told together.
    """
    steps: dict[tuple[str, str], list[str]] = {}
    for procurement, lot in sorted(context.situation.lots, key=_by_day):
        step = context.dated(f"status-next-{lot.stage.value}", lot.until)
        steps.setdefault((procurement.id, step), []).append(context.name(procurement, lot))
    told = tuple(
        context.text("status-next", modules=tuple(names), step=step)
        for (_, step), names in steps.items()
    )
    blocks: tuple[Block, ...] = (Bullets((*told, *context.people.next_steps)),)
    if not told and not context.people.next_steps:
        blocks = (Paragraph(context.text("status-lead-none")),)
    if any(lot.is_standstill_assumed for _, lot in context.situation.lots):
        blocks = (*blocks, Paragraph(context.text("status-standstill-counted")))
    return Section("next", context.text("status-section-next"), blocks)


def _by_day(entry: tuple[object, LotSituation]) -> tuple[bool, str]:
    until = entry[1].until
    return until is None, until.isoformat() if until else ""
