"""Which other points would make another bid first (poängändringar som ändrar utfallet)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class GradeChange:
    """One bid's points on one criterion, as they are and as they would have to be.

    Parameters
    ----------
    before, after
        On the scale; for a requirement what it earns, in points or money.
    steps
        How many steps of the scale lie between, a part of a step counted as one; 1 for a
        requirement that is met or not.
    is_given
        Whether an evaluator gave the new points, or the change lies between what they gave.
    requirement
        Key of the bör-krav that would be met, or not met; empty for points of a scale.
    """

    bid: str
    criterion: str
    before: Fraction
    after: Fraction
    steps: int
    is_given: bool = False
    requirement: str = ""


@dataclass(frozen=True, slots=True)
class SingleFlip:
    """One change that by itself makes other bids first, and who."""

    change: GradeChange
    first: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FewestChanges:
    """The fewest steps after which a bid is first alone (minsta poängändring).

    Parameters
    ----------
    changes
        Raises of the bid's own points and lowerings of those before it; empty: no raise of its own
        points and lowering of those before it does it.
    first
        Who is first after them.
    is_fewest
        Whether it is proved that no fewer do; without changes, that none do. Not where other bids'
        quality enters a bid's figure, or the model had no figure after some of what was tried:
        the changes then do it, but others were not all tried.
    """

    bid: str
    changes: tuple[GradeChange, ...]
    first: tuple[str, ...] = ()
    is_fewest: bool = True

    @property
    def steps(self) -> int:
        """How many steps of the scales that is."""
        return sum(change.steps for change in self.changes)


@dataclass(frozen=True, slots=True)
class GradeFlips:
    """What other points would do to an award.

    Parameters
    ----------
    single
        Every single change, of one bid on one criterion, that flips the award: the nearest on each
        side and, where no evaluator gave it, the nearest that lies within what they gave; sorted by
        steps, bid and criterion.
    fewest
        By bid that is not first alone.
    """

    single: tuple[SingleFlip, ...] = ()
    fewest: tuple[FewestChanges, ...] = ()

    @property
    def by_place(self) -> tuple[tuple[SingleFlip, ...], ...]:
        """The single changes of one bid's points in one place and direction, the nearest first."""
        places: dict[tuple[str, str, str, bool], list[SingleFlip]] = {}
        for flip in self.single:
            change = flip.change
            where = (change.bid, change.criterion, change.requirement, change.after > change.before)
            places.setdefault(where, []).append(flip)
        return tuple(tuple(flips) for flips in places.values())

    @property
    def given(self) -> int:
        """In how many of those places a change within what the evaluators gave is enough."""
        return sum(any(flip.change.is_given for flip in flips) for flips in self.by_place)
