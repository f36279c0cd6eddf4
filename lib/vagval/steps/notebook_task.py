"""The task of running one notebook and writing what comes of it (notebook som uppgift)."""

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from vagval.domain.bilingual import Language
from vagval.domain.errors import Finding, finding
from vagval.domain.place import Place
from vagval.files.workspace import Workspace
from vagval.report.audit_section import AuditTrail
from vagval.steps.audit_trail import audit_appendix
from vagval.steps.choose_engine import Engine
from vagval.steps.export_notebook import write_notebook
from vagval.steps.find_notebook import find_notebook
from vagval.steps.notebook_job import NotebookJob
from vagval.steps.run_notebook import cells_in, run_notebook
from vagval.steps.task import StepDone, Task


@dataclass(frozen=True, slots=True)
class Making:
    """What all tasks of a run are done with.

    Parameters
    ----------
    folder
        Where outputs are written.
    footer
        What the pages rest on.
    alone
        Held by whoever does anything but wait for a kernel: where tasks are threads, no two of
        them draw or write pages at once. Where they are processes, each has a lock of its own.
    trail
        What the pages were made of, for who may see code and inputs; None: nobody may.
    """

    work: Workspace
    folder: Path
    language: Language
    footer: str
    engine: Engine
    alone: Lock
    trail: AuditTrail | None = None


def notebook_task(making: Making, job: NotebookJob) -> Task:
    """Run a notebook, and write it and its page."""
    path = find_notebook(making.work, job.name)

    def run_and_write(step_done: StepDone) -> None:
        node = run_notebook(path, job.parameters, step_done, making.engine)
        with making.alone:
            appendix = audit_appendix(node, making.trail, job.parameters, making.language)
            write_notebook(
                node, making.folder, job.output, making.language, making.footer, appendix
            )
        step_done()

    return Task(job.output, cells_in(path) + 1, run_and_write, not_made(job))


def not_made(job: NotebookJob) -> Finding:
    """Say which report of what was not made, and how to make it alone."""
    asked = job.parameters
    return finding(
        "report-not-made",
        Place(job.output, position=(0,)),
        report=job.output,
        procurement=str(asked["procurement"]),
        lot=str(asked["lot"]) or "none",
        language=str(asked["language"]),
        audience=str(asked.get("audience", "decision")),
    )
