"""A notebook cell failed: which one, why, and what to do."""

from collections.abc import Sequence

from vagval.domain.errors import Finding, VagvalError, finding
from vagval.domain.place import Place


class NotebookFailedError(VagvalError):
    """A cell raised, or its process ended; ``explanation`` is what the cell itself said.

    Parameters
    ----------
    explanation
        Ready to print: a plain explanation where the fault is in the material, else the cell and
        its Python traceback; empty where the cell said nothing.
    """

    def __init__(self, what: Finding, explanation: str) -> None:
        super().__init__(what)
        self.explanation = explanation


def failed_cell(
    notebook: str, cell: int, kind: str, source: str, traceback: Sequence[str]
) -> NotebookFailedError:
    """Tell that a cell raised.

    Parameters
    ----------
    notebook
        File name.
    cell
        The cell's number in the file, from 1.
    kind
        The exception's name.
    traceback
        As the cell showed it.
    """
    what = finding(
        "notebook-failed",
        _place(notebook),
        notebook=notebook,
        cell=cell,
        kind=kind,
        source=source.strip().splitlines()[0],
    )
    return NotebookFailedError(what, "\n".join(traceback))


def lost_cell(
    notebook: str, cell: int, code: int | None, seconds: float | None
) -> NotebookFailedError:
    """Tell that a cell's process ended within it, or that it took too long and was ended.

    Parameters
    ----------
    code
        How the process ended, where that is known: its exit code, negative for a signal.
    seconds
        How long the cell was given; None if it ended by itself.
    """
    place = _place(notebook)
    if seconds is None:
        ended = 0 if code is None else code
        what = finding("notebook-died", place, notebook=notebook, cell=cell, ended=ended)
    else:
        given = round(seconds)
        what = finding("notebook-too-slow", place, notebook=notebook, cell=cell, seconds=given)
    return NotebookFailedError(what, "")


def _place(notebook: str) -> Place:
    return Place(f"notebooks/{notebook}")
