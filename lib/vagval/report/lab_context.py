"""What every section of the laboratory's report is made from (modellprovets underlag)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.decision import Decision
from vagval.domain.errors import DetailValue
from vagval.domain.formula import Formula
from vagval.domain.laboratory import Laboratory
from vagval.domain.lock import Lock
from vagval.domain.procurement import Criteria, Procurement
from vagval.domain.weight_influence import WeightInfluence
from vagval.report.wording import Wording


@dataclass(frozen=True, slots=True)
class LabContext:
    """What the laboratory found, with the language it is told in.

    Parameters
    ----------
    criteria
        Those that were tried.
    versions
        (package, version) of what could change the bytes.
    lock
        The lock that holds for the criteria; None: they are not locked, or differ from the lock.
    formulas
        By key: every formula, for the units of the other models' constants.
    examples
        By lot: the award model's own decision on the invented bids of ``example_bids``; a lot that
        is missing here gets no worked example.
    influence
        By lot: what its weights decide among invented bids; a lot whose model is no sum of values
        times weights is missing.
    """

    laboratory: Laboratory
    criteria: Criteria
    wording: Wording
    versions: tuple[tuple[str, str], ...] = ()
    lock: Lock | None = None
    formulas: Mapping[str, Formula] = field(default_factory=dict)
    examples: Mapping[str, Decision] = field(default_factory=dict)
    influence: Mapping[str, WeightInfluence] = field(default_factory=dict)

    @property
    def language(self) -> Language:
        """The language it is told in."""
        return self.wording.language

    @property
    def procurement(self) -> Procurement:
        """The procurement whose models were tried."""
        return self.criteria.procurement

    def text(self, code: str, /, **details: DetailValue) -> str:
        """Give a sentence of the catalogues."""
        return self.wording.text(code, **details)

    def name(self, text: Bilingual) -> str:
        """Give a published text in the report's language."""
        return text.in_language(self.language)

    def lot_names(self, keys: tuple[str, ...]) -> str:
        """Name lots as in *Mödravård och Primärvård*; a key that is no lot's stays a key."""
        lots = (self.procurement.lot(key) for key in keys)
        names = (
            key if lot is None else self.name(lot.name) for key, lot in zip(keys, lots, strict=True)
        )
        return self.text("listed", items=tuple(names))
