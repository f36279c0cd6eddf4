"""The procurement as published (upphandling)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from vagval.domain.bilingual import Bilingual, Language
from vagval.domain.exchange import Exchange
from vagval.domain.life_cycle import LifeCycle
from vagval.domain.lot import Lot
from vagval.domain.lot_rule import Combination, LotRule
from vagval.domain.price_sheet import PriceItem
from vagval.domain.requirement import Requirement
from vagval.domain.scale import Scale
from vagval.domain.standard import RequiredStandard
from vagval.domain.weighting_record import WeightingRecord


class PanelRule(Enum):
    """How the evaluators' points become the panel's (panelregel)."""

    CONSENSUS = "consensus"
    MEAN = "mean"
    MEDIAN = "median"


@dataclass(frozen=True, slots=True)
class Procurement:
    """Identity, rules and lots, as in ``procurement.toml``.

    Parameters
    ----------
    partly_share
        Share of a bör-krav that the answer "partly" earns, 0 to 1.
    low_price_share
        An evaluated price below this share of the lot's median is asked about (LOU 16:7).
    spread_share
        A spread between evaluators above this share of the scale is pointed out.
    evaluators_public
        Whether reports for the public name the evaluators.
    life_cycle
        How costs of different years become one price; None: prices are added as they are.
    lot_rule
        How lots are awarded when one award depends on another; None: each lot on its own.
    combinations
        Lots that may be awarded together as one contract.
    """

    id: str
    name: Bilingual
    buyer: str
    procedure: str
    language: Language
    currency: str
    seed: int
    published: date
    deadline: date
    panel_rule: PanelRule
    minimum_evaluators: int
    spread_share: Fraction
    partly_share: Fraction
    low_price_share: Fraction
    evaluators_public: bool
    scales: tuple[Scale, ...]
    lots: tuple[Lot, ...]
    is_invented: bool = False
    life_cycle: LifeCycle | None = None
    lot_rule: LotRule | None = None
    combinations: tuple[Combination, ...] = ()

    def lot(self, key: str) -> Lot | None:
        """Find a lot by its key."""
        return next((lot for lot in self.lots if lot.id == key), None)

    def scale(self, key: str) -> Scale | None:
        """Find a scale by its key."""
        return next((scale for scale in self.scales if scale.id == key), None)


@dataclass(frozen=True, slots=True)
class Criteria:
    """Everything that is asked for, and locked before bids are opened (förfrågan)."""

    procurement: Procurement
    requirements: tuple[Requirement, ...]
    price_items: tuple[PriceItem, ...]
    standards: tuple[RequiredStandard, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    weightings: tuple[WeightingRecord, ...] = ()

    def requirements_of(self, lot: str) -> tuple[Requirement, ...]:
        """Give a lot's requirements in published order."""
        return tuple(r for r in self.requirements if r.lot == lot)

    def standard_of(self, requirement: str) -> RequiredStandard | None:
        """Find the standard that makes a requirement precise; None: there is none."""
        return next((s for s in self.standards if requirement in s.requirements), None)

    def price_items_of(self, lot: str) -> tuple[PriceItem, ...]:
        """Give a lot's price items in published order."""
        return tuple(i for i in self.price_items if i.lot == lot)
