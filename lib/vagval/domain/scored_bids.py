"""Points and prices of the bids that are evaluated (poängsatta anbud)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.assessment import Step
from vagval.domain.criterion import Criterion
from vagval.domain.lot import Lot
from vagval.domain.score_sheet import Consensus, PanelScore


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """A bid's points on one leaf, and where they come from.

    Parameters
    ----------
    points, maximum
        On the scale (panel, compliance) or the sum of bör-krav points or deductions (requirements).
    share
        Of the scale or of the maximum: 0 is the least, 1 the most.
    deduction
        Amount it is worth in ``value_deduction``; None in other models.
    individual, consensus
        The evaluators' own scores and what was agreed (panel leaves).
    steps
        How the points came about.
    """

    criterion: Criterion
    points: Fraction
    maximum: Fraction
    share: Fraction
    deduction: Fraction | None = None
    individual: tuple[PanelScore, ...] = ()
    consensus: Consensus | None = None
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class ThresholdBreach:
    """A published least value that a bid did not reach (tröskel, C-546/16 Montte)."""

    criterion: Criterion
    reached: Fraction
    threshold: Fraction
    is_share: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """How far the evaluators of one bid and criterion are apart.

    Parameters
    ----------
    lowest, highest
        Fewest and most points given.
    share
        The difference as a share of the scale.
    is_wide
        Whether it is above the published share.
    farthest
        The evaluators farthest from the median of the others, sorted.
    """

    bid: str
    criterion: str
    lowest: int
    highest: int
    share: Fraction
    is_wide: bool
    farthest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScoredBid:
    """One bid with its evaluated price and its points on every quality leaf.

    ``price`` is None only in lots where price is fixed.
    """

    bid: str
    vendor: str
    price: Fraction | None
    scores: tuple[CriterionScore, ...]
    breaches: tuple[ThresholdBreach, ...] = ()

    def score(self, criterion: str) -> CriterionScore | None:
        """Find the score on a leaf."""
        return next((s for s in self.scores if s.criterion.id == criterion), None)


@dataclass(frozen=True, slots=True)
class ScoredBids:
    """All bids that are evaluated in a lot, sorted by key."""

    lot: Lot
    bids: tuple[ScoredBid, ...]
    spreads: tuple[Spread, ...] = ()
