"""What the reader should know about the material (iakttagelser)."""

from vagval.domain.document import Cell, Head, Paragraph, Section, Table, Tone
from vagval.domain.errors import Finding, Severity
from vagval.report.context import ReportContext
from vagval.report.finding_text import by_place
from vagval.report.told_finding import told

MANY = 20
"""A longer list is folded."""


def notes_section(context: ReportContext) -> tuple[Section, ...]:
    """List the findings that stop nothing: where, what, what to do."""
    wording = context.wording
    found = findings_of(context)
    title = wording.text("section-notes")
    if not found:
        return (Section("notes", title, (Paragraph(wording.text("notes-none")),)),)
    heads = ("column-weightiness", "column-finding", "column-todo", "column-source")
    table = Table(
        "table-notes",
        wording.text("notes-table", count=len(found)),
        tuple(Head(wording.text(code)) for code in heads),
        tuple(_row(context, each) for each in found),
        is_folded=len(found) > MANY,
    )
    return (Section("notes", title, (Paragraph(wording.text("section-notes-intro")), table)),)


def findings_of(context: ReportContext) -> tuple[Finding, ...]:
    """Give every finding on the material and on the bids' examination once, by place."""
    evaluation = context.evaluation
    gathered = list(evaluation.findings)
    for each in evaluation.lots:
        gathered.extend(f for f in each.admission.findings if f not in gathered)
    return tuple(sorted(gathered, key=by_place))


def _row(context: ReportContext, found: Finding) -> tuple[Cell, ...]:
    words = told(found, context)
    tone: Tone = "plain" if found.severity is Severity.NOTE else "warning"
    return (
        Cell(context.wording.text(f"severity-{found.severity.value}"), tone),
        Cell(words.what),
        Cell(words.do),
        Cell(words.where),
    )
