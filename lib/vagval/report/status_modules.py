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
    procurements = context.situation.procurements
    blocks: tuple[Block, ...]
    if procurements:
        blocks = (
            status_picture(context),
            *(_table(context, number, each) for number, each in enumerate(procurements, start=1)),
        )
    else:
        blocks = (Paragraph(context.text("status-lead-none")),)
    return Section("modules", context.text("status-section-modules"), blocks)


def _table(context: StatusContext, number: int, procurement: ProcurementSituation) -> Table:
    return Table(
        f"modules-{number}",
        _caption(context, procurement),
        tuple(Head(context.text(code)) for code in HEADS),
        tuple(_row(context, procurement, lot) for lot in procurement.lots),
    )


def _caption(context: StatusContext, procurement: ProcurementSituation) -> str:
    name = procurement.name.in_language(context.language)
    if procurement.deadline is None or procurement.published is None:
        return name
    return context.text(
        "status-table",
        name=name,
        published=procurement.published,
        deadline=procurement.deadline,
    )


def _row(
    context: StatusContext, procurement: ProcurementSituation, lot: LotSituation
) -> tuple[Cell, ...]:
    since = NO_DATE if lot.since is None else numbers.day(lot.since, context.language)
    return (
        Cell(context.name(procurement, lot)),
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
