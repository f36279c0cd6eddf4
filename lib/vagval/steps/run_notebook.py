"""Run one notebook with its parameters through papermill (köra en notebook)."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from vagval.domain.errors import Finding, UsageError, finding
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.steps.cell_lost import CellLostError
from vagval.steps.cell_watch import CellWatch
from vagval.steps.choose_engine import Engine
from vagval.steps.notebook_failed import failed_cell, lost_cell
from vagval.steps.task_progress import Progress

if TYPE_CHECKING:
    from nbformat import NotebookNode
    from traitlets.config import Config

ParameterValue = str | int | None
Parameters = Mapping[str, ParameterValue]
CellDone = Progress
"""Hears of each cell that has run, among other things."""
CELL_SECONDS = 1800
"""How long a cell may take before it is taken to hang; ours take seconds."""

QUIET = ["--log-level=50", "--InteractiveShell.colors=nocolor"]
"""What a kernel says about itself is of no use to the user; a failing cell is told by us."""

ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
KERNEL_ENVIRONMENT = {
    **ONE_THREAD,
    "PYTHONHASHSEED": "0",
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
    "PYTHONUTF8": "1",
    # Without it a warning's text carries the kernel's process number.
    "IPYKERNEL_CELL_NAME": "<cell>",
    "NO_COLOR": "1",
}
"""What kernels are started with, so that the same inputs give the same bytes."""


def skip_slow_import() -> None:
    """Keep ``jsonschema`` from compiling a grammar for addresses that no notebook holds.

    If ``rfc3987_syntax`` is there (it comes with JupyterLab), importing ``jsonschema``, and with it
    nbformat, takes more than a second longer (python-jsonschema/jsonschema#1521). Only the check
    of IRI formats is lost.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type] # None blocks an import


def run_notebook(
    path: Path,
    parameters: Parameters,
    cell_done: Callable[[], None],
    engine: Engine = "kernel",
    cell_seconds: float = CELL_SECONDS,
) -> "NotebookNode":
    """Execute a notebook and give it back with its outputs.

    Parameters
    ----------
    path
        A notebook with a cell tagged ``parameters``.
    parameters
        Only names that the notebook declares; papermill would merely log an unknown one.
    cell_done
        Called after each cell that has run.
    engine
        Which runs the cells; the bytes are the same.
    cell_seconds
        How long each cell may take.

    Raises
    ------
    UsageError
        If a parameter is not declared in the notebook.
    NotebookFailedError
        If a cell fails; says which one, and what the user should do.
    """
    skip_slow_import()
    from papermill.exceptions import PapermillExecutionError

    refuse_unknown_parameters(path, parameters)
    watch = CellWatch(cell_seconds, cell_done)
    execute = execute_forked if engine == "fork" else execute_in_kernel
    try:
        return execute(path, parameters, watch)
    except PapermillExecutionError as error:
        cell = cell_in_file(path, parameters, error.cell_index)
        raise failed_cell(path.name, cell, error.ename, error.source, error.traceback) from error
    except CellLostError as error:
        cell = cell_in_file(path, parameters, error.cell)
        raise lost_cell(path.name, cell, error.code, error.seconds) from error


def cell_in_file(path: Path, parameters: Parameters, index: int) -> int:
    """Give a cell's number, from 1, as who opens the notebook counts it.

    papermill puts a cell with the parameters' values after the one that declares them.
    """
    from nbformat import read

    cells = read(path, as_version=4).cells
    tagged = (n for n, each in enumerate(cells) if "parameters" in each.metadata.get("tags", []))
    declared = next(tagged, len(cells))
    return index if parameters and index > declared else index + 1


def cells_in(path: Path) -> int:
    """Count the cells that are run, with the one that papermill puts the parameters in."""
    from nbformat import read

    cells = read(path, as_version=4).cells
    return len([each for each in cells if each.cell_type == "code" and each.source.strip()]) + 1


def execute_forked(path: Path, parameters: Parameters, watch: CellWatch) -> "NotebookNode":
    """Execute in a forked child."""
    from papermill.execute import execute_notebook

    from vagval.steps.fork_engine import register

    done: NotebookNode = execute_notebook(
        path,
        None,
        parameters=dict(parameters),
        engine_name=register(),
        progress_bar=False,
        request_save_on_cell_execute=False,
        **watch.settings(),
    )
    return done


def execute_in_kernel(path: Path, parameters: Parameters, watch: CellWatch) -> "NotebookNode":
    """Execute in a standard kernel."""
    from nbclient.exceptions import CellTimeoutError, DeadKernelError
    from papermill.execute import execute_notebook

    try:
        with TemporaryDirectory(prefix="vagval-") as sockets:
            done: NotebookNode = execute_notebook(
                path,
                None,
                parameters=dict(parameters),
                kernel_name="python3",
                progress_bar=False,
                request_save_on_cell_execute=False,
                config=kernel_config(Path(sockets)),
                extra_arguments=QUIET,
                coalesce_streams=True,
                **watch.settings(),
            )
            return done
    except CellTimeoutError as error:
        raise CellLostError(watch.at, seconds=watch.seconds) from error
    except DeadKernelError as error:
        raise CellLostError(watch.at) from error


def refuse_unknown_parameters(path: Path, parameters: Parameters) -> None:
    """Stop at parameters that the notebook does not declare."""
    from papermill.inspection import inspect_notebook

    declared = tuple(inspect_notebook(path))
    faults: list[Finding] = [
        finding(
            "unknown-parameter",
            Place(f"notebooks/{path.name}"),
            parameter=name,
            known=declared,
            nearest=nearest(name, declared),
        )
        for name in parameters
        if name not in declared
    ]
    if faults:
        raise UsageError(*faults)


def kernel_config(sockets: Path) -> "Config":
    """Choose the kernel's transport: local sockets where there are any, else TCP.

    With ``ipc`` two kernels can never be given the same port, and nothing listens on the network.

    Parameters
    ----------
    sockets
        A folder of this kernel's own: by default all kernels share one name in the current folder.
    """
    from traitlets.config import Config

    if sys.platform == "win32":
        return Config(KernelManager={"transport": "tcp"})
    return Config(KernelManager={"transport": "ipc", "ip": str(sockets / "kernel")})
