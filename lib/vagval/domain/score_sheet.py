"""What the evaluators gave (betygsblad), and what they agreed on (konsensus)."""

from dataclasses import dataclass

from vagval.domain.bilingual import Bilingual
from vagval.domain.place import Place


@dataclass(frozen=True, slots=True)
class Evaluator:
    """A member of the panel (bedömare); empty lots or criteria: all of them."""

    id: str
    name: str
    role: Bilingual
    lots: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()

    def scores(self, lot: str, criterion: str) -> bool:
        """Tell whether this evaluator is to score a criterion in a lot."""
        return (not self.lots or lot in self.lots) and (
            not self.criteria or criterion in self.criteria
        )


@dataclass(frozen=True, slots=True)
class PanelScore:
    """One evaluator's points for one bid on one criterion, with the reason."""

    evaluator: str
    lot: str
    bid: str
    criterion: str
    points: int
    reason: str
    evidence: str
    place: Place


@dataclass(frozen=True, slots=True)
class Consensus:
    """The panel's agreed points, with the reason and any dissent (avvikande mening)."""

    lot: str
    bid: str
    criterion: str
    points: int
    reason: str
    dissent: str
    place: Place
