"""Do a run's tasks, several at once, each for itself (köra uppgifter)."""

import os
from collections.abc import Sequence

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.report.ready_to_draw import ready_to_draw
from vagval.steps.choose_engine import Engine
from vagval.steps.run_failed import RunFailedError
from vagval.steps.task import Task
from vagval.steps.task_progress import Progress
from vagval.steps.tasks_in_children import tasks_in_children
from vagval.steps.tasks_in_threads import tasks_in_threads
from vagval.steps.warm_up import warm_up

AT_ONCE = "VAGVAL_AT_ONCE"
"""Environment variable: how many reports are made at once."""
MOST_AT_ONCE = 8
"""Each takes some hundred megabytes of its own."""
KERNELS_AT_ONCE = 2


def run_tasks(tasks: Sequence[Task], engine: Engine, progress: Progress) -> None:
    """Do all tasks, the rest too where one fails.

    Raises
    ------
    RunFailedError
        If tasks failed; carries all that did.
    UsageError
        If ``VAGVAL_AT_ONCE`` is no number of reports.
    """
    at_once = asked_at_once()
    progress.planned(tasks)
    if engine == "fork":
        warm_up()
        failed = tasks_in_children(tasks, at_once or processors(), progress)
    else:
        ready_to_draw()
        failed = tasks_in_threads(tasks, at_once or KERNELS_AT_ONCE, progress)
    if failed:
        raise RunFailedError(failed)


def processors() -> int:
    """Count the processors that this process may use, but not more than the memory is good for."""
    return min(len(os.sched_getaffinity(0)), MOST_AT_ONCE)


def asked_at_once() -> int:
    """Give how many reports the environment asks for at once; 0: it says nothing.

    Raises
    ------
    UsageError
        If it is no number from 1.
    """
    asked = os.environ.get(AT_ONCE, "")
    if not asked:
        return 0
    if not (asked.isascii() and asked.isdecimal() and int(asked)):
        raise UsageError(finding("not-a-number-at-once", Place(""), stated=asked))
    return int(asked)
