"""A lot's bids as they were decided on, and the way to decide on them again."""

from dataclasses import dataclass, replace

from vagval.award.decide import rank_bids
from vagval.domain.admission import Admission
from vagval.domain.award_model import AwardModel
from vagval.domain.decision import Decision
from vagval.domain.evaluation import LotEvaluation
from vagval.domain.lot import Lot
from vagval.domain.material import Material
from vagval.domain.procurement import Criteria
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids
from vagval.score.score_lot import score_lot
from vagval.score.thresholds import breaches


@dataclass(frozen=True, slots=True)
class StressedLot:
    """What an award rests on, never changed: every question is asked of a copy."""

    criteria: Criteria
    material: Material
    of: LotEvaluation

    @property
    def lot(self) -> Lot:
        """The lot as published."""
        return self.of.lot

    @property
    def scored(self) -> ScoredBids:
        """The bids as they were decided on."""
        return self.of.scored

    @property
    def first(self) -> tuple[str, ...]:
        """Keys of the bids that are first."""
        return self.of.decision.first

    def rank(self, scored: ScoredBids, model: AwardModel | None = None) -> Decision:
        """Rank bids by the lot's model, or by another one, with the drawings on record.

        Whether the model is lawful is not asked: nothing here is an award.
        """
        drawings = self.material.record.drawings
        return rank_bids(scored, self.of.model if model is None else model, drawings)

    def readmitted(self, criteria: Criteria, admission: Admission) -> ScoredBids:
        """Give the bids of another admission: those already scored at its prices, others scored.

        Raises
        ------
        UndecidedError
            If a bid that comes in was never scored.
        """
        known = {bid.bid: bid for bid in self.scored.bids}
        new = tuple(each for each in admission.evaluated if each.bid.id not in known)
        scored = (
            score_lot(criteria, self.lot.id, replace(admission, bids=new), self.material).bids
            if new
            else ()
        )
        kept = (
            replace(known[each.bid.id], price=None if each.price is None else each.price.evaluated)
            for each in admission.evaluated
            if each.bid.id in known
        )
        bids = sorted((*kept, *scored), key=lambda bid: bid.bid)
        return replace(self.scored, bids=tuple(bids))


def with_scores(bid: ScoredBid, lot: Lot, *changed: CriterionScore) -> ScoredBid:
    """Put other scores in a bid, and ask again which least values of the lot it reaches."""
    new = {score.criterion.id: score for score in changed}
    scores = tuple(new.get(score.criterion.id, score) for score in bid.scores)
    by_leaf = {score.criterion.id: score for score in scores}
    return replace(bid, scores=scores, breaches=breaches(lot.tree, by_leaf))
