"""What the regional report is told from (underlag för lägesrapporten)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vagval.domain.bilingual import Language
from vagval.domain.errors import DetailValue
from vagval.domain.situation import LotSituation, ProcurementSituation, Situation
from vagval.domain.status_text import StatusText
from vagval.report import numbers
from vagval.report.wording import Wording


@dataclass(frozen=True, slots=True)
class StatusContext:
    """The state of all procurements, what people wrote, and the words of one language."""

    situation: Situation
    people: StatusText
    wording: Wording

    @property
    def language(self) -> Language:
        """The report's language."""
        return self.wording.language

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a sentence of the catalogues."""
        return self.wording.text(code, **details)

    def dated(self, code: str, until: date | None, /, **details: DetailValue) -> str:
        """Give a sentence that may name the last day of what runs."""
        day: dict[str, DetailValue] = {} if until is None else {"until": until}
        return self.text(code, **day, **details)

    def listing(self, items: Iterable[str]) -> str:
        """Write a list with a last *and*."""
        return numbers.listing(list(items), self.language)

    def name(self, procurement: ProcurementSituation, lot: LotSituation) -> str:
        """Name a module; with its procurement where another has a module of the same name."""
        own = lot.name.in_language(self.language)
        names = [each.name.in_language(self.language) for _, each in self.situation.lots]
        if names.count(own) == 1:
            return own
        return self.text(
            "status-module-of", lot=own, procurement=procurement.name.in_language(self.language)
        )
