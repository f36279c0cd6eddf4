"""The sections that a notebook or a command asks for (valda avsnitt)."""

from collections.abc import Iterable

from vagval.report.context import ReportContext
from vagval.report.sections import SECTIONS, Parts
from vagval.steps.report_context import with_second_opinions

TAKES_SECONDS = frozenset({"second-opinion"})


def chosen_sections(
    context: ReportContext, keys: Iterable[str], seen: ReportContext | None = None
) -> Parts:
    """Build sections by key, in order; what takes seconds is computed only if asked for.

    Parameters
    ----------
    seen
        The context as its audience may see it, where it has been masked before; masking a whole
        evaluation takes half a second.
    """
    asked = tuple(keys)
    is_costly = bool(TAKES_SECONDS.intersection(asked))
    told = with_second_opinions(context) if is_costly else seen or context
    return tuple(part for key in asked for part in SECTIONS[key](told))
