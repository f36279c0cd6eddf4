"""Every page of the sample, made as a run makes them, but in this process and without kernels."""

import json
from collections.abc import Iterator
from pathlib import Path

from build_laboratory import a_lab_context
from report.test_lab_sections import EVERYTHING
from sample_workspace import ROOT, SAMPLE, copy_sample
from vagval.domain.audience import Audience
from vagval.domain.bilingual import Language
from vagval.files.workspace import Workspace
from vagval.report.context import ReportContext
from vagval.report.html import fragments
from vagval.report.lab_sections import LAB_SECTIONS
from vagval.report.test_protocol_page import protocol_parts
from vagval.report.testing_section import protocol_rows
from vagval.steps.audit_trail import audit_appendix, audit_trail
from vagval.steps.evaluate import evaluate
from vagval.steps.export_notebook import page_of
from vagval.steps.find_notebook import REPORT_NOTEBOOK, STEP_NOTEBOOKS
from vagval.steps.page import Page
from vagval.steps.report_context import report_context
from vagval.steps.run import footer_of
from vagval.steps.run_request import RunRequest
from vagval.steps.write_lab import PROOF_SHEET

SHOWS = ("page.show(", "page.show_for_lot(")


def every_page(folder: Path, language: Language) -> Iterator[tuple[str, str]]:
    """Give the name and the HTML of each page: steps, whole, lots, audit, protocol, laboratory."""
    work = Workspace(copy_sample(folder))
    whole = told(work, "", language)
    for name in STEP_NOTEBOOKS:
        yield name, shown(whole, name)
    yield "report", shown(whole, REPORT_NOTEBOOK)
    for each in whole.evaluation.lots:
        lot = each.lot.id
        yield f"report-{lot}", shown(told(work, lot, language), REPORT_NOTEBOOK)
    yield "report-audit", with_appendix(work, language)
    rows = protocol_rows(whole)
    yield "test-protocol", page_of(fragments(*protocol_parts(whole, rows)), language, "")
    yield from laboratory(language)


def told(
    work: Workspace, lot: str, language: Language, audience: Audience = "decision"
) -> ReportContext:
    """Evaluate the sample, or one lot of it."""
    evaluation = evaluate(work, SAMPLE, lot, None)
    return report_context(evaluation, language, audience, None, is_whole=not lot)


def shown(context: ReportContext, notebook: str, appendix: str = "") -> str:
    """Give the page that a notebook's cells show, one after the other."""
    page = Page(context)
    bodies = []
    for source in sources(notebook):
        call, _, rest = source.partition("(")
        keys = json.loads(f"[{rest.removesuffix(')')}]")
        bodies.append(getattr(page, call.removeprefix("page."))(*keys)._repr_html_())
    return page_of("\n".join(bodies) + appendix, context.language, footer_of(context))


def sources(notebook: str) -> tuple[str, ...]:
    """Give the calls that a notebook shows something by."""
    cells = json.loads((ROOT / "notebooks" / f"{notebook}.ipynb").read_text("utf-8"))["cells"]
    every = ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    return tuple(source for source in every if source.startswith(SHOWS))


def with_appendix(work: Workspace, language: Language) -> str:
    """Give the page on a lot for who checks it, with code and inputs."""
    import nbformat

    context = told(work, "LM", language, "audit")
    trail = audit_trail(work, RunRequest(SAMPLE, "LM", language, "audit"), context)
    node = nbformat.read(ROOT / "notebooks" / f"{REPORT_NOTEBOOK}.ipynb", as_version=4)
    return shown(context, REPORT_NOTEBOOK, audit_appendix(node, trail, {"lot": "LM"}, language))


def laboratory(language: Language) -> Iterator[tuple[str, str]]:
    """Give the laboratory's two pages, of a small laboratory in which everything was found."""
    context = a_lab_context(laboratory=EVERYTHING, language=language)
    own = {key: build for key, build in LAB_SECTIONS.items() if key != PROOF_SHEET}
    parts = tuple(part for build in own.values() for part in build(context))
    yield "lab", page_of(fragments(*parts), language, "")
    yield PROOF_SHEET, page_of(fragments(*LAB_SECTIONS[PROOF_SHEET](context)), language, "")
