"""The fewest steps of points after which a bid is first alone (minsta poängändring)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.domain.grade_flips import FewestChanges
from vagval.domain.scored_bids import ScoredBid
from vagval.robustness.fewest_changes_table import Changes, best_changes
from vagval.robustness.grade_flips_field import PointField

Tables = tuple[tuple[Changes, ...], ...]
"""By aim, then by number of steps."""


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


class FewestSearch:
    """Searches one field; what many steps can do for a bid is worked out once.

    For each number of own steps, the best that they can do; then, for each bid still ahead, the
    fewest steps down that put it behind, in its figure or below a published least value. That is
    exact where a bid's figure hangs on its own points alone and rises with each of them, whatever
    the levels are worth. Where as few steps can be taken in several ways, most are the bid's own.
    """

    def __init__(self, field: PointField) -> None:
        self._field = field
        self._raised: dict[str, tuple[Changes, ...]] = {}
        self._lowered: dict[str, Tables] = {}

    def fewest(self, key: str) -> FewestChanges:
        """Find the fewest steps that put a ranked bid first alone.

        Returns
        -------
        FewestChanges
            Tried: the award model puts the bid first after exactly these changes.
        """
        best: _Found | None = None
        for own in self._raises(key):
            spent = sum(each.change.steps for each in own)
            if best is not None and spent > best.steps:
                break
            found = self._with(key, own, None if best is None else best.steps - spent)
            if found is not None and self._is_first(key, found):
                best = found
        is_separate = self._field.is_separate
        if best is None:
            return FewestChanges(key, (), is_fewest=is_separate)
        changes = tuple(each.change for each in best.changes)
        return FewestChanges(key, changes, (key,), is_fewest=is_separate or best.steps == 1)

    def _raises(self, key: str) -> tuple[Changes, ...]:
        if key not in self._raised:
            bid, worth = self._field.bid(key), self._field.aims[0]
            table = best_changes(bid, self._changes(key), worth, is_raise=True)
            self._raised[key] = tuple(dict.fromkeys(table))
        return self._raised[key]

    def _lowerings(self, key: str) -> Tables:
        if key not in self._lowered:
            bid, changes = self._field.bid(key), self._changes(key)
            self._lowered[key] = tuple(
                best_changes(bid, changes, worth, is_raise=False) for worth in self._field.aims
            )
        return self._lowered[key]

    def _changes(self, key: str) -> Changes:
        return tuple(each for each in self._field.changes if each.change.bid == key)

    def _with(self, key: str, own: Changes, budget: int | None) -> _Found | None:
        """Put every bid that is still ahead behind, in as few steps as each needs."""
        raised = self._field.changed(key, own)
        lowered: dict[str, Changes] = {}
        for rival in self._rivals(key):
            found = self._behind(raised, rival, budget)
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

    def _behind(self, raised: ScoredBid, rival: str, budget: int | None) -> Changes | None:
        """Find the fewest steps down that put a rival behind; None: no such number does."""
        tables = self._lowerings(rival)
        if self._is_before(raised, rival, ()):
            return ()
        most = max(len(table) for table in tables) - 1
        most = most if budget is None else min(most, budget)
        if most <= 0 or self._passing(raised, rival, tables, most) is None:
            return None
        least = 0
        while most - least > 1:
            half = (least + most) // 2
            if self._passing(raised, rival, tables, half) is None:
                least = half
            else:
                most = half
        return self._passing(raised, rival, tables, most)

    def _passing(self, raised: ScoredBid, rival: str, tables: Tables, steps: int) -> Changes | None:
        tried = dict.fromkeys(table[min(steps, len(table) - 1)] for table in tables)
        return next((made for made in tried if self._is_before(raised, rival, made)), None)

    def _is_before(self, raised: ScoredBid, rival: str, made: Changes) -> bool:
        """Tell whether a bid is strictly before a rival, or the rival is set aside."""
        lowered = self._field.changed(rival, made)
        decision = self._field.decide_among(
            {raised.bid: raised, rival: lowered}, frozenset((raised.bid, rival))
        )
        ranks = {ranked.bid.bid: ranked.rank for ranked in decision.ranking}
        return rival not in ranks or ranks[raised.bid] < ranks[rival]

    def _is_first(self, key: str, found: _Found) -> bool:
        made = {key: found.own, **found.lowered}
        changed = {each: self._field.changed(each, changes) for each, changes in made.items()}
        everybody = frozenset(bid.bid for bid in self._field.scored.bids)
        return self._field.decide_among(changed, everybody).first == (key,)
