"""Executed notebook to report: no code in sight, nothing fetched (rapport av en notebook)."""

from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.bilingual import Language
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place
from vagval.files.write_text import write_text
from vagval.report.check_page import check_page
from vagval.report.html import page
from vagval.report.notebook_page import TEMPLATE, stray_outputs, template_folder
from vagval.report.page_outline import outline
from vagval.steps.normalise_notebook import normalise_notebook

if TYPE_CHECKING:
    from nbformat import NotebookNode


def write_notebook(  # noqa: PLR0913, PLR0917 - a page and what stands at its end
    node: "NotebookNode",
    folder: Path,
    name: str,
    language: Language,
    footer: str,
    appendix: str = "",
) -> None:
    """Write an executed notebook, and the report it makes, into a folder.

    Parameters
    ----------
    footer
        What the report rests on.
    appendix
        Fragments that come after the outputs: code and inputs, for who may see them.

    Raises
    ------
    UndecidedError
        If an output would not be the same in the next run, or the report is not well formed.
    """
    html = report_of(node, language, footer, appendix)
    faults = (*stray_outputs(node), *check_page(html))
    if faults:
        raise UndecidedError(finding("report-defective", Place(f"{name}.html"), faults=faults))
    write_text(folder / "notebooks" / f"{name}.ipynb", normalise_notebook(node, f"{name}.ipynb"))
    write_text(folder / f"{name}.html", html)


def report_of(node: "NotebookNode", language: Language, footer: str, appendix: str = "") -> str:
    """Give an executed notebook as a whole page in one language."""
    return page_of(f"{exported(node)}{appendix}", language, footer)


def page_of(body: str, language: Language, footer: str) -> str:
    """Give fragments as a whole page that is called what its main heading says."""
    return page(title_of(body), language, body, footer)


def title_of(html: str) -> str:
    """Give what the main heading says."""
    return next((heading.text for heading in outline(html) if heading.level == 1), "vagval")


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
