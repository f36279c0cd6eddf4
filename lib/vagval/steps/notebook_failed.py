"""A notebook cell failed: which one, why, and what to do."""

from vagval.domain.errors import VagvalError, finding
from vagval.domain.place import Place


class NotebookFailedError(VagvalError):
    """A cell raised; ``explanation`` is what the cell itself said, ready to print.

    Parameters
    ----------
    notebook
        File name.
    cell
        Index of the cell, counted from 0 among all cells.
    kind
        The exception's name.
    traceback
        As the cell showed it: a plain explanation where the fault is in the material, else a
        Python traceback.
    """

    def __init__(self, notebook: str, cell: int, kind: str, traceback: tuple[str, ...]) -> None:
        super().__init__(
            finding(
                "notebook-failed",
                Place(f"notebooks/{notebook}"),
                notebook=notebook,
                cell=cell + 1,
                kind=kind,
            )
        )
        self.explanation = "\n".join(traceback)
