"""Run several notebooks and write what comes of them (köra notebooks)."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vagval.domain.bilingual import Language
from vagval.files.workspace import Workspace
from vagval.steps.export_notebook import write_notebook
from vagval.steps.find_notebook import find_notebook
from vagval.steps.notebook_job import NotebookJob
from vagval.steps.page import REPORT_DATE, WORKSPACE
from vagval.steps.run_notebook import KERNEL_ENVIRONMENT, CellDone, run_notebook

if TYPE_CHECKING:
    from nbformat import NotebookNode

NOTEBOOKS_AT_ONCE = 2


def run_notebooks(  # noqa: PLR0913 - how it is told is told by name
    work: Workspace,
    jobs: tuple[NotebookJob, ...],
    folder: Path,
    cell_done: CellDone,
    *,
    language: Language,
    footer: str,
) -> None:
    """Run the notebooks, two at a time, and write each; the first failure ends the run.

    Parameters
    ----------
    footer
        What the pages rest on.
    """

    def one(job: NotebookJob) -> "NotebookNode":
        path = find_notebook(work, job.name)
        return run_notebook(path, job.parameters, lambda: cell_done(job.output))

    with ThreadPoolExecutor(NOTEBOOKS_AT_ONCE) as pool:
        running = {job.output: pool.submit(one, job) for job in jobs}
        try:
            for output, future in running.items():
                write_notebook(future.result(), folder, output, language, footer)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@contextmanager
def kernel_environment(work: Workspace, report_date: date | None) -> Iterator[None]:
    """Give kernels an environment in which the same inputs give the same bytes."""
    stated = report_date.isoformat() if report_date else ""
    wanted = {**KERNEL_ENVIRONMENT, WORKSPACE: str(work.root.resolve()), REPORT_DATE: stated}
    before = {key: os.environ.get(key) for key in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                os.environ.pop(key, None)
            else:
                os.environ[key] = value
