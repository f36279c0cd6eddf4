"""A lot with points on a scale, put together for the search for other points."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import partial

from builders import scored_bids
from vagval.award.award_models import award_model
from vagval.award.decide import rank_bids
from vagval.domain.criterion import Criterion
from vagval.domain.grade_flips import GradeChange
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids
from vagval.robustness.grade_flips_field import PointField, PossibleChange
from vagval.score.thresholds import breaches
from vagval.steps.grade_changes import aims
from vagval.steps.left_out_field import with_scores

MOST = 5
Given = Mapping[str, tuple[Fraction | int, tuple[int, ...]]]
"""By bid: its price, and its points on each leaf."""


def score_of(leaf: Criterion, points: int) -> CriterionScore:
    """Give points on a scale 0 to 5, by the leaf's published table where it has one."""
    share = leaf.share_for(points) if leaf.level_shares else Fraction(points, MOST)
    amount = leaf.deduction_for(points)
    return CriterionScore(
        leaf,
        Fraction(points),
        Fraction(MOST),
        share or Fraction(0),
        None if amount is None else Fraction(amount),
    )


def field_of(lot: Lot, given: Given) -> ScoredBids:
    """Score bids on every leaf of a lot."""
    leaves = lot.tree.quality_leaves

    def scored(key: str, price: Fraction | int, points: tuple[int, ...]) -> ScoredBid:
        scores = tuple(score_of(leaf, each) for leaf, each in zip(leaves, points, strict=True))
        missed = breaches(lot.tree, {score.criterion.id: score for score in scores})
        return ScoredBid(key, key, Fraction(price), scores, missed)

    return scored_bids(*(scored(key, *each) for key, each in given.items()), lot=lot)


def every_change(bid: ScoredBid) -> Iterable[PossibleChange]:
    """Give every other level of every leaf."""
    for score in bid.scores:
        for points in range(MOST + 1):
            if points != score.points:
                steps = int(abs(points - score.points))
                change = GradeChange(
                    bid.bid, score.criterion.id, score.points, Fraction(points), steps
                )
                yield PossibleChange(change, score_of(score.criterion, points))


def point_field(scored: ScoredBids) -> PointField:
    """Put scored bids together for the search."""
    lot, model = scored.lot, award_model(scored.lot)
    return PointField(
        scored=scored,
        decision=rank_bids(scored, model),
        model=model,
        changes=tuple(each for bid in scored.bids for each in every_change(bid)),
        decide=partial(rank_bids, model=model),
        rescore=lambda bid, scores: with_scores(bid, lot, *scores),
        aims=aims(lot),
    )
