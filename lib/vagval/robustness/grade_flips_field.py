"""A lot's bids, and every change of points that its scales allow (möjliga poängändringar)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from vagval.domain.award_model import AwardModel
from vagval.domain.decision import Decision
from vagval.domain.expression import QUALITY, OfAll, PlaceAmong, walk
from vagval.domain.grade_flips import GradeChange
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids

Decide = Callable[[ScoredBids], Decision]
"""The whole way from scored bids to a decision, with model and drawings in place."""
Rescore = Callable[[ScoredBid, tuple[CriterionScore, ...]], ScoredBid]
"""Put other scores in a bid, and ask again which least values it reaches."""
Worth = Callable[[CriterionScore], tuple[Fraction, ...]]
"""What a score adds to what a bid is compared by, first to last; more is better."""


Key = tuple[Fraction, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PossibleChange:
    """A change, and the score on its leaf after it and nothing else; equal to itself alone."""

    change: GradeChange
    score: CriterionScore

    @property
    def is_raise(self) -> bool:
        """Whether it gives the bid more."""
        return self.change.after > self.change.before


@dataclass(frozen=True, slots=True)
class PointField:
    """The field as it was decided, what may change in it, and the way to decide again.

    Parameters
    ----------
    changes
        Every change of one bid on one leaf that the published scales allow, and every bör-krav met
        or not met; changes of bör-krav on a leaf add up, of other leaves there is one at a time.
    aims
        What a change can bring about: first what it adds to the figure, then, for each published
        least value, what it adds to that.
    """

    scored: ScoredBids
    decision: Decision
    model: AwardModel
    changes: tuple[PossibleChange, ...]
    decide: Decide
    rescore: Rescore
    aims: tuple[Worth, ...]

    @property
    def is_separate(self) -> bool:
        """Whether a bid's figure hangs on its own points alone, as long as prices stand still.

        A bid that is set aside takes its price away from what is taken from all prices.
        """
        formula = self.model.formula
        if formula.kind != "absolute" and len(self.aims) > 1:
            return False
        compared = (formula.figure, *formula.order)
        return not any(
            isinstance(part, OfAll | PlaceAmong) and QUALITY in walk(part.of)
            for each in compared
            for part in walk(each)
        )

    def bid(self, key: str) -> ScoredBid:
        """Find a bid."""
        return next(bid for bid in self.scored.bids if bid.bid == key)

    def changed(self, key: str, changes: tuple[PossibleChange, ...]) -> ScoredBid:
        """Give a bid as it would be after some changes."""
        bid = self.bid(key)
        scores: dict[str, CriterionScore] = {}
        for each in changes:
            leaf = each.change.criterion
            now = bid.score(leaf)
            if now is not None:
                scores[leaf] = _added(scores.get(leaf, now), now, each.score)
        return self.rescore(bid, tuple(scores.values()))

    def compared(self, bid: ScoredBid) -> Key:
        """Give what a changed bid is compared by, turned so that the least is best.

        Empty for a bid that is set aside.
        """
        if bid.breaches:
            return ()
        field: tuple[ScoredBid, ...] = (bid,)
        if self.model.formula.kind != "absolute":
            field = tuple(
                bid if each.bid == bid.bid else each
                for each in self.scored.bids
                if not each.breaches
            )
        sign = 1 if self.model.lowest_wins else -1
        assessed = {each.bid: each for each in self.model.assess_all(field)}
        return tuple(sign * number for number in assessed[bid.bid].compared)

    def decide_among(
        self, changed: Mapping[str, ScoredBid], among: frozenset[str] | None = None
    ) -> Decision:
        """Decide with some bids changed.

        Parameters
        ----------
        among
            The bids that matter, where no other bid enters a figure; None: the changed ones, and
            those with the two best figures.
        """
        bids = tuple(changed.get(bid.bid, bid) for bid in self.scored.bids)
        if self.model.formula.kind == "absolute":
            kept = self._contenders | changed.keys() if among is None else among
            bids = tuple(bid for bid in bids if bid.bid in kept)
        return self.decide(replace(self.scored, bids=bids))

    @property
    def _contenders(self) -> frozenset[str]:
        """Name the bids with the two best figures, however a tie-break or a drawing placed them.

        Where the only bid with the best figure falls, all with the next one are compared anew.
        """
        compared = {r.bid.bid: r.assessment.compared for r in self.decision.ranking}
        best = tuple(dict.fromkeys(compared.values()))[:2]
        return frozenset(key for key, each in compared.items() if each in best)


def _added(base: CriterionScore, now: CriterionScore, new: CriterionScore) -> CriterionScore:
    """Add to a score what another change brings: bör-krav on one leaf add up."""
    return replace(
        new,
        points=base.points + new.points - now.points,
        share=base.share + new.share - now.share,
        deduction=None
        if base.deduction is None or new.deduction is None or now.deduction is None
        else base.deduction + new.deduction - now.deduction,
    )
