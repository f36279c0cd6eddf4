"""A cell of which nothing more will be heard (avbruten cell)."""


class CellLostError(Exception):
    """The process ended within a cell, or the cell took too long and was ended.

    ``run_notebook`` tells it as a failure of the notebook, in words.

    Parameters
    ----------
    cell
        Index among all cells.
    code
        How the process ended: its exit code, negative for a signal; None if it was ended by us.
    seconds
        How long it was given; None if it ended by itself.
    """

    def __init__(self, cell: int, *, code: int | None = None, seconds: float | None = None) -> None:
        super().__init__(cell, code, seconds)
        self.cell = cell
        self.code = code
        self.seconds = seconds
