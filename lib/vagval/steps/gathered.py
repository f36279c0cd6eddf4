"""What sections are told from, gathered once however many ask for it (samlat underlag)."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from vagval.report.context import ReportContext
from vagval.report.masking import masked
from vagval.report.own_language import in_own_language
from vagval.steps.report_context import with_second_opinions
from vagval.steps.stress import with_stress

STRESSED = frozenset(
    {"stress-summary", "certificates", "flips", "left-out", "weights", "walking-weights"}
)
ADDED: Mapping[str, tuple[frozenset[str], Callable[[ReportContext], ReportContext]]] = (
    MappingProxyType(
        {
            "opinions": (frozenset({"second-opinion"}), with_second_opinions),
            "stress": (STRESSED, with_stress),
        }
    )
)
"""What takes its time: which sections need it, and what adds it."""


class Gathered:
    """A report's context, with what takes its time added when a section first asks for it.

    Masking a whole evaluation takes half a second, so that is done once too.
    """

    def __init__(self, context: ReportContext) -> None:
        self.context = context
        self._added: frozenset[str] = frozenset()
        self._seen = masked(in_own_language(context))

    def seen_by(self, keys: Iterable[str]) -> ReportContext:
        """Give the context, as its audience may see it, with what these sections need."""
        asked = frozenset(keys)
        lacking = {name for name, (needs, _) in ADDED.items() if needs & asked} - self._added
        for name in sorted(lacking):
            self.context = ADDED[name][1](self.context)
        if lacking:
            self._added |= lacking
            self._seen = masked(in_own_language(self.context))
        return self._seen
