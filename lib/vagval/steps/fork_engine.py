"""A papermill engine that runs a notebook in a forked child instead of a kernel (fork-motorn).

No kernel is started and nothing is imported again: the child begins with all that its parent has.
Parameters, the error banner and the exception remain papermill's. The standard kernel stays the
reference: tests hold that both give the same bytes.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from papermill.engines import Engine, NotebookExecutionManager, papermill_engines

from vagval.steps.cell_lost import CellLostError
from vagval.steps.forked import Forked, Send, fork, killed_at_the_end
from vagval.steps.run_cells import CellRun, CellSource, run_cells

if TYPE_CHECKING:
    from nbformat import NotebookNode

FORK = "fork"
"""Name of the engine."""
MAY_FAIL, SKIPPED = "raises-exception", "skip-execution"
"""Tags of cells that nbclient knows."""
LANGUAGE = {
    "codemirror_mode": {"name": "ipython", "version": 3},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}
"""What ipykernel says of its language, but for the version, which no report keeps."""


class ForkEngine(Engine):  # type: ignore[misc] # papermill carries no types
    """Runs the cells in a child, and takes down what it tells as a kernel's client would."""

    @classmethod
    def execute_managed_notebook(
        cls,
        nb_man: NotebookExecutionManager,
        kernel_name: str,  # noqa: ARG003 - there is no kernel
        *,
        execution_timeout: float | None = None,
        on_cell_start: Callable[..., None],
        on_cell_executed: Callable[..., None],
        **_: Any,  # noqa: ANN401 - what only kernels need
    ) -> None:
        """Run all cells, to the first that fails.

        Parameters
        ----------
        execution_timeout
            Seconds that a cell may take; None: any number.

        Raises
        ------
        CellLostError
            If the child ends within a cell, or a cell takes too long.
        """
        node = nb_man.nb
        node.metadata["language_info"] = LANGUAGE
        to_run = {each.index: each for each in cells_to_run(node)}
        with killed_at_the_end(fork(lambda send: tell_cells(tuple(to_run.values()), send))) as at:
            for index, cell in enumerate(node.cells):
                nb_man.cell_start(cell, index)
                on_cell_start(cell=cell, cell_index=index)
                try:
                    if index not in to_run:
                        continue
                    ran = told(at, index, execution_timeout)
                    take_down(cell, ran)
                    on_cell_executed(cell=cell, cell_index=index)
                    if ran.stops:
                        nb_man.cell_exception(cell, index)
                        break
                finally:
                    nb_man.cell_complete(cell, index)


def register() -> str:
    """Make the engine known to papermill, and give its name."""
    papermill_engines.register(FORK, ForkEngine)
    return FORK


def cells_to_run(node: "NotebookNode") -> Iterator[CellSource]:
    """Choose the cells that nbclient would run: code that is neither blank nor to be skipped."""
    for index, cell in enumerate(node.cells):
        tags = cell.metadata.get("tags", [])
        if cell.cell_type == "code" and cell.source.strip() and SKIPPED not in tags:
            yield CellSource(index, cell.source, MAY_FAIL in tags)


def tell_cells(cells: Sequence[CellSource], send: Send) -> None:
    """Run cells in the child, telling each as it ends."""
    for ran in run_cells(cells):
        send(ran)


def told(child: Forked, index: int, seconds: float | None) -> CellRun:
    """Wait for what the child tells of a cell.

    Raises
    ------
    CellLostError
        If it ends without, or takes too long.
    """
    if not child.told.poll(seconds):
        child.kill()
        raise CellLostError(index, seconds=seconds)
    try:
        ran = child.told.recv()
    except EOFError:
        raise CellLostError(index, code=child.ended()) from None
    assert isinstance(ran, CellRun)  # noqa: S101 - narrows what a pipe gives
    return ran


def take_down(cell: "NotebookNode", ran: CellRun) -> None:
    """Put what a cell showed into the notebook."""
    from nbformat import from_dict

    cell["execution_count"] = ran.count
    cell["outputs"] = [from_dict(output) for output in ran.outputs]
