"""How notebooks are run: in a forked child, or by the standard kernel (val av motor)."""

import os
from typing import Literal

from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.steps.forked import can_fork

Engine = Literal["fork", "kernel"]
"""``kernel`` is papermill's own way and the reference; ``fork`` gives the same bytes, faster."""

ENGINE = "VAGVAL_ENGINE"
"""Environment variable: ``kernel`` asks for the standard kernel where forking would be safe."""


def choose_engine() -> Engine:
    """Fork where it is safe, unless the standard kernel is asked for.

    Raises
    ------
    UsageError
        If something else than an engine is asked for.
    """
    asked = os.environ.get(ENGINE, "")
    if asked not in {"", "fork", "kernel"}:
        known = ("fork", "kernel")
        raise UsageError(finding("unknown-engine", Place(""), engine=asked, known=known))
    return "fork" if can_fork() and asked != "kernel" else "kernel"
