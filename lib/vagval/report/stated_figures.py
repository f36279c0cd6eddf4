"""Amounts as the figures that a text would hold (siffror i text)."""

import re
from decimal import Decimal
from itertools import combinations

from vagval.report.harmless import harmless

LONG = 4
"""Fewer figures stand for too much else than an amount."""
_RUN = re.compile(r"\d+(?:[\s.,'\u2019]\d+)*")
_UNSEEN = re.compile(r"⟨U\+[0-9A-F]{4,6}⟩")
_FIGURES = re.compile(r"\d+")


def figures_of(amount: Decimal) -> str:
    """Write an amount as figures alone.

    Examples
    --------
    >>> figures_of(Decimal("46181.750"))
    '4618175'
    """
    return "".join(_FIGURES.findall(format(amount.normalize(), "f")))


def figures_in(text: str) -> set[str]:
    """Give every amount that a text can be read to state, as figures alone.

    Groups of figures are read together, and so that the last of them are decimals, or the first
    a number of its own. What cannot be seen between them parts nothing.

    Examples
    --------
    >>> sorted(figures_in("Post 3: 91 373,00 kr"))
    ['3', '37300', '91373', '9137300']
    """
    stated: set[str] = set()
    for run in _RUN.findall(_UNSEEN.sub("", harmless(text))):
        groups = _FIGURES.findall(run)
        stated.add("".join(groups))
        parts = ("".join(groups[a:b]) for a, b in combinations(range(len(groups[:20]) + 1), 2))
        stated |= {part for part in parts if len(part) >= LONG}
    return stated
