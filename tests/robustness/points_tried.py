"""Every set of changes of points, tried by deciding again."""

from dataclasses import replace
from itertools import product

from robustness.points_case import MOST, point_field, score_of
from robustness.points_lots import LOTS, UNDEFINED
from vagval.award.award_models import award_model
from vagval.award.decide import rank_bids
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import UndecidedError
from vagval.domain.grade_flips import FewestChanges, GradeChange
from vagval.domain.scored_bids import ScoredBid, ScoredBids
from vagval.robustness.fewest_changes import FewestSearch
from vagval.steps.left_out_field import with_scores

LOTS_BY_LEAF = {lot.tree.quality_leaves[0].id: lot for lot in (*LOTS.values(), UNDEFINED)}


def fewest(scored: ScoredBids, bid: str) -> FewestChanges:
    """Search for the fewest changes that put one bid first."""
    return FewestSearch(point_field(scored)).fewest(bid)


def after(scored: ScoredBids, changes: tuple[GradeChange, ...]) -> tuple[str, ...]:
    """Apply changes of points and decide again."""
    bids = []
    for bid in scored.bids:
        own = tuple(
            score_of(score.criterion, int(change.after))
            for change in changes
            for score in bid.scores
            if change.bid == bid.bid and change.criterion == score.criterion.id
        )
        bids.append(with_scores(bid, scored.lot, *own))
    return rank_bids(replace(scored, bids=tuple(bids)), award_model(scored.lot)).first


def brute_force(scored: ScoredBids, key: str) -> int | None:
    """Try every raise of a bid with every lowering of those ahead of it or equal to it."""
    model = award_model(scored.lot)
    ranks = {each.bid.bid: each.rank for each in rank_bids(scored, model).ranking}
    ahead = [each for each in ranks if each != key and ranks[each] <= ranks[key]]
    moved = [bid for bid in scored.bids if bid.bid == key or bid.bid in ahead]
    kept = [bid for bid in scored.bids if bid not in moved]
    best: int | None = None
    for levels in product(*(levels_of(bid, is_raise=bid.bid == key) for bid in moved)):
        steps = sum(cost for cost, _ in levels)
        if best is not None and steps >= best:
            continue
        bids = (*kept, *(bid for _, bid in levels))
        if is_first(replace(scored, bids=bids), model, key):
            best = steps
    return best


def is_first(scored: ScoredBids, model: AwardModel, key: str) -> bool:
    try:
        return rank_bids(scored, model).first == (key,)
    except UndecidedError:
        return False


def levels_of(bid: ScoredBid, *, is_raise: bool) -> list[tuple[int, ScoredBid]]:
    ranges = (
        range(int(s.points), MOST + 1) if is_raise else range(int(s.points) + 1) for s in bid.scores
    )
    found = []
    for points in product(*ranges):
        scores = tuple(
            score_of(s.criterion, each) for s, each in zip(bid.scores, points, strict=True)
        )
        steps = sum(abs(int(s.points) - each) for s, each in zip(bid.scores, points, strict=True))
        found.append((steps, with_scores(bid, LOTS_BY_LEAF[scores[0].criterion.id], *scores)))
    return sorted(found, key=lambda each: each[0])
