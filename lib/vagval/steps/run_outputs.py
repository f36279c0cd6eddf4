"""What a run makes, as tasks that can be done beside each other (körningens uppgifter)."""

from collections.abc import Callable, Iterator
from pathlib import Path

from vagval.domain.errors import finding
from vagval.domain.place import Place
from vagval.domain.report_form import Form
from vagval.report.context import ReportContext
from vagval.steps.find_notebook import HEAVIEST_NOTEBOOK
from vagval.steps.notebook_job import NotebookJob
from vagval.steps.notebook_task import Making, notebook_task
from vagval.steps.pdf_task import pdf_task
from vagval.steps.task import StepDone, Task
from vagval.steps.write_exports import write_exports, write_figures
from vagval.steps.write_protocol import write_protocol

EXPORTS, FIGURES, PROTOCOL = "evaluation", "figures", "test-protocol"


def run_tasks_of(
    making: Making, jobs: tuple[NotebookJob, ...], context: ReportContext, forms: tuple[Form, ...]
) -> Iterator[Task]:
    """List the tasks of a run: what others wait for first, then the longest.

    Where one long task is left for the end, every other processor waits for it.
    """
    folder = making.folder
    yield own_task(making, EXPORTS, lambda: write_exports(folder, context))
    heaviest = tuple(job for job in jobs if job.name == HEAVIEST_NOTEBOOK)
    yield from reports_of(making, heaviest, context, forms)
    yield own_task(making, FIGURES, lambda: write_figures(folder, context))
    others = tuple(job for job in jobs if job not in heaviest)
    yield from reports_of(making, others, context, forms)
    yield own_task(making, PROTOCOL, lambda: write_protocol(folder, context, making.footer))


def reports_of(
    making: Making, jobs: tuple[NotebookJob, ...], context: ReportContext, forms: tuple[Form, ...]
) -> Iterator[Task]:
    """List the tasks of notebooks, each followed by that of its PDF."""
    for job in jobs:
        yield notebook_task(making, job)
        if "pdf" in forms:
            yield pdf_task(making, job.output, EXPORTS, context.evaluation)


def own_task(making: Making, name: str, write: Callable[[], None]) -> Task:
    """Make a task of what needs no notebook."""

    def alone(step_done: StepDone) -> None:
        with making.alone:
            write()
        step_done()

    stopped_by = finding("output-not-made", Place(name, position=(0,)), name=name)
    return Task(name, 1, alone, stopped_by)


def drop_unasked(folder: Path, forms: tuple[Form, ...]) -> None:
    """Take away what was made only so that something else could be made of it."""
    for form in ("html", "xlsx"):
        if form not in forms:
            for path in folder.glob(f"*.{form}"):
                path.unlink()
