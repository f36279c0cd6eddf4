"""The reports of a benchmark, made by the runner as ``vagval run`` makes them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock

from vagval.domain.bilingual import Language
from vagval.domain.report_form import FORMS
from vagval.files.ready_to_set import ready_to_set
from vagval.files.workspace import Workspace
from vagval.report.html import page
from vagval.report.wording import Wording
from vagval.steps.choices import language_of
from vagval.steps.choose_engine import choose_engine
from vagval.steps.evaluate import evaluate
from vagval.steps.input_fingerprints import input_fingerprints
from vagval.steps.notebook_job import NotebookJob
from vagval.steps.notebook_task import Making, notebook_task
from vagval.steps.pdf_task import pdf_task
from vagval.steps.possible_forms import possible_forms
from vagval.steps.read_once import handed_over, read_once
from vagval.steps.report_context import report_context
from vagval.steps.run import footer_of
from vagval.steps.run_notebooks import kernel_environment
from vagval.steps.run_outputs import own_task
from vagval.steps.run_tasks import run_tasks
from vagval.steps.task import Task
from vagval.steps.task_progress import Progress
from vagval.steps.write_exports import write_exports

EXPORTS = "exports"
Job = tuple[str, str, Mapping[str, str | int | None]]


def make(root: Path, procurement: str, jobs: Sequence[Job], folder: Path) -> None:
    """Make all reports as HTML and PDF, the PDF with the workbook and the result in it."""
    work = Workspace(root)
    possible_forms(FORMS)
    ready_to_set(page("", "sv", ""))
    read = read_once(work, procurement, input_fingerprints(work, procurement))
    evaluation = evaluate(work, procurement, "", None, read.admit)
    context = report_context(evaluation, "sv", "decision", None, is_whole=True)

    footers = {
        language: footer_of(replace(context, wording=Wording(language, context.wording.currency)))
        for language in {language_of(str(asked["language"]), "sv") for *_, asked in jobs}
    }

    def making(language: Language) -> Making:
        return Making(work, folder, language, footers[language], choose_engine(), Lock())

    def tasks() -> Iterator[Task]:
        yield own_task(making("sv"), EXPORTS, lambda: write_exports(folder, context))
        for name, output, parameters in jobs:
            of_language = making(language_of(str(parameters["language"]), "sv"))
            yield notebook_task(of_language, NotebookJob(name, output, parameters))
            yield pdf_task(of_language, output, EXPORTS, evaluation)

    with handed_over(read), kernel_environment(work, None):
        run_tasks(tuple(tasks()), choose_engine(), Progress())
