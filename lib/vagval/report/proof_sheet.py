"""The page that goes into the published documents: how bids are compared (modellblad)."""

from collections.abc import Callable
from dataclasses import replace

from vagval.domain.document import Block, Callout, Cover, Section
from vagval.report.finding_text import describe
from vagval.report.lab_context import LabContext
from vagval.report.lab_cover import SHORT
from vagval.report.lab_parts import lab_reports
from vagval.report.lab_report import LabReport
from vagval.report.proof_sheet_example import example_blocks
from vagval.report.proof_sheet_formula import formula_blocks
from vagval.report.proof_sheet_promises import promise_blocks
from vagval.report.proof_sheet_quality import quality_blocks
from vagval.report.proof_sheet_rules import rule_blocks, worth_blocks

Parts = tuple[Section | Cover, ...]
Build = Callable[[LabReport], tuple[Block, ...]]

CHAPTERS: tuple[tuple[str, Build], ...] = (
    ("proof-formula", formula_blocks),
    ("proof-quality", quality_blocks),
    ("proof-example", example_blocks),
    ("proof-rules", rule_blocks),
    ("proof-worth", worth_blocks),
    ("proof-promises", promise_blocks),
)
"""Key of a chapter's title, and what makes it, in the order a bidder reads."""


def proof_sheet(context: LabContext) -> Parts:
    """Tell how bids are compared: one page for a procurement, one part for each of its models.

    It is read on its own: nothing in it refers to another page, and no word is ours alone.
    """
    reports = lab_reports(context)
    if not reports:
        return ()
    if len(reports) == 1:
        return (_cover(context), *_chapters(reports[0]))
    return (_cover(context), *(part for report in reports for part in _part(report)))


def _cover(context: LabContext) -> Cover:
    text, procurement = context.text, context.procurement
    models = tuple(dict.fromkeys(report.model for report in lab_reports(context)))
    invented = (
        (Callout(text("label-invented"), text("notice-invented"), "warning"),)
        if procurement.is_invented
        else ()
    )
    return Cover(
        title=text("proof-title"),
        subtitle=text("proof-subtitle", name=procurement.name),
        language=context.language,
        lead=_lead(context),
        facts=(
            (text("fact-buyer"), procurement.buyer),
            (text("fact-model"), "\n".join(models)),
            (text("fact-fingerprint"), context.laboratory.criteria_sha256[:SHORT]),
        ),
        notices=(*invented, *_overrides(context)),
    )


def _overrides(context: LabContext) -> tuple[Callout, ...]:
    """Say before anything else who took responsibility for what; bidders read it too."""
    found = context.laboratory.findings
    return tuple(
        Callout(context.text("lab-overrides"), describe(each, context.wording).what, "warning")
        for each in found
        if each.code == "award-overridden"
    )


def _lead(context: LabContext) -> str:
    """Give the model in one sentence, or say that each lot has its own."""
    reports = lab_reports(context)
    if len(reports) > 1:
        return context.text("proof-lead-several", count=len(reports))
    (report,) = reports
    wins = report.text(f"model-{report.test.formula.key}.wins")
    return report.text("proof-lead", wins=wins)


def _part(report: LabReport) -> tuple[Section, ...]:
    """Make one model's part, with its lots in the heading."""
    title = report.text("lab-heading", lots=report.lot_names, model=report.model)
    chapters = _chapters(report)
    (first, *others) = (replace(each, level=3, key=report.key(each.key)) for each in chapters)
    blocks: tuple[Block, ...] = (
        Callout(
            report.text("proof-label-short"), report.text(f"model-{report.test.formula.key}.wins")
        ),
    )
    head = Section(report.key("proof-model"), title, blocks)
    return (head, first, *others)


def _chapters(report: LabReport) -> tuple[Section, ...]:
    built = ((key, build(report)) for key, build in CHAPTERS)
    return tuple(Section(key, report.text(key), blocks) for key, blocks in built if blocks)
