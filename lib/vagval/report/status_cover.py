"""The head of the regional report: title, when it was compiled, where things stand (huvud)."""

from collections import Counter

from vagval.domain.document import Callout, Cover
from vagval.domain.status_stage import Stage
from vagval.report.status_context import StatusContext


def status_title(context: StatusContext) -> str:
    """Give the title, as regions word it."""
    return context.text("status-title", subject=context.people.subject)


def status_cover(context: StatusContext) -> Cover:
    """Make the head."""
    return Cover(
        title=status_title(context),
        subtitle=_compiled(context),
        language=context.language,
        lead=_lead(context),
        facts=(),
        notices=_notices(context),
    )


def _compiled(context: StatusContext) -> str:
    """Say when it was compiled, and which day the procurements are told by, if another."""
    people, on = context.people, context.situation.on
    written = people.compiled_on.isoformat()
    told = context.text("status-compiled-at", date=written, time=people.compiled_at)
    if on != people.compiled_on:
        told = f"{told}. {context.text('status-as-of', on=on)}"
    return f"{context.text('status-compiled')}: {told}"


def _lead(context: StatusContext) -> str:
    """Count the modules by stage, the furthest first and the cancelled last."""
    counts = Counter(lot.stage for _, lot in context.situation.lots)
    if not counts:
        return context.text("status-lead-none")
    told = tuple(
        context.text(f"status-count-{stage.value}", count=counts[stage])
        for stage in (*reversed(list(Stage)[:-1]), Stage.CANCELLED)
        if counts[stage]
    )
    decided = counts[Stage.STANDSTILL] + counts[Stage.AWARDED]
    return context.text(
        "status-lead", lots=sum(counts.values()), told=context.listing(told), decided=decided
    )


def _notices(context: StatusContext) -> tuple[Callout, ...]:
    if not any(each.is_invented for each in context.situation.procurements):
        return ()
    return (Callout(context.text("label-invented"), context.text("status-invented"), "warning"),)
