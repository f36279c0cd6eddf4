"""Show how far a run has come (framsteg)."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from vagval.report.wording import Wording
from vagval.steps.run_notebook import CellDone


@contextmanager
def cells_progress(wording: Wording) -> Iterator[CellDone]:
    """Show which notebook is at work; on a terminal with a bar, else a line for each notebook."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
    )

    console = Console(file=sys.stderr)
    guard = Lock()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    off = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=off) as bar:
        task = bar.add_task(wording.text("run-reading"), total=None)
        told: set[str] = set()

        def cell_done(notebook: str) -> None:
            with guard:
                bar.update(task, description=notebook, advance=1)
                if notebook not in told and off:
                    told.add(notebook)
                    console.print(wording.text("run-notebook", notebook=notebook))

        yield cell_done
