"""The fewest steps of points after which a bid is first alone (minsta poängändring)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from vagval.domain.grade_flips import FewestChanges
from vagval.robustness.fewest_changes_moved import Moved, MovedBids
from vagval.robustness.fewest_changes_table import Changes, best_changes
from vagval.robustness.grade_flips_field import PointField

Tables = tuple[tuple[Changes, ...], ...]
"""By aim, then by number of steps."""
AT_FIRST = 16
"""Steps of each bid that are looked at first: an answer of no more steps in all is the fewest."""


@dataclass(frozen=True, slots=True)
class _Found:
    own: Changes
    lowered: Mapping[str, Changes]

    @property
    def changes(self) -> Changes:
        return (*self.own, *(each for changes in self.lowered.values() for each in changes))

    @property
    def steps(self) -> int:
        return sum(each.change.steps for each in self.changes)


@dataclass(frozen=True, slots=True)
class _Tried:
    """What puts a rival behind, and whether the model had a figure after all that was tried."""

    made: Changes | None
    is_told: bool = True


class FewestSearch:
    """Searches one field; what many steps can do for a bid is worked out once.

    For each number of own steps, the best that they can do; then, for each bid still ahead, the
    fewest steps down that put it behind, in its figure or below a published least value. That is
    exact where a bid's figure hangs on its own points alone and rises with each of them, whatever
    the levels are worth. Where as few steps can be taken in several ways, most are the bid's own.
    Where the model has no figure after the best that some steps can do, such as a price per quality
    of nothing, what does less might, and was not tried: the answer is then not called the fewest.
    """

    def __init__(self, field: PointField) -> None:
        self._field = field
        self._moved = MovedBids(field)
        self._raised: dict[tuple[str, int | None], tuple[Changes, ...]] = {}
        self._lowered: dict[tuple[str, int | None], Tables] = {}
        self._is_told = True

    def fewest(self, key: str) -> FewestChanges:
        """Find the fewest steps that put a ranked bid first alone.

        Returns
        -------
        FewestChanges
            Tried: the award model puts the bid first after exactly these changes.
        """
        self._is_told = True
        best = self._search(key, AT_FIRST)
        if best is None or best.steps > AT_FIRST:
            best = self._search(key, None)
        is_proved = self._field.is_separate and self._is_told
        if best is None:
            return FewestChanges(key, (), is_fewest=is_proved)
        changes = tuple(each.change for each in best.changes)
        return FewestChanges(key, changes, (key,), is_fewest=is_proved or best.steps == 1)

    def _search(self, key: str, limit: int | None) -> _Found | None:
        best: _Found | None = None
        for own in self._raises(key, limit):
            spent = sum(each.change.steps for each in own)
            if best is not None and spent > best.steps:
                break
            budget = limit if best is None else best.steps - spent
            found = self._with(key, own, budget, limit)
            if found is None:
                continue
            is_first = self._moved.is_first({key: own, **found.lowered}, key)
            self._is_told &= is_first is not None
            best = found if is_first else best
        return best

    def _raises(self, key: str, limit: int | None) -> tuple[Changes, ...]:
        known = (key, limit)
        if known not in self._raised:
            bid, worth = self._field.bid(key), self._field.aims[0]
            table = best_changes(bid, self._changes(key), worth, is_raise=True, limit=limit)
            self._raised[known] = tuple(dict.fromkeys(table))
        return self._raised[known]

    def _lowerings(self, key: str, limit: int | None) -> Tables:
        known = (key, limit)
        if known not in self._lowered:
            bid, changes = self._field.bid(key), self._changes(key)
            self._lowered[known] = tuple(
                best_changes(bid, changes, worth, is_raise=False, limit=limit)
                for worth in self._field.aims
            )
        return self._lowered[known]

    def _changes(self, key: str) -> Changes:
        return tuple(each for each in self._field.changes if each.change.bid == key)

    def _with(self, key: str, own: Changes, budget: int | None, limit: int | None) -> _Found | None:
        """Put every bid that is still ahead behind, in as few steps as each needs."""
        raised = self._moved.of(key, own)
        lowered: dict[str, Changes] = {}
        for rival in self._rivals(key):
            found = self._behind(raised, rival, self._lowerings(rival, limit), budget)
            if found is None:
                return None
            lowered[rival] = found
            if budget is not None:
                budget -= sum(each.change.steps for each in found)
        return _Found(own, lowered)

    def _rivals(self, key: str) -> tuple[str, ...]:
        """Name the bids that are before it, or equal to it."""
        ranks = {ranked.bid.bid: ranked.rank for ranked in self._field.decision.ranking}
        return tuple(each for each in ranks if each != key and ranks[each] <= ranks[key])

    def _behind(
        self, raised: Moved, rival: str, tables: Tables, budget: int | None
    ) -> Changes | None:
        """Find the fewest steps down that put a rival behind; None: no such number does.

        More steps do no less, so that halving finds them, unless the model has no figure after some
        of them: then every number of steps is tried in turn.
        """
        most = max(len(table) for table in tables) - 1
        most = most if budget is None else min(most, budget)
        passing = partial(self._passing, raised, rival, tables)
        halved = _halved(passing, most)
        if halved.is_told:
            return halved.made
        for steps in range(most + 1):
            tried = passing(steps)
            if tried.made is not None:
                return tried.made
            self._is_told &= tried.is_told
        return None

    def _passing(self, raised: Moved, rival: str, tables: Tables, steps: int) -> _Tried:
        is_told = True
        for made in dict.fromkeys(table[min(steps, len(table) - 1)] for table in tables):
            is_before = self._moved.is_before(raised, self._moved.of(rival, made))
            if is_before:
                return _Tried(made)
            is_told &= is_before is not None
        return _Tried(None, is_told)


def _halved(passing: Callable[[int], _Tried], most: int) -> _Tried:
    """Find the fewest steps that pass, as if any more did too; told if every try was."""
    tried = passing(0)
    if tried.made is not None or most == 0:
        return tried
    least, best, is_told = 0, passing(most), tried.is_told
    is_told &= best.is_told
    while best.made is not None and most - least > 1:
        half = (least + most) // 2
        tried = passing(half)
        is_told &= tried.is_told
        least, most, best = (half, most, best) if tried.made is None else (least, half, tried)
    return _Tried(best.made, is_told)
