"""How benchmarks take time and tell it: one JSON line a measure, ours against another way."""

import json
import time
from collections.abc import Callable

SMALLEST = 6
"""Decimals of a time in seconds: microseconds."""


def best_of(runs: int, work: Callable[[], object]) -> float:
    """Give the shortest time of several runs, in seconds."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def tell(name: str, size: str, ours: float, theirs: float, **more: float) -> None:
    """Print one measure.

    Parameters
    ----------
    size
        Of what was worked on, as a person would say it.
    ours, theirs
        Seconds.
    more
        Other figures that belong to it.
    """
    line = {
        "name": name,
        "ours_s": round(ours, SMALLEST),
        "theirs_s": round(theirs, SMALLEST),
        "ratio": float(f"{ours / theirs:.3g}"),
        "size": size,
        **more,
    }
    print(json.dumps(line))
