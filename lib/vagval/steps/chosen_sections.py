"""The sections that a notebook or a command asks for (valda avsnitt)."""

from collections.abc import Iterable

from vagval.report.sections import SECTIONS, Parts
from vagval.steps.gathered import Gathered


def chosen_sections(gathered: Gathered, keys: Iterable[str]) -> Parts:
    """Build sections by key, in order; what takes its time is computed only if asked for."""
    asked = tuple(keys)
    told = gathered.seen_by(asked)
    return tuple(part for key in asked for part in SECTIONS[key](told))
