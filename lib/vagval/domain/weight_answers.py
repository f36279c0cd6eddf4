"""Exact answers on the weights of an additive model (exakta svar om vikterna)."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix


@dataclass(frozen=True, slots=True)
class WeightInterval:
    """Between which weights of one criterion the first bid stays first (stabilitetsintervall).

    The other weights keep their proportions.

    Parameters
    ----------
    below, above
        Who is first beyond each end, or equal at it; empty where the end is 0 or 1.
    """

    criterion: str
    weight: Fraction
    lowest: Fraction
    highest: Fraction
    below: tuple[str, ...] = ()
    above: tuple[str, ...] = ()

    @property
    def is_decorative(self) -> bool:
        """Whether no weight of the criterion, from 0 to 1, puts another bid first."""
        return self.lowest == 0 and self.highest == 1


@dataclass(frozen=True, slots=True)
class NearestWeights:
    """The nearest weights under which a bid is first, or the proof that there are none.

    Parameters
    ----------
    weights
        At which no bid is before it; None: none exist, in the asked space, with it alone first.
    moved
        Half the sum of all changes: the share of the weight that moves from some criteria to
        others. None with ``weights``.
    equal
        The bids that are exactly equal to it at those weights; a little further it is alone first.
    mixture
        The proof that none exist: (bid, share); mixed in these shares, the other bids are at least
        as good as it on every criterion.
    """

    bid: str
    weights: tuple[Fraction, ...] | None
    moved: Fraction | None
    equal: tuple[str, ...] = ()
    mixture: tuple[tuple[str, Fraction], ...] = ()


@dataclass(frozen=True, slots=True)
class WeightAnswers:
    """What the weights decide, computed and not simulated.

    Parameters
    ----------
    matrix
        The award as values times weights: every criterion maximised.
    pair_shares
        By bid and rival: of all weights, the share under which the bid is strictly before.
    first_shares
        By bid: of all weights, the share under which it is first, as a volume (rounded to nine
        decimals); None where there are more than eight criteria.
    intervals
        By criterion, for the bid that is first; empty if several are.
    nearest
        By bid that is not first alone.
    """

    matrix: DecisionMatrix
    first: tuple[str, ...]
    pair_shares: tuple[tuple[Fraction, ...], ...]
    first_shares: tuple[Decimal, ...] | None
    intervals: tuple[WeightInterval, ...]
    nearest: tuple[NearestWeights, ...]
