"""Write what is not a notebook: results, figures, the page for the documents (exporter)."""

from pathlib import Path

from vagval.domain.document import Picture, Section
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.laboratory import Laboratory
from vagval.domain.place import Place
from vagval.files.write_laboratory import write_laboratory
from vagval.files.write_text import write_text
from vagval.report.check_page import check_page
from vagval.report.html import fragments
from vagval.report.lab_context import LabContext
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.steps.export_notebook import page_of

PROOF_SHEET = "proof-sheet"
"""The section, and the page, that goes into the published documents."""


def write_lab(folder: Path, found: Laboratory, context: LabContext, footer: str) -> None:
    """Write the results as JSON, each figure as SVG, and the proof sheet as a page.

    Parameters
    ----------
    found
        The results as they were found; those of the context are marked with their language.
    """
    write_laboratory(folder / "laboratory.json", found)
    for picture in pictures(context):
        write_text(folder / "figures" / f"{picture.name}.svg", picture.svg)
    write_proof_sheet(folder, context, footer)


def pictures(context: LabContext) -> tuple[Picture, ...]:
    """Give every figure of the pages once, in the order of the sections."""
    found = {
        block.name: block
        for build in LAB_SECTIONS.values()
        for part in build(context)
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Picture)
    }
    return tuple(found.values())


def write_proof_sheet(folder: Path, context: LabContext, footer: str) -> None:
    """Write the page for the published documents.

    Raises
    ------
    UndecidedError
        If the page is not well formed.
    """
    body = fragments(*LAB_SECTIONS[PROOF_SHEET](context))
    html = page_of(body, context.language, footer)
    name = f"{PROOF_SHEET}.html"
    if faults := check_page(html):
        raise UndecidedError(finding("report-defective", Place(name), faults=faults))
    write_text(folder / name, html)
