"""The sections that a notebook or a command asks for (valda avsnitt)."""

from collections.abc import Iterable
from dataclasses import replace

from vagval.report.sections import SECTIONS, Parts
from vagval.steps.gathered import Gathered


def chosen_sections(gathered: Gathered, keys: Iterable[str], shown: Parts = ()) -> Parts:
    """Build sections by key, in order; what takes its time is computed only if asked for.

    Parameters
    ----------
    shown
        What the page holds already: each section is told what stands before it.
    """
    asked = tuple(keys)
    told = gathered.seen_by(asked)
    parts: Parts = ()
    for key in asked:
        parts += SECTIONS[key](replace(told, shown=(*shown, *parts)))
    return parts
