"""Whether a text says why, or only that something is so (skäl med innehåll)."""

import re

FEWEST_WORDS = 4
_WORD = re.compile(r"[^\W\d_]{3,}")


def has_substance(text: str) -> bool:
    """Tell whether a reason says something that can be examined.

    It must have four different words of at least three letters: *4 of 5 points*, *see above* and
    *well met* have not. Whether it is a good reason no program can tell.

    References
    ----------
    LOU (2016:1145) 12:12: the notice must state the reasons for the decision.

    Examples
    --------
    >>> has_substance("All twelve tasks were done, with a detour in task 6.")
    True
    >>> has_substance("4 av 5 poäng"), has_substance("Bra. Bra. Bra. Bra.")
    (False, False)
    """
    return len({word.casefold() for word in _WORD.findall(text)}) >= FEWEST_WORDS
