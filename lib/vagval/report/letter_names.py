"""Names of letters of a kind, none of them twice (brevens filnamn)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, count

from vagval.domain.letter import Letter


def told_apart(letters: Iterable[tuple[Letter, date | None]]) -> tuple[Letter, ...]:
    """Give every letter a name of its own: the first keeps its name, a repeat gets its date.

    Where the date repeats too, a running number follows. Names that differ in capitals alone are
    the same: some disks do not tell them apart.

    Parameters
    ----------
    letters
        Each with the day it goes back to, None: it has none yet; of the same name, by that day, so
        that a row added later renames no letter that may have been sent.
    """
    taken: set[str] = set()
    found = []
    for letter, on in letters:
        name = _free(letter.name, on, taken)
        taken.add(name.casefold())
        found.append(replace(letter, name=name))
    return tuple(found)


def _free(name: str, on: date | None, taken: set[str]) -> str:
    day = on.isoformat() if on else ""
    dated = (name, *((f"{name}-{day}",) if day and not name.endswith(day) else ()))
    numbered = (f"{dated[-1]}-{number}" for number in count(2))
    names: Iterator[str] = chain(dated, numbered)
    return next(each for each in names if each.casefold() not in taken)
