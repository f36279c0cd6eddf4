"""Which cell of a notebook is at work, and for how long it may be (bevakning av celler)."""

from collections.abc import Callable, Mapping


class CellWatch:
    """Follows a notebook's cells through the hooks that nbclient and our own engine call.

    Parameters
    ----------
    seconds
        How long a cell may take.
    cell_done
        Called after each cell that has run.
    """

    def __init__(self, seconds: float, cell_done: Callable[[], None]) -> None:
        self.seconds = seconds
        self.at = 0
        self._cell_done = cell_done

    def settings(self) -> Mapping[str, object]:
        """Give what an engine is told."""
        return {
            "execution_timeout": self.seconds,
            "on_cell_start": self._begun,
            "on_cell_executed": self._ran,
        }

    def _begun(self, *, cell_index: int, **_: object) -> None:
        self.at = cell_index

    def _ran(self, **_: object) -> None:
        self._cell_done()
