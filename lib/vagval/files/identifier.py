"""What may be the key of a thing (identitet), and which known key a stranger resembles."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from difflib import get_close_matches
from heapq import nsmallest

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
NONE = "none"
AROUND = 150
LISTED = 12
"""So many known keys are named in a finding; more would hide the one that is meant."""


def is_identifier(text: str) -> bool:
    """Tell whether a text may be a key: it becomes part of file names and of links."""
    return IDENTIFIER.fullmatch(text) is not None


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word that was probably meant, or ``"none"``, by which messages choose."""
    choices = sorted(set(known))
    same = [each for each in choices if each.casefold() == word.strip().casefold()]
    at = bisect_left(choices, word)
    # Among thousands of keys only the neighbours are compared: it would take seconds otherwise.
    near = choices if len(choices) <= 2 * AROUND else choices[max(0, at - AROUND) : at + AROUND]
    return next(iter(same or get_close_matches(word, near, n=1)), NONE)


def listed(known: Iterable[str]) -> tuple[str, ...]:
    """Give the first known words, enough to recognise the right one; a hyphen for nothing."""
    return tuple(nsmallest(LISTED, set(known))) or ("-",)
