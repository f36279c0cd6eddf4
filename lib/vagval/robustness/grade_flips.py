"""Which other points would make another bid first (poängändringar som ändrar utfallet)."""

from collections.abc import Iterator
from itertools import groupby

from vagval.domain.errors import UndecidedError
from vagval.domain.grade_flips import GradeFlips, SingleFlip
from vagval.robustness.fewest_changes import FewestSearch
from vagval.robustness.grade_flips_field import PointField, PossibleChange


def grade_flips(field: PointField) -> GradeFlips:
    """Find every single change that flips an award, and the fewest that put each bid first.

    The award model has the last word on every answer. ``vagval.steps.grade_changes`` makes the
    field from a lot.
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
    """Find the changes of one bid on one criterion that flip the award: the nearest on each side.

    Where no evaluator gave the nearest, the nearest of those that lie within what they gave is
    found too: agreed points may lie outside it.

    Returns
    -------
    tuple of SingleFlip
        Sorted by steps, bid, criterion and requirement.
    """
    first = _Firsts(field)
    is_separate = field.is_separate
    tried = (each for each in field.changes if not is_separate or _can_flip(field, each))
    found = (
        flip
        for _, changes in groupby(sorted(tried, key=_place), key=_place)
        for flip in _nearest(first, tuple(changes))
    )
    return tuple(sorted(found, key=lambda flip: (flip.change.steps, _place_of(flip))))


def _can_flip(field: PointField, possible: PossibleChange) -> bool:
    """Tell whether a change needs to be tried where a bid's figure hangs on its own points alone.

    Nothing changes if a bid that is not first loses, or one that is first alone gains, in all that
    its points aim at.
    """
    key, after = possible.change.bid, possible.score
    now = field.bid(key).score(possible.change.criterion)
    if now is None:
        return True
    if field.decision.first == (key,):
        return any(worth(after) < worth(now) for worth in field.aims)
    return key in field.decision.first or any(worth(after) > worth(now) for worth in field.aims)


class _Firsts:
    """Who is first after a change; bör-krav that are worth the same are decided on once."""

    def __init__(self, field: PointField) -> None:
        self._field = field
        self._known: dict[tuple[object, ...], tuple[str, ...]] = {}

    @property
    def before(self) -> tuple[str, ...]:
        return self._field.decision.first

    def after(self, possible: PossibleChange) -> tuple[str, ...]:
        change, score = possible.change, possible.score
        what = (change.bid, change.criterion, score.points, score.share, score.deduction)
        if what not in self._known:
            self._known[what] = self._decided(possible)
        return self._known[what]

    def _decided(self, possible: PossibleChange) -> tuple[str, ...]:
        """Decide after a change; points that the model has no figure for flip nothing."""
        changed = self._field.changed(possible.change.bid, (possible,))
        try:
            return self._field.decide_among({changed.bid: changed}).first
        except UndecidedError:
            return self.before


def _nearest(first: _Firsts, changes: tuple[PossibleChange, ...]) -> Iterator[SingleFlip]:
    """Give the nearest of several changes in one place and direction that flips the award.

    And the nearest that evaluators gave, where that is another.
    """
    is_found = False
    for possible in sorted(changes, key=lambda each: each.change.steps):
        is_given = possible.change.is_given
        if is_found and not is_given:
            continue
        after = first.after(possible)
        if after != first.before:
            yield SingleFlip(possible.change, after)
            if is_given:
                return
            is_found = True


def _place(possible: PossibleChange) -> tuple[str, str, str, bool]:
    change = possible.change
    return change.bid, change.criterion, change.requirement, possible.is_raise


def _place_of(flip: SingleFlip) -> tuple[str, str, str, bool]:
    change = flip.change
    return change.bid, change.criterion, change.requirement, change.after > change.before
