"""How far a run's tasks have come, for who wants to know (framsteg)."""

from collections.abc import Sequence

from vagval.steps.task import Failed, Task


class Progress:
    """Takes no notice; who shows something overrides what it wants to know."""

    def planned(self, tasks: Sequence[Task]) -> None:
        """Hear what will be done."""

    def step(self, name: str) -> None:
        """Hear that a task has come a step further."""

    def ended(self, name: str, seconds: float, failed: Failed | None) -> None:
        """Hear that a task has ended, how long it took, and why it failed if it did."""

    def waited(self) -> None:
        """Hear that a moment has passed."""
