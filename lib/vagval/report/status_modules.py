"""How far the procurement of each module has come: a figure and a calm table (läget i delarna)."""

from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table, Tone
from vagval.domain.situation import LotSituation, ProcurementSituation
from vagval.domain.status_stage import Stage
from vagval.report import numbers
from vagval.report.status_context import StatusContext
from vagval.report.status_figure import status_picture

HEADS = ("status-column-module", "status-column-stage", "status-column-since", "status-column-told")
TONES: dict[Stage, Tone] = {
    Stage.INCOMPLETE: "warning",
    Stage.PROVISIONAL: "warning",
    Stage.CANCELLED: "bad",
    Stage.STANDSTILL: "good",
    Stage.AWARDED: "good",
}
NO_DATE = "\N{EN DASH}"


def modules_section(context: StatusContext) -> Section:
    """Show where each module stands, and say it in a sentence."""
    blocks: tuple[Block, ...] = (Paragraph(context.text("status-lead-none")),)
    if context.situation.procurements:
        blocks = (status_picture(context), _table(context))
    return Section("modules", context.text("status-section-modules"), blocks)


def _table(context: StatusContext) -> Table:
    """List every module; with several procurements each row says which one it belongs to."""
    procurements = context.situation.procurements
    heads = HEADS if len(procurements) == 1 else (HEADS[0], "status-column-procurement", *HEADS[1:])
    return Table(
        "modules",
        _caption(context),
        tuple(Head(context.text(code)) for code in heads),
        tuple(_row(context, *each) for each in context.situation.lots),
    )


def _caption(context: StatusContext) -> str:
    """Name the only procurement, with its dates; of several the rows tell."""
    if len(context.situation.procurements) > 1:
        return context.text("status-table-several")
    (only,) = context.situation.procurements
    name = only.name.in_language(context.language)
    if only.deadline is None or only.published is None:
        return name
    return context.text("status-table", name=name, published=only.published, deadline=only.deadline)


def _row(
    context: StatusContext, procurement: ProcurementSituation, lot: LotSituation
) -> tuple[Cell, ...]:
    language = context.language
    since = NO_DATE if lot.since is None else numbers.day(lot.since, language)
    is_one = len(context.situation.procurements) == 1
    belongs = () if is_one else (Cell(procurement.name.in_language(language)),)
    return (
        Cell(lot.name.in_language(language)),
        *belongs,
        Cell(context.text(f"stage-{lot.stage.value}"), TONES.get(lot.stage, "plain")),
        Cell(since),
        Cell(stage_sentence(context, lot)),
    )


def stage_sentence(context: StatusContext, lot: LotSituation) -> str:
    """Say in a sentence what has been done; who was awarded only where that is public."""
    if lot.awarded is not None:
        code, vendor = f"status-told-{lot.stage.value}-to", lot.awarded.vendor
        return context.dated(code, lot.until, vendor=vendor)
    return context.dated(f"status-told-{lot.stage.value}", lot.until)
