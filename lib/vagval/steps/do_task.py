"""Do a task, and catch what stops it (utföra en uppgift)."""

import traceback
from dataclasses import replace

from vagval.domain.errors import Finding, VagvalError, finding
from vagval.domain.place import Place
from vagval.steps.notebook_failed import NotebookFailedError
from vagval.steps.task import Failed, StepDone, Task

MATERIAL = ("criteria/", "vendors/")


def do_task(task: Task, step_done: StepDone) -> Failed | None:
    """Do a task; a fault of any kind is told, so that it stops no other task."""
    try:
        task.work(step_done)
    except VagvalError as error:
        said = error.explanation if isinstance(error, NotebookFailedError) else ""
        return failed(task, error.findings, said)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other reports are made
        what = finding("task-crashed", Place(""), task=task.name, kind=type(error).__name__)
        said = "".join(traceback.format_exception(error))
        return failed(task, (what,), said)
    return None


def ended_early(task: Task, code: int) -> Failed:
    """Tell that a task's process ended before its work did.

    Parameters
    ----------
    code
        The exit code, negative for a signal.
    """
    what = finding("task-died", Place(""), task=task.name, ended=code)
    return failed(task, (what,))


def failed(task: Task, findings: tuple[Finding, ...], said: str = "") -> Failed:
    """Tell what was being made and, next to it, what stopped it.

    A fault without a file of the material to look in gets the place of what was being made, so
    that the two stand together wherever findings are sorted by place.
    """
    place = replace(task.stopped_by.place, position=(1,))
    told = (
        each if each.place.file.startswith(MATERIAL) else replace(each, place=place)
        for each in findings
    )
    return Failed(task.name, (task.stopped_by, *told), said)
