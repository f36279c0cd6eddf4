"""Which of two version numbers is later (versionsordning)."""

import re

NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})*")


def is_at_least(shown: str, lowest: str) -> bool:
    """Tell whether a version is the lowest accepted or later; what is no number is neither.

    Examples
    --------
    >>> is_at_least("1.10", "1.9"), is_at_least("3.0", "3.0.1"), is_at_least("3.0.1", "3.0")
    (True, False, True)
    >>> is_at_least("development", "1.0")
    False
    """
    if not NUMBER.fullmatch(shown):
        return False
    return parts(shown) >= parts(lowest)


def parts(version: str) -> tuple[int, ...]:
    """Split a version into numbers, without the zeros that end it (3.0 is 3)."""
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
