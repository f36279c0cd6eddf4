"""What may be the key of a thing (identitet), and which known key a stranger resembles."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from difflib import get_close_matches
from heapq import nsmallest
from typing import TypedDict

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
NONE = "none"
AROUND = 150
LISTED = 12
"""So many known keys are named in a finding; more would hide the one that is meant."""


class Suggestion(TypedDict):
    """What a message needs to say what was meant, or what there is to choose from.

    Parameters
    ----------
    known_count
        An empty list has no sentence; the catalogue selects on the number.
    """

    nearest: str
    known: tuple[str, ...]
    known_count: int


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


def suggestion(word: str, known: Iterable[str], *, is_guessed: bool = True) -> Suggestion:
    """Find what was meant by a word that is none of the known ones.

    Examples
    --------
    >>> suggestion("kvalitte", ["kvalitet"])
    {'nearest': 'kvalitet', 'known': ('kvalitet',), 'known_count': 1}
    >>> suggestion("kvalitet", [])
    {'nearest': 'none', 'known': ('-',), 'known_count': 0}
    """
    choices = frozenset(known)
    return {
        "nearest": nearest(word, choices) if is_guessed else NONE,
        "known": listed(choices),
        "known_count": len(choices),
    }
