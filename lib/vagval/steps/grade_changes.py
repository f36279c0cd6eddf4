"""Every change of points that a lot's published scales allow (möjliga poängändringar)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from vagval.domain.admission import RequirementStatus
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import UndecidedError
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.grade_flips import GradeChange, GradeFlips
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import SHAPES
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.robustness.grade_flips import grade_flips
from vagval.robustness.grade_flips_field import PointField, PossibleChange, Worth
from vagval.score.thresholds import IN_POINTS
from vagval.steps.left_out_field import StressedLot, with_scores
from vagval.steps.points_worth import PointsWorth
from vagval.steps.requirement_worth import requirement_worth


def grade_flips_of(evaluation: Evaluation, lot: LotEvaluation) -> GradeFlips:
    """Find what other points would do to a lot's award; by the published model, on other points."""
    return grade_flips(point_field(evaluation, lot))


def point_field(evaluation: Evaluation, lot: LotEvaluation) -> PointField:
    """Put a lot together for the search: its bids, its scales, and the way to decide again."""
    field = StressedLot(evaluation.criteria, evaluation.material, lot)
    possible = _Possible(field, PointsWorth(evaluation.criteria.procurement, lot.lot))
    return PointField(
        scored=lot.scored,
        decision=lot.decision,
        model=lot.model,
        changes=tuple(each for bid in lot.scored.bids for each in possible.of(bid)),
        decide=field.rank,
        rescore=lambda bid, scores: with_scores(bid, lot.lot, *scores),
        aims=aims(lot.lot),
    )


@dataclass(frozen=True, slots=True)
class _Possible:
    field: StressedLot
    worth: PointsWorth

    def of(self, bid: ScoredBid) -> Iterator[PossibleChange]:
        admitted = {each.bid.id: each for each in self.field.of.admission.bids}
        for score in bid.scores:
            if score.criterion.source is PointSource.REQUIREMENTS:
                for status in admitted[bid.bid].statuses:
                    if status.requirement.criterion == score.criterion.id:
                        yield from self._met_or_not(score, status)
            else:
                yield from self._on_scale(bid, score)

    def _on_scale(self, bid: ScoredBid, score: CriterionScore) -> Iterator[PossibleChange]:
        """Give the levels of a scale that something is published for, but the present one."""
        given = tuple(each.points for each in score.individual)
        for points in self._levels(score.criterion):
            if points == score.points:
                continue
            try:
                after = self.worth.of(score, Fraction(points))
            except UndecidedError:
                continue  # no share or amount is published for these points: nobody can get them
            change = GradeChange(
                bid=bid.bid,
                criterion=score.criterion.id,
                before=score.points,
                after=after.points,
                steps=-(-abs(points - score.points) // 1),
                is_given=bool(given) and min(given) <= points <= max(given),
            )
            yield PossibleChange(change, after)

    def _levels(self, leaf: Criterion) -> tuple[int, ...]:
        scale = self.worth.scale(leaf)
        if leaf.source is PointSource.COMPLIANCE:
            return tuple(dict.fromkeys(points for _, points in leaf.degree_points))
        return () if scale is None else tuple(range(scale.minimum, scale.maximum + 1))

    def _met_or_not(
        self, score: CriterionScore, status: RequirementStatus
    ) -> Iterator[PossibleChange]:
        """Let a bör-krav earn everything, or nothing, where it does not already."""
        worth = requirement_worth(
            self.field.lot, status, self.field.criteria.procurement.partly_share
        )
        before = worth.value
        for after in (Fraction(0), worth.maximum):
            if after == before:
                continue
            change = GradeChange(
                bid=status.bid,
                criterion=score.criterion.id,
                before=before,
                after=after,
                steps=1,
                requirement=status.requirement.id,
            )
            yield PossibleChange(change, _more(score, after - before))


def _more(score: CriterionScore, more: Fraction) -> CriterionScore:
    points = score.points + more
    return replace(
        score,
        points=points,
        share=points / score.maximum,
        deduction=None if score.deduction is None else score.deduction + more,
        steps=(),
    )


def aims(lot: Lot) -> tuple[Worth, ...]:
    """Give what points can bring about: more in the figure and the tie-break, or a least value."""
    return (
        _figure(lot),
        *(_toward(lot.tree, node) for node in lot.tree.criteria if node.threshold is not None),
    )


def _figure(lot: Lot) -> Worth:
    """Give what a score adds to the figure, and then to each tie-break by points."""
    shape = SHAPES[lot.award.model]
    rules = tuple(r.removeprefix("highest:") for r in lot.award.tie_break if ":" in r)
    order = str(lot.award.parameters.get("order", "")).split()

    def worth(score: CriterionScore) -> tuple[Fraction, ...]:
        leaf = score.criterion.id
        if shape == "bare":
            figure = tuple(_if(word == leaf, score.points) for word in order)
        elif shape == "amounts":
            figure = (score.deduction or Fraction(0),)
        else:
            figure = (weights[leaf] * score.share,)
        return (*figure, *(_if(rule == leaf, score.points) for rule in rules))

    weights = {leaf.id: lot.tree.global_weight(leaf.id) for leaf in lot.tree.quality_leaves}
    return worth


def _toward(tree: CriteriaTree, node: Criterion) -> Worth:
    """Give what a score adds to a node's points or share."""
    in_points = node.source in IN_POINTS

    def worth(score: CriterionScore) -> tuple[Fraction, ...]:
        path = tree.path(score.criterion.id)
        if node not in path:
            return (Fraction(0),)
        if in_points:
            return (score.points,)
        weight = Fraction(1)
        for below in path[path.index(node) + 1 :]:
            weight *= below.weight or Fraction(0)
        return (weight * score.share,)

    return worth


def _if(holds: bool, points: Fraction) -> Fraction:  # noqa: FBT001 - a value, not a switch
    return points if holds else Fraction(0)
