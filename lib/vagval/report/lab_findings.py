"""What was found, how grave it is, what the law says and what to do (iakttagelser)."""

from vagval.domain.award_rule import Override
from vagval.domain.bilingual import Bilingual
from vagval.domain.document import Block, Cell, Head, Paragraph, Section, Table, Tone
from vagval.domain.errors import Finding, Severity
from vagval.report.cell_words import NOTHING
from vagval.report.finding_text import describe
from vagval.report.lab_context import LabContext
from vagval.report.lab_found import Found, found, overridden
from vagval.report.lab_parts import lab_reports

TONES: dict[Severity, Tone] = {
    Severity.STOP: "bad", Severity.QUESTION: "warning", Severity.NOTE: "plain",
}  # fmt: skip


def lab_findings(context: LabContext) -> tuple[Section, ...]:
    """List every finding, the gravest first, and the overrides that are on record."""
    title = context.text("section-lab-findings")
    rows = found(context)
    told: tuple[Block, ...] = (
        (Paragraph(context.text("section-lab-findings-intro")), _table(context, rows))
        if rows
        else (Paragraph(context.text("lab-findings-none")),)
    )
    return (Section("lab-findings", title, (*told, *_overrides(context), *_reasons(context))),)


def _table(context: LabContext, rows: tuple[Found, ...]) -> Table:
    text = context.text
    heads = ("column-weightiness", "lab-column-lots", "column-finding", "lab-column-law",
             "column-todo")  # fmt: skip
    return Table(
        "table-lab-findings",
        text("lab-findings-table", count=len(rows)),
        tuple(Head(text(code)) for code in heads),
        tuple(_cells(context, each.finding, each.lots) for each in rows),
    )


def _cells(context: LabContext, each: Finding, lots: str) -> tuple[Cell, ...]:
    words = describe(each, context.wording)
    return (
        Cell(context.text(f"lab-severity-{each.severity.value}"), TONES[each.severity]),
        Cell(lots or context.text("lot-all")),
        Cell(words.what),
        Cell(_law(each)),
        Cell(words.do),
    )


def _law(each: Finding) -> str:
    """Give the judgment or paragraph that a finding rests on."""
    source = each.details.get("source")
    return source if isinstance(source, str) else NOTHING


def _overrides(context: LabContext) -> tuple[Block, ...]:
    """List who took responsibility for what, and why."""
    text = context.text
    signed = tuple(
        (lot.name, override)
        for lot in context.procurement.lots
        for override in lot.award.overrides
        if any(lot.id in test.lots for test in context.laboratory.tests)
    )
    if not signed:
        return ()
    heads = ("column-lot", "column-finding", "lab-column-by", "column-reason")
    rows = tuple(_override_cells(context, name, each) for name, each in signed)
    return (
        Paragraph(text("lab-overrides-intro")),
        Table("table-lab-overrides", text("lab-overrides"),
              tuple(Head(text(code)) for code in heads), rows),
    )  # fmt: skip


def _override_cells(context: LabContext, lot: Bilingual, each: Override) -> tuple[Cell, ...]:
    known = next((f for f in overridden(context) if f.code == each.finding), None)
    what = describe(known, context.wording).what if known else each.finding
    return (Cell(context.name(lot)), Cell(what, "warning"), Cell(each.by), Cell(each.reason))


def _reasons(context: LabContext) -> tuple[Block, ...]:
    """Quote why a model was chosen, where the procurement says it."""
    stated = (
        (report, lot.award.reason) for report in lab_reports(context) for lot in report.lots[:1]
    )
    return tuple(
        Paragraph(
            report.text("lab-reason", model=report.model, lots=report.lot_names, reason=reason)
        )
        for report, reason in stated
        if reason is not None
    )
