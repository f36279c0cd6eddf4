"""All figures of a report, for those who want them as files (figurer)."""

from vagval.domain.document import Picture, Section
from vagval.report.context import ReportContext
from vagval.report.masking import masked
from vagval.report.sections import SECTIONS

WITH_FIGURES = (
    "overview",
    "mandatory",
    "standards",
    "interoperability",
    "scores",
    "spread",
    "award",
)
"""Sections that hold figures."""


def pictures(context: ReportContext) -> tuple[Picture, ...]:
    """Give every figure that the report's sections show, in their order.

    The names say what a figure shows and of which lot, never a bidder's name.
    """
    seen = masked(context)
    return tuple(
        block
        for key in WITH_FIGURES
        for section in SECTIONS[key](seen)
        if isinstance(section, Section)
        for block in section.blocks
        if isinstance(block, Picture)
    )
