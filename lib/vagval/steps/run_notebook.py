"""Run one notebook with its parameters through papermill (köra en notebook)."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from vagval.domain.errors import Finding, UsageError, finding
from vagval.domain.nearest import nearest
from vagval.domain.place import Place
from vagval.steps.notebook_failed import NotebookFailedError

if TYPE_CHECKING:
    from nbformat import NotebookNode
    from traitlets.config import Config

ParameterValue = str | int | None
Parameters = Mapping[str, ParameterValue]
CellDone = Callable[[str], None]
"""Called with the notebook's output name after each cell that has run."""

QUIET = ["--log-level=50"]
"""What a kernel says about itself is of no use to the user; a failing cell is told by us."""

KERNEL_ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
    "PYTHONUTF8": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
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
    path: Path, parameters: Parameters, cell_done: Callable[[], None]
) -> "NotebookNode":
    """Execute a notebook and give it back with its outputs.

    Parameters
    ----------
    path
        A notebook with a cell tagged ``parameters``.
    parameters
        Only names that the notebook declares; papermill would merely log an unknown one.

    Raises
    ------
    UsageError
        If a parameter is not declared in the notebook.
    NotebookFailedError
        If a cell fails; says which one, and what the user should do.
    """
    skip_slow_import()
    from papermill.exceptions import PapermillExecutionError
    from papermill.execute import execute_notebook

    refuse_unknown_parameters(path, parameters)
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
                on_cell_executed=lambda **_: cell_done(),
            )
            return done
    except PapermillExecutionError as error:
        raise NotebookFailedError(
            path.name, error.cell_index, error.ename, tuple(error.traceback)
        ) from error


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
