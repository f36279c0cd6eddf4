"""Executed notebook to report: no code in sight, nothing fetched (rapport av en notebook)."""

from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place
from vagval.files.write_text import write_text
from vagval.report.check_page import check_page
from vagval.report.context import ReportContext
from vagval.report.html import page
from vagval.report.notebook_page import TEMPLATE, stray_outputs, template_folder
from vagval.report.page_outline import outline
from vagval.steps.normalise_notebook import normalise_notebook

if TYPE_CHECKING:
    from nbformat import NotebookNode


def write_notebook(node: "NotebookNode", folder: Path, name: str, context: ReportContext) -> None:
    """Write an executed notebook, and the report it makes, into a folder.

    Raises
    ------
    UndecidedError
        If an output would not be the same in the next run, or the report is not well formed.
    """
    html = report_of(node, context)
    faults = (*stray_outputs(node), *check_page(html))
    if faults:
        raise UndecidedError(finding("report-defective", Place(f"{name}.html"), faults=faults))
    write_text(folder / "notebooks" / f"{name}.ipynb", normalise_notebook(node, f"{name}.ipynb"))
    write_text(folder / f"{name}.html", html)


def report_of(node: "NotebookNode", context: ReportContext) -> str:
    """Give an executed notebook as a whole page in the language of its context."""
    body = exported(node)
    title = next((heading.text for heading in outline(body) if heading.level == 1), "vagval")
    procurement = context.evaluation.criteria.procurement
    footer = context.wording.text(
        "page-footer",
        procurement=procurement.name,
        buyer=procurement.buyer,
        version=context.evaluation.lock.version,
        sha256=context.evaluation.lock.content_sha256,
    )
    return page(title, context.language, body, footer)


def exported(node: "NotebookNode") -> str:
    """Give a notebook's outputs as HTML through our own template, without code."""
    from nbconvert.exporters import TemplateExporter

    with template_folder() as folder:
        exporter = TemplateExporter(
            extra_template_basedirs=[str(folder)],
            template_name=TEMPLATE,
            file_extension=".html",
        )
        body, _ = exporter.from_notebook_node(node)
    return str(body)
