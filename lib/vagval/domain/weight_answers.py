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
class HeldInterval:
    """Between which coefficients of one criterion the first bid stays first, the others held.

    Parameters
    ----------
    coefficient, lowest, highest
        In the unit of the weights: ``lowest / coefficient`` is the factor by which the amounts of
        the criterion can be multiplied. ``highest`` None: there is no end.
    below, above
        Who is first beyond each end, or equal at it; empty where there is no end, or it is 0.
    """

    criterion: str
    coefficient: Fraction
    lowest: Fraction
    highest: Fraction | None
    below: tuple[str, ...] = ()
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NearestWeights:
    """The nearest weights under which a bid is first, or the proof that there are none.

    Parameters
    ----------
    weights
        At which no bid is before it; None: none exist, in the asked space, with it alone first.
    moved
        Half the sum of all changes: the share of the weight that moves from some criteria to
        others. None with ``weights``. With less moved, some bid is strictly before it.
    equal
        The bids that are exactly equal to it at those weights.
    mixture
        The proof that none exist: (bid, share); mixed in these shares, the other bids are at least
        as good as it under all weights asked about: on every criterion, if all are.
    alone
        Weights under which it is alone first, by as much as possible. It is alone first at every
        point between ``weights`` and these too, however near to ``weights``: a little further than
        ``weights`` is a little towards these. None with ``weights``.
    largest
        By another measure: the least that the weight that changes most must change. None with
        ``weights``, and with more than twenty criteria.
    """

    bid: str
    weights: tuple[Fraction, ...] | None
    moved: Fraction | None
    equal: tuple[str, ...] = ()
    mixture: tuple[tuple[str, Fraction], ...] = ()
    alone: tuple[Fraction, ...] | None = None
    largest: Fraction | None = None


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
        By criterion, for the bid that is first; empty if several are. A criterion that has all the
        weight has none: the others have no proportions to keep.
    nearest
        By bid that is not first alone.
    held
        By criterion, for the bid that is first, with all other coefficients held: the question
        where a criterion is worth published amounts. Empty if several are first.
    """

    matrix: DecisionMatrix
    first: tuple[str, ...]
    pair_shares: tuple[tuple[Fraction, ...], ...]
    first_shares: tuple[Decimal, ...] | None
    intervals: tuple[WeightInterval, ...]
    nearest: tuple[NearestWeights, ...]
    held: tuple[HeldInterval, ...] = ()
