"""The same section for every lot of a report (avsnitt per del)."""

from collections.abc import Callable

from vagval.domain.document import Block, Paragraph, Section
from vagval.report.context import ReportContext
from vagval.report.lot_report import LotReport

Build = Callable[[LotReport], tuple[Block, ...]]


def lot_reports(context: ReportContext) -> tuple[LotReport, ...]:
    """Give the lots of a report in published order."""
    return tuple(LotReport(context, each) for each in context.evaluation.lots)


def lot_sections(context: ReportContext, key: str, build: Build) -> tuple[Section, ...]:
    """Make one section a lot: on its own if there is one lot, else under a common heading.

    Parameters
    ----------
    key
        Of the section; its title is the message ``section-KEY``, and ``section-KEY-intro`` says
        what the reader finds in it.
    build
        Makes a lot's blocks; a lot without blocks has no section.
    """
    title = context.wording.text(f"section-{key}")
    intro = Paragraph(context.wording.text(f"section-{key}-intro"))
    built = [(report, build(report)) for report in lot_reports(context)]
    filled = [(report, blocks) for report, blocks in built if blocks]
    if len(built) == 1:
        return tuple(Section(key, title, (intro, *blocks)) for _, blocks in filled)
    below = tuple(
        Section(report.key(key), report.text("lot-heading", name=report.each.lot.name,
                                             lot=report.each.lot.id), blocks, level=3)
        for report, blocks in filled
    )  # fmt: skip
    return (Section(key, title, (intro,)), *below) if below else ()
