"""The sections that a notebook or a command asks for (valda avsnitt)."""

from collections.abc import Iterable

from vagval.report.context import ReportContext
from vagval.report.sections import SECTIONS, Parts
from vagval.steps.report_context import with_second_opinions

TAKES_SECONDS = frozenset({"second-opinion"})


def chosen_sections(context: ReportContext, keys: Iterable[str]) -> Parts:
    """Build sections by key, in order; what takes seconds is computed only if asked for."""
    asked = tuple(keys)
    told = with_second_opinions(context) if TAKES_SECONDS.intersection(asked) else context
    return tuple(part for key in asked for part in SECTIONS[key](told))
