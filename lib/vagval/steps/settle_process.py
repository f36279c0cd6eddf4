"""Settle, before anything heavy is imported, what a process can settle only then."""

import os

from vagval.steps.run_notebook import ONE_THREAD, skip_slow_import


def settle_process() -> None:
    """Let linear algebra use one thread, as in our kernels, and skip an import that takes a second.

    Libraries read how many threads they may start when they are imported, and never again. With
    one, sums are added in the same order everywhere, and the process can be forked.
    """
    os.environ.update(ONE_THREAD)
    skip_slow_import()
