"""Whether a page's tables and figures are numbered in order, all of them (numrering, kontroll)."""

import re
from types import MappingProxyType

_CAPTION = re.compile(
    r'<(caption|figcaption)\b[^>]*>(?:<span>)?(?:<span class="number">[^<]*?([0-9]+)\.</span>)?'
)
_MARK = re.compile(r"<!-- (?:number|see) [^>]*-->")
NAMES = MappingProxyType({"caption": "table", "figcaption": "figure"})


def number_faults(html: str) -> list[str]:
    """Name every table or figure that has not the next number of its kind.

    Examples
    --------
    >>> number_faults('<caption><span class="number">Tabell 2.</span> Priser</caption>')
    ['table 1 is called 2']
    """
    count = dict.fromkeys(NAMES, 0)
    faults = [f"a mark is left: {mark[0]}" for mark in _MARK.finditer(html)]
    for tag, number in _CAPTION.findall(html):
        count[tag] += 1
        if not number:
            faults.append(f"{NAMES[tag]} {count[tag]} has no number")
        elif int(number) != count[tag]:
            faults.append(f"{NAMES[tag]} {count[tag]} is called {number}")
    return faults
