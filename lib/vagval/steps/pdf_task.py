"""The task of making a page's PDF (sida som pdf)."""

from pathlib import Path

from vagval.domain.bilingual import Language
from vagval.domain.errors import finding
from vagval.domain.evaluation import Evaluation
from vagval.domain.pdf_about import PdfAbout, PdfAttachment
from vagval.domain.place import Place
from vagval.files.write_pdf import write_pdf
from vagval.report.wording import Wording
from vagval.steps.export_notebook import title_of
from vagval.steps.notebook_task import Making
from vagval.steps.task import StepDone, Task
from vagval.steps.write_exports import RESULT, WORKBOOK

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def pdf_task(making: Making, page: str, exports: str, evaluation: Evaluation) -> Task:
    """Make the PDF of a page, with the workbook and the result in it.

    Parameters
    ----------
    page
        Name of the page, without ending, and of the task that writes it.
    exports
        Name of the task that writes the workbook and the result.
    """

    def write(step_done: StepDone) -> None:
        html = (making.folder / f"{page}.html").read_text("utf-8")
        embedded = attachments(making.folder, Wording(making.language))
        with making.alone:
            path = making.folder / f"{page}.pdf"
            write_pdf(path, html, about(html, evaluation, making.language), embedded)
        step_done()

    stopped_by = finding("pdf-not-made", Place(f"{page}.pdf", position=(0,)), report=page)
    return Task(f"{page}.pdf", 1, write, stopped_by, after=(exports, page))


def about(html: str, evaluation: Evaluation, language: Language) -> PdfAbout:
    """Say what the document is, by whom and from when."""
    procurement = evaluation.criteria.procurement
    return PdfAbout(
        title=title_of(html),
        language=language,
        author=procurement.buyer,
        subject=procurement.name.in_language(language),
        dated=evaluation.report_date,
    )


def attachments(folder: Path, wording: Wording) -> tuple[PdfAttachment, ...]:
    """Give what a report carries with it for who wants to recompute it."""
    kinds = (
        (WORKBOOK, wording.text("pdf-holds-workbook"), EXCEL),
        (RESULT, wording.text("pdf-holds-result"), "application/json"),
    )
    return tuple(
        PdfAttachment(name, (folder / name).read_bytes(), description, mime_type, "Data")
        for name, description, mime_type in kinds
    )
