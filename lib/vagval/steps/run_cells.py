"""Run a notebook's cells one after another in this process (köra celler)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vagval.steps.cell_outputs import Output


@dataclass(frozen=True, slots=True)
class CellSource:
    """A cell that is run.

    Parameters
    ----------
    index
        Among all cells of the notebook.
    may_fail
        Whether the next cell is run even if this one raises (tag ``raises-exception``).
    """

    index: int
    source: str
    may_fail: bool


@dataclass(frozen=True, slots=True)
class CellRun:
    """What came of one cell.

    Parameters
    ----------
    count
        The number that the notebook shows beside the cell.
    stops
        Whether the cell raised and nothing more is run.
    """

    index: int
    count: int
    outputs: tuple[Output, ...]
    stops: bool


def run_cells(cells: Sequence[CellSource]) -> Iterator[CellRun]:
    """Run cells in a shell of their own, to the first that raises.

    To be called in a child that ends afterwards: its streams and its ``__main__`` are replaced.
    """
    from vagval.steps.fork_shell import cell_shell

    shell = cell_shell()
    for cell in cells:
        number = shell.execution_count
        ended = shell.run_cell(  # type: ignore[no-untyped-call] # IPython carries no types
            cell.source, store_history=True
        )
        stops = not ended.success and not cell.may_fail
        yield CellRun(cell.index, number, shell.outputs.taken(), stops)
        if stops:
            return
