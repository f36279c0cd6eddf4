"""The shell that runs a notebook's cells in a forked child (körning av celler).

It gives for each cell what the standard kernel, ipykernel, gives through nbclient with
``coalesce_streams=True``: the same outputs, in the same order, with the same counts.

References
----------
nbformat 4.5, "The notebook file format"; ``ipykernel.zmqshell`` and ``nbclient.client``, which
are followed point by point.
"""

import base64
import builtins
import io
import os
import sys
import types
from collections.abc import Mapping
from typing import Any

from IPython.core.compilerop import CachingCompiler
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from vagval.steps.cell_outputs import CellOutputs

CELL_NAME = "<cell>"
"""What warnings and tracebacks call a cell; our kernels are told the same."""
INLINE = "module://matplotlib_inline.backend_inline"
QUIET = Config(HistoryManager={"enabled": False}, InteractiveShell={"colors": "nocolor"})
"""Nothing is kept between runs, and tracebacks are plain text, as in our kernels."""


class Printed(io.TextIOBase):
    """A standard stream whose text becomes an output of the cell."""

    def __init__(self, name: str, outputs: CellOutputs) -> None:
        super().__init__()
        self.name = name
        self._outputs = outputs

    @property
    def encoding(self) -> str:  # type: ignore[override] # a plain attribute in typeshed
        """As a notebook stores text."""
        return "UTF-8"

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, text: str) -> int:
        """Add text to the cell's output of this name."""
        if text:
            self._outputs.write(self.name, text)
        return len(text)


def shell_of(part: "Published | Results") -> "CellShell":
    """Give the shell that a part of it belongs to."""
    assert isinstance(part.shell, CellShell)  # noqa: S101 - IPython's type says any shell or none
    return part.shell


class Published(DisplayPublisher):
    """Takes what a cell displays by ``display``."""

    def publish(  # type: ignore[override] # a parameter that IPython is retiring is left out
        self,
        data: Mapping[str, Any],
        metadata: Mapping[str, Any] | None = None,
        *,
        update: bool = False,
        **_: object,
    ) -> None:
        """Add what is displayed.

        Raises
        ------
        NotImplementedError
            If an earlier output is to be replaced, which a report has no use for.
        """
        if update:
            message = "a display that is updated needs the standard kernel: VAGVAL_ENGINE=kernel"
            raise NotImplementedError(message)
        shell_of(self).outputs.add(
            {"output_type": "display_data", "data": texts(data), "metadata": dict(metadata or {})}
        )

    def clear_output(self, wait: bool = False) -> None:  # noqa: FBT001, FBT002 - IPython's own
        """Forget what the cell has shown."""
        shell_of(self).outputs.clear(at_next=wait)


class Results(DisplayHook):
    """Takes the value of a cell's last line."""

    def start_displayhook(self) -> None:
        """Begin nothing: there is no terminal."""

    def write_output_prompt(self) -> None:
        """Write no prompt."""

    def write_format_data(
        self, format_dict: Mapping[str, Any], md_dict: Mapping[str, Any] | None = None
    ) -> None:
        """Add the value in every form that it can be shown in."""
        shell_of(self).outputs.add(
            {
                "output_type": "execute_result",
                "data": texts(format_dict),
                "metadata": dict(md_dict or {}),
                "execution_count": self.prompt_count,
            }
        )

    def finish_displayhook(self) -> None:
        """End nothing."""


class NamelessCompiler(CachingCompiler):
    """Calls every cell by the same name, as ``IPYKERNEL_CELL_NAME`` has kernels do."""

    def get_code_name(self, raw_code: str, transformed_code: str, number: int) -> str:  # noqa: ARG002 - IPython's own
        """Give the name."""
        return CELL_NAME


class CellShell(InteractiveShell):
    """An IPython without terminal, whose outputs are gathered cell by cell."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - IPython's own
        self.outputs = CellOutputs()
        super().__init__(**settings)  # type: ignore[no-untyped-call] # IPython carries no types

    def enable_gui(self, gui: str | None = None) -> None:
        """Start no event loop: nothing is shown on a screen."""

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        """Add the error as an output."""
        self.outputs.add(
            {
                "output_type": "error",
                "ename": etype.__name__,
                "evalue": str(evalue),
                "traceback": list(stb),
            }
        )


def texts(data: Mapping[str, Any]) -> dict[str, Any]:
    """Give a displayed value as JSON can hold it: bytes, such as a picture's, in base64."""
    return {
        kind: base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value
        for kind, value in data.items()
    }


def cell_shell() -> CellShell:
    """Make the child's shell, and put its streams in the place of the process's own.

    To be called once, in a child that does nothing else afterwards.
    """
    main = types.ModuleType("__main__")
    main.__dict__["__builtins__"] = builtins
    if "" not in sys.path:
        sys.path.insert(0, "")
    shell = CellShell.instance(
        config=QUIET,
        display_pub_class=Published,
        displayhook_class=Results,
        compiler_class=NamelessCompiler,
        user_module=main,
    )
    show_figures(shell)
    sys.stdout = Printed("stdout", shell.outputs)
    sys.stderr = Printed("stderr", shell.outputs)
    return shell


def show_figures(shell: CellShell) -> None:
    """Have figures of pyplot shown under the cell that draws them.

    Left to the backend's own import where pyplot is not there yet, since it takes its time. Where
    it is, the backend must be told that it is not in use, or every figure is silently lost: it
    remembers the parent's.
    """
    os.environ["MPLBACKEND"] = INLINE
    if "matplotlib" not in sys.modules:
        return
    if "matplotlib.pyplot" not in sys.modules:
        sys.modules["matplotlib"].rcParams["backend"] = INLINE
        return
    from matplotlib_inline.backend_inline import configure_inline_support

    vars(configure_inline_support)["current_backend"] = "unset"
    shell.enable_matplotlib("inline")  # type: ignore[no-untyped-call] # as above
