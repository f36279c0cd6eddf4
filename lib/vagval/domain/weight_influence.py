"""What each criterion's weight decides, before any bid exists (vikternas betydelse)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix


@dataclass(frozen=True, slots=True)
class CriterionInfluence:
    """How often one criterion matters among invented tenders.

    Parameters
    ----------
    weight
        As published, or, where amounts are deducted, as its amounts weigh among the invented bids
        (the mean).
    decides
        In how many tenders another bid would be first without it.
    near
        In how many another bid would be first if its weight were a few points lower or higher.
    never
        In how many no weight of it, from nothing to all, puts another bid first.
    """

    criterion: str
    weight: Fraction
    decides: int
    near: int
    never: int


@dataclass(frozen=True, slots=True)
class WeightInfluence:
    """What the weights of one lot decide among invented tenders.

    Parameters
    ----------
    seed, tenders, bids
        How many tenders were invented, with how many bids each, drawn from which seed.
    counted
        Those with one bid first; ties are left out.
    points
        What "a few points" is, as a share.
    example
        One of the invented tenders, as values times weights, to try weights on.
    """

    lot: str
    seed: int
    tenders: int
    bids: int
    counted: int
    points: Fraction
    criteria: tuple[CriterionInfluence, ...]
    example: DecisionMatrix

    @property
    def decorative(self) -> tuple[str, ...]:
        """Criteria whose weight decided nothing in any of the tenders."""
        return tuple(
            each.criterion for each in self.criteria if each.never == self.counted and self.counted
        )
