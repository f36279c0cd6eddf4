"""Which other points would make another bid first (poängändringar som ändrar utfallet)."""

from collections.abc import Iterator
from itertools import groupby

from vagval.domain.grade_flips import GradeFlips, SingleFlip
from vagval.robustness.fewest_changes import FewestSearch
from vagval.robustness.grade_flips_field import PointField, PossibleChange


def grade_flips(field: PointField) -> GradeFlips:
    """Find every single change that flips an award, and the fewest that put each bid first.

    Nothing is taken for granted: the award model decides again on every changed field.

    Examples
    --------
    The steps make the field from a lot: ``vagval.steps.grade_changes.grade_flips_of``.
    """
    first = field.decision.first
    search = FewestSearch(field)
    return GradeFlips(
        single=single_flips(field),
        fewest=tuple(
            search.fewest(ranked.bid.bid)
            for ranked in field.decision.ranking
            if first != (ranked.bid.bid,)
        ),
    )


def single_flips(field: PointField) -> tuple[SingleFlip, ...]:
    """Find the nearest change on each side, of one bid on one criterion, that flips the award.

    Returns
    -------
    tuple of SingleFlip
        Sorted by steps, bid, criterion and requirement.
    """
    found = (
        flip
        for _, changes in groupby(sorted(field.changes, key=_place), key=_place)
        for flip in _nearest(field, tuple(changes))
    )
    return tuple(sorted(found, key=lambda flip: (flip.change.steps, _place_of(flip))))


def _nearest(field: PointField, changes: tuple[PossibleChange, ...]) -> Iterator[SingleFlip]:
    """Give the first of several changes in one place and direction that flips the award."""
    for possible in sorted(changes, key=lambda each: each.change.steps):
        changed = field.changed(possible.change.bid, (possible,))
        first = field.decide_among({changed.bid: changed}).first
        if first != field.decision.first:
            yield SingleFlip(possible.change, first)
            return


def _place(possible: PossibleChange) -> tuple[str, str, str, bool]:
    change = possible.change
    return change.bid, change.criterion, change.requirement, possible.is_raise


def _place_of(flip: SingleFlip) -> tuple[str, str, str, bool]:
    change = flip.change
    return change.bid, change.criterion, change.requirement, change.after > change.before
