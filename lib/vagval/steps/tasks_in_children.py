"""Do tasks in forked children, several at once (uppgifter i egna processer)."""

import gc
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from vagval.steps.do_task import do_task, ended_early
from vagval.steps.forked import Forked, Send, fork
from vagval.steps.task import Failed, Task
from vagval.steps.task_progress import Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOMENT_S = 0.25
"""How long nothing may be heard before the time that is left is shown anew."""
STEP = "step"


@dataclass(slots=True)
class AtWork:
    """A task that a child is at work with.

    Parameters
    ----------
    since
        When it began, on a clock that only measures.
    failed
        Why it failed, once the child has told it.
    """

    task: Task
    child: Forked
    since: float
    failed: Failed | None = None


@dataclass(slots=True)
class Tasks:
    """What waits, what is being done, and what has gone well or not."""

    waiting: list[Task]
    at_work: "dict[Connection[None, object], AtWork]" = field(default_factory=dict)
    done: set[str] = field(default_factory=set)
    failed: list[Failed] = field(default_factory=list)

    def next_ready(self) -> Task | None:
        """Take the first task that waits for no other; who waits for one that failed is left."""
        for task in self.waiting:
            if self.done.issuperset(task.after):
                self.waiting.remove(task)
                return task
        return None


def tasks_in_children(
    tasks: Sequence[Task], at_once: int, progress: Progress
) -> tuple[Failed, ...]:
    """Do all tasks that can be done, and give those that failed.

    Whatever ends this early, an interrupt included, ends the children too.

    Parameters
    ----------
    tasks
        In the order that they are begun in, as far as they need not wait for each other.
    """
    all_of_them = Tasks(list(tasks))
    with (
        TemporaryDirectory(prefix="vagval-") as scratch,
        uncounted(),
        killed_if_left(all_of_them),
    ):
        while begin(all_of_them, at_once, scratch):
            for told in wait(list(all_of_them.at_work), MOMENT_S):
                hear(all_of_them, told, progress)  # type: ignore[arg-type] # ours are connections
            progress.waited()
    return tuple(all_of_them.failed)


@contextmanager
def uncounted() -> Iterator[None]:
    """Let no child look through what it has from its parent for rubbish, and copy it by that.

    References
    ----------
    Python's ``gc.freeze``: it is there for processes that fork.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def killed_if_left(tasks: Tasks) -> Iterator[None]:
    """Leave no child behind."""
    try:
        yield
    finally:
        for each in tasks.at_work.values():
            each.child.kill()


def begin(tasks: Tasks, at_once: int, scratch: str) -> bool:
    """Begin as many tasks as may be done at once; tell whether any is being done.

    Parameters
    ----------
    scratch
        The folder of what is only in the way: a child that is killed tidies up nothing.
    """
    while len(tasks.at_work) < at_once and (task := tasks.next_ready()):
        child = fork(lambda send, task=task: work(task, send, scratch))  # type: ignore[misc] # mypy loses it
        tasks.at_work[child.told] = AtWork(task, child, time.monotonic())
    return bool(tasks.at_work)


def work(task: Task, send: Send, scratch: str) -> None:
    """Do a task in the child."""
    tempfile.tempdir = scratch
    failed = do_task(task, lambda: send(STEP))
    if failed:
        send(failed)


def hear(tasks: Tasks, told: "Connection[None, object]", progress: Progress) -> None:
    """Take in one thing that a child tells, or that it has ended."""
    each = tasks.at_work[told]
    try:
        value = told.recv()
    except EOFError:
        del tasks.at_work[told]
        end(tasks, each, progress)
        return
    if isinstance(value, Failed):
        each.failed = value
    else:
        progress.step(each.task.name)


def end(tasks: Tasks, each: AtWork, progress: Progress) -> None:
    """Take note of how a task ended."""
    code = each.child.ended()
    failed = each.failed or (ended_early(each.task, code) if code else None)
    if failed:
        tasks.failed.append(failed)
    else:
        tasks.done.add(each.task.name)
    progress.ended(each.task.name, time.monotonic() - each.since, failed)
