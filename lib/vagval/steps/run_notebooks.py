"""Run notebooks and write what comes of them (köra notebooks)."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Lock

from vagval.domain.bilingual import Language
from vagval.files.workspace import Workspace
from vagval.steps.choose_engine import choose_engine
from vagval.steps.notebook_job import NotebookJob
from vagval.steps.notebook_task import Making, notebook_task
from vagval.steps.page import REPORT_DATE, WORKSPACE
from vagval.steps.run_notebook import KERNEL_ENVIRONMENT, CellDone
from vagval.steps.run_tasks import run_tasks


def run_notebooks(  # noqa: PLR0913 - how it is told is told by name
    work: Workspace,
    jobs: tuple[NotebookJob, ...],
    folder: Path,
    progress: CellDone,
    *,
    language: Language,
    footer: str,
) -> None:
    """Run the notebooks, several at once, and write each.

    Parameters
    ----------
    footer
        What the pages rest on.

    Raises
    ------
    RunFailedError
        If notebooks failed; the others have been run all the same.
    """
    making = Making(work, folder, language, footer, choose_engine(), Lock())
    run_tasks([notebook_task(making, job) for job in jobs], making.engine, progress)


@contextmanager
def kernel_environment(work: Workspace, report_date: date | None) -> Iterator[None]:
    """Give what runs notebooks an environment in which the same inputs give the same bytes."""
    stated = report_date.isoformat() if report_date else ""
    wanted = {**KERNEL_ENVIRONMENT, WORKSPACE: str(work.root.resolve()), REPORT_DATE: stated}
    before = {key: os.environ.get(key) for key in wanted}
    os.environ.update(wanted)
    follow_time_zone()
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                os.environ.pop(key, None)
            else:
                os.environ[key] = value
        follow_time_zone()


def follow_time_zone() -> None:
    """Let this process, and what is forked from it, use the time zone that the environment says."""
    if hasattr(time, "tzset"):
        time.tzset()
