"""Whether a page's tables and figures are numbered in order, all of them (numrering, kontroll)."""

import re
from types import MappingProxyType

_NUMBER = re.compile(r'[^>]*>(?:<span>)?(?:<span class="number">[^<]*?([0-9]+)\.</span>)?')
NAMES = MappingProxyType({"table": "<caption", "figure": "<figcaption"})
MARKS = ("<!-- number ", "<!-- see ")


def number_faults(html: str) -> list[str]:
    """Name every table or figure that has not the next number of its kind.

    Examples
    --------
    >>> number_faults('<caption><span class="number">Tabell 2.</span> Priser</caption>')
    ['table 1 is called 2']
    """
    faults = [f"a mark is left: {mark}" for mark in MARKS if mark in html]
    for kind, tag in NAMES.items():
        for number, caption in enumerate(html.split(tag)[1:], start=1):
            found = _NUMBER.match(caption)
            told = found[1] if found else None
            if told is None:
                faults.append(f"{kind} {number} has no number")
            elif int(told) != number:
                faults.append(f"{kind} {number} is called {told}")
    return faults
