"""What may be the key of a thing (identitet), and which known key a stranger resembles."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
LISTED = 12
"""So many known keys are named in a finding; more would hide the one that is meant."""


def is_identifier(text: str) -> bool:
    """Tell whether a text may be a key: it becomes part of file names and of links."""
    return IDENTIFIER.fullmatch(text) is not None


def nearest(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Give the known word that was probably meant, or none."""
    choices = sorted(set(known))
    close = get_close_matches(word, choices, n=1)
    if close:
        return tuple(close)
    same = [each for each in choices if each.casefold() == word.strip().casefold()]
    return tuple(same[:1])


def listed(known: Iterable[str]) -> tuple[str, ...]:
    """Give the first known words, enough to recognise the right one."""
    return tuple(sorted(set(known)))[:LISTED]
