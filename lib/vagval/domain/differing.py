"""What is not the same in two collections by name (det som skiljer)."""

from collections.abc import Mapping
from typing import TypeVar

Entry = TypeVar("Entry")


def differing(kept: Mapping[str, Entry], now: Mapping[str, Entry]) -> tuple[str, ...]:
    """Name each entry that is missing, new or different, in order.

    Examples
    --------
    >>> differing({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 5, "d": 4})
    ('b', 'c', 'd')
    """
    missing = object()
    return tuple(
        name
        for name in sorted(kept.keys() | now.keys())
        if kept.get(name, missing) != now.get(name, missing)
    )
