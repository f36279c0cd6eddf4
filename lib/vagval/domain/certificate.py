"""What would have to be true for a bid that is not first to be first (vägen till förstaplats)."""

from dataclasses import dataclass

from vagval.domain.grade_flips import FewestChanges, SingleFlip
from vagval.domain.left_out import LeftOut
from vagval.domain.stability import Margin
from vagval.domain.weight_answers import NearestWeights


@dataclass(frozen=True, slots=True)
class Certificate:
    """One bid's distances to the first place, each computed and tried.

    Parameters
    ----------
    margin
        Gap, and the price cut that makes it first.
    fewest
        The fewest steps of points; None where the lot has no points.
    single
        The single changes of points that make it first.
    nearest
        The nearest weights, or the proof that there are none; None where the model has no weights.
        For internal use: weights are published and locked.
    without
        What, left out, makes it first.
    """

    bid: str
    rank: int
    margin: Margin
    fewest: FewestChanges | None
    single: tuple[SingleFlip, ...] = ()
    nearest: NearestWeights | None = None
    without: tuple[LeftOut, ...] = ()
