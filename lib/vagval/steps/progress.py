"""Show how far a run has come (framsteg)."""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vagval.report.wording import Wording
from vagval.steps.task import Failed, Task
from vagval.steps.task_progress import Progress

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as Bar


class Shown(Progress):
    """Shows a bar with the time left, or, where there is no terminal, a line for each report.

    The bar is drawn by whoever waits for the reports, not by a thread of its own: a process with
    threads cannot be forked safely.
    """

    def __init__(self, wording: Wording, console: "Console", bar: "Bar") -> None:
        self._wording = wording
        self._console = console
        self._bar = bar
        self._at = bar.add_task(wording.text("run-reading"), total=None)
        self._made = 0
        self._failed = 0

    def planned(self, tasks: Sequence[Task]) -> None:
        """Begin to count."""
        steps = sum(each.steps for each in tasks)
        self._bar.update(self._at, total=steps + self._bar.tasks[self._at].completed)
        self._bar.refresh()

    def step(self, name: str) -> None:
        """Show that a report has come a step further."""
        self._bar.update(self._at, description=name, advance=1)
        self._bar.refresh()

    def ended(self, name: str, seconds: float, failed: Failed | None) -> None:
        """Say that a report is made, or that it failed; why is told at the end."""
        self._made += failed is None
        self._failed += failed is not None
        if failed or not self._console.is_terminal:
            code = "run-failed" if failed else "run-done"
            self._tell(self._wording.text(code, name=name, seconds=round(seconds)))

    def waited(self) -> None:
        """Show the time anew."""
        self._bar.refresh()

    def sum_up(self, seconds: float) -> None:
        """Say how many were made and how many failed, in how long; nothing if nothing ended."""
        if self._made or self._failed:
            self._tell(
                self._wording.text(
                    "run-summary", made=self._made, failed=self._failed, seconds=round(seconds)
                )
            )

    def _tell(self, line: str) -> None:
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def cells_progress(wording: Wording) -> Iterator[Progress]:
    """Show how far a run has come while the block lasts, and sum up at its end."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bar

    console = Console(file=sys.stderr)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn(wording.text("run-time-left")),
        TimeRemainingColumn(),
    )
    since = time.monotonic()
    with Bar(
        *columns,
        console=console,
        transient=True,
        auto_refresh=False,
        disable=not console.is_terminal,
    ) as bar:
        shown = Shown(wording, console, bar)
        try:
            yield shown
        finally:
            bar.stop()
            shown.sum_up(time.monotonic() - since)
