"""Bids as they would be after changes of points, and which of two is before the other."""

from dataclasses import dataclass

from vagval.domain.errors import UndecidedError
from vagval.domain.scored_bids import ScoredBid
from vagval.robustness.fewest_changes_table import Changes
from vagval.robustness.grade_flips_field import Key, PointField


@dataclass(frozen=True, slots=True)
class Moved:
    """A bid after some changes, and what it is then compared by; the least is best.

    Parameters
    ----------
    key
        None where the model has no figure for it, as for price per quality at no quality.
    """

    bid: ScoredBid
    key: Key | None


class MovedBids:
    """Each set of changes is made once, and the model is asked of it once.

    Where a bid's figure hangs on its own points alone, two bids are compared by what the model says
    of each; where they are equal, or where the figure hangs on others' points, by a decision.
    """

    def __init__(self, field: PointField) -> None:
        self._field = field
        self._is_separate = field.is_separate
        self._known: dict[tuple[str, Changes], Moved] = {}

    def of(self, key: str, changes: Changes) -> Moved:
        """Give a bid after some changes."""
        known = (key, changes)
        if known not in self._known:
            bid = self._field.changed(key, changes)
            self._known[known] = Moved(bid, self._compared(bid))
        return self._known[known]

    def _compared(self, bid: ScoredBid) -> Key | None:
        try:
            return self._field.compared(bid) if self._is_separate else ()
        except UndecidedError:
            return None

    def is_before(self, moved: Moved, rival: Moved) -> bool | None:
        """Tell whether a bid is strictly before a rival, or the rival is set aside.

        None where the model has no figure for one of them: no award can be made so, and a bid that
        cannot be ranked is not passed.
        """
        if rival.bid.breaches:
            return True
        if moved.key is None or rival.key is None:
            return None
        if moved.key != rival.key:
            return moved.key < rival.key
        changed = {each.bid.bid: each.bid for each in (moved, rival)}
        try:
            decision = self._field.decide_among(changed, frozenset(changed))
        except UndecidedError:
            return None
        ranks = {ranked.bid.bid: ranked.rank for ranked in decision.ranking}
        return ranks[moved.bid.bid] < ranks[rival.bid.bid]

    def is_first(self, changes: dict[str, Changes], key: str) -> bool | None:
        """Tell whether a bid is first alone after all the changes, in the whole field.

        None where no award can be made after them.
        """
        changed = {each: self.of(each, made).bid for each, made in changes.items()}
        everybody = frozenset(bid.bid for bid in self._field.scored.bids)
        try:
            return self._field.decide_among(changed, everybody).first == (key,)
        except UndecidedError:
            return None
