"""How far a product can be used by everyone, by its own report (tillgänglighetsrapport)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from vagval.domain.shown import Shown


class Adherence(Enum):
    """How far a criterion is met, in the words of OpenACR and VPAT."""

    SUPPORTS = "supports"
    NOT_APPLICABLE = "not-applicable"
    PARTIALLY_SUPPORTS = "partially-supports"
    DOES_NOT_SUPPORT = "does-not-support"
    NOT_EVALUATED = "not-evaluated"

    def is_at_least(self, lowest: "Adherence") -> bool:
        """Tell whether it is enough; what does not apply to the product is."""
        order = tuple(Adherence)
        return order.index(self) <= order.index(lowest)


@dataclass(frozen=True, slots=True)
class ReportedCriterion:
    """One criterion, with what is said of each part of the product (kriterium).

    Parameters
    ----------
    number
        As the standard numbers it, e.g. ``"1.1.1"``.
    parts
        (Part, how far it is met), such as ``("web", Adherence.SUPPORTS)``.
    """

    number: str
    parts: tuple[tuple[str, Adherence], ...]

    def of(self, component: str) -> tuple[Adherence, ...]:
        """Give what is said of one part; of every part if none is named."""
        return tuple(level for name, level in self.parts if component in {"", name})


@dataclass(frozen=True, slots=True)
class ReportedChapter:
    """One chapter of the standard, as the report numbers its criteria.

    Parameters
    ----------
    is_left_out
        Whether the report says that it does not answer the chapter.
    """

    id: str
    criteria: tuple[ReportedCriterion, ...]
    is_left_out: bool = False

    def count(self, adherence: Adherence, component: str = "") -> int:
        """Count how often something is said of the parts."""
        return sum(each.of(component).count(adherence) for each in self.criteria)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibilityReport(Shown):
    """A report on how far a product meets the criteria of WCAG and EN 301 549.

    Parameters
    ----------
    catalogue
        Which criteria it answers, e.g. ``"2.4-edition-wcag-2.1-508-eu-en"``.
    has_methods
        Whether it says how the product was evaluated.
    """

    catalogue: str = ""
    has_methods: bool = False
    chapters: tuple[ReportedChapter, ...] = ()

    def chapter(self, chapter_id: str) -> ReportedChapter | None:
        """Give a chapter that the report answers; None if it does not."""
        found = (c for c in self.chapters if c.id == chapter_id and not c.is_left_out)
        return next(found, None)

    def criteria(self, number: str) -> Iterator[ReportedCriterion]:
        """Give each criterion with a number, in the chapters that the report answers."""
        for chapter in self.chapters:
            if not chapter.is_left_out:
                yield from (each for each in chapter.criteria if each.number == number)
