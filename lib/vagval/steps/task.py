"""A piece of a run's work, and what is told of it (uppgift i en körning)."""

from collections.abc import Callable
from dataclasses import dataclass

from vagval.domain.errors import Finding

StepDone = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Task:
    """Work that can be done beside other work, in a process of its own.

    Parameters
    ----------
    name
        Of what is made, unique in the run.
    steps
        How many times the work calls what it is given, once for each step it has come.
    work
        Does it, and raises what stops it.
    stopped_by
        What is said first where it fails: what was being made, and of what.
    after
        Names of the tasks that must have gone well before.
    """

    name: str
    steps: int
    work: Callable[[StepDone], None]
    stopped_by: Finding
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """A task that did not come to its end.

    Parameters
    ----------
    name
        Of the task.
    findings
        What was being made, what is wrong, and what to do.
    explanation
        What a cell or Python said, ready to print; may be empty.
    """

    name: str
    findings: tuple[Finding, ...]
    explanation: str = ""
