"""Get ready to draw before there is anything to draw (rita i förväg)."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from vagval.report.svg_text import drawing, svg_text


def ready_to_draw() -> None:
    """Draw nothing, once, so that what is forked or started from here need not load what draws.

    Where a user draws for the first time, matplotlib lists all fonts of the computer and keeps the
    list in the user's home. Now nothing that runs a notebook has to, or says so in a report.
    """
    with _quiet("matplotlib"):
        from matplotlib.figure import Figure

        with drawing():
            svg_text(Figure(figsize=(1, 1)))


@contextmanager
def _quiet(library: str) -> Iterator[None]:
    """Let a library say only what went wrong: not that it takes its time, or where it keeps it."""
    logger = logging.getLogger(library)
    before = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(before)
