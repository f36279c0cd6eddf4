"""The same section for every tried model (avsnitt per modell)."""

from collections.abc import Callable
from dataclasses import replace

from vagval.domain.document import Block, Paragraph, Section, Table
from vagval.report.lab_context import LabContext
from vagval.report.lab_report import LabReport

Build = Callable[[LabReport], tuple[Block, ...]]


def lab_reports(context: LabContext) -> tuple[LabReport, ...]:
    """Give the tried models in the order of their lots."""
    return tuple(LabReport(context, test) for test in context.laboratory.tests)


def model_sections(context: LabContext, key: str, build: Build) -> tuple[Section, ...]:
    """Make one section a tried model; models about which the same is said share one.

    Parameters
    ----------
    key
        Of the section; its title is the message ``section-KEY``, and ``section-KEY-intro`` says
        what the reader finds in it.
    build
        Makes a model's blocks; a model without blocks has no section.
    """
    title = context.text(f"section-{key}")
    intro = Paragraph(context.text(f"section-{key}-intro"))
    reports = lab_reports(context)
    shared = _shared(tuple((report, build(report)) for report in reports))
    if len(reports) == 1:
        return tuple(Section(key, title, (intro, *blocks)) for _, blocks in shared)
    below = tuple(
        Section(together[0].key(key), _heading(context, together), blocks, level=3)
        for together, blocks in shared
    )
    return (Section(key, title, (intro,)), *below) if below else ()


def _shared(
    built: tuple[tuple[LabReport, tuple[Block, ...]], ...],
) -> tuple[tuple[tuple[LabReport, ...], tuple[Block, ...]], ...]:
    """Put models together whose blocks say the same, in the order of the first of them."""
    together: dict[tuple[Block, ...], list[LabReport]] = {}
    shown: dict[tuple[Block, ...], tuple[Block, ...]] = {}
    for report, blocks in built:
        if blocks:
            said = tuple(_without_key(block) for block in blocks)
            together.setdefault(said, []).append(report)
            shown.setdefault(said, blocks)
    return tuple((tuple(reports), shown[said]) for said, reports in together.items())


def _without_key(block: Block) -> Block:
    """Give what a reader sees of a block: its key only makes it unique in the page."""
    return replace(block, key="") if isinstance(block, Table) else block


def _heading(context: LabContext, together: tuple[LabReport, ...]) -> str:
    lots = context.lot_names(tuple(lot for report in together for lot in report.test.lots))
    models = {report.model for report in together}
    if len(models) > 1:
        return lots
    return context.text("lab-heading", lots=lots, model=models.pop())
