"""Decide a lot without each criterion (utan ett tilldelningskriterium)."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import partial

from vagval.award.award_models import award_model
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision import Decision
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import SHAPES
from vagval.domain.scored_bids import CriterionScore
from vagval.robustness.leave_one_out import Without
from vagval.steps.left_out_field import StressedLot, with_scores


def without_criteria(field: StressedLot) -> Iterator[Without]:
    """Let each leaf count for nothing, with its least value and as a tie-break.

    Where there are weights the others keep their proportions in the whole; where there are amounts
    they are 0; where there are neither, every bid gets 0 points.
    """
    for leaf in field.lot.tree.leaves:
        yield Without("criterion", leaf.id, field.first, partial(_decide, field, leaf))


def _decide(field: StressedLot, leaf: Criterion) -> Decision:
    lot = lot_without(field.lot, leaf)
    own = lot.tree.get(leaf.id) or leaf
    bids = tuple(
        with_scores(bid, lot, *(_worthless(score, own) for score in bid.scores if _is(score, leaf)))
        for bid in field.scored.bids
    )
    return field.rank(replace(field.scored, lot=lot, bids=bids), award_model(lot))


def lot_without(lot: Lot, leaf: Criterion) -> Lot:
    """Give a lot in which one criterion counts for nothing.

    Raises
    ------
    UndecidedError
        If nothing else has any weight.
    """
    zero = tuple((points, 0 * amount) for points, amount in leaf.deductions)
    has_weights = SHAPES[lot.award.model] in {"price-weighted", "quality-weighted"}
    tree = without_weight(lot, leaf.id) if has_weights else lot.tree
    criteria = tuple(
        replace(each, deductions=zero, threshold=None) if each.id == leaf.id else each
        for each in tree.criteria
    )
    rules = tuple(rule for rule in lot.award.tie_break if rule != f"highest:{leaf.id}")
    award = replace(lot.award, tie_break=rules)
    return replace(lot, award=award, tree=CriteriaTree(criteria))


def without_weight(lot: Lot, key: str) -> CriteriaTree:
    """Give a leaf the weight 0 in the whole; all other leaves keep their proportions.

    Each node above it keeps what its other children weigh, and weights sum to 1 again under every
    parent. A node whose only child this was keeps that child, weighs 0, and asks for no least
    value.

    Raises
    ------
    UndecidedError
        If no other leaf has any weight.
    """
    tree, kept = lot.tree, Fraction(0)
    changed: dict[str, Criterion] = {}
    for node in reversed(tree.path(key)):
        siblings = tree.children(node.parent)
        # What each weighs now, and this one without the leaf.
        masses = {each.id: each.weight or Fraction(0) for each in siblings}
        masses[node.id] *= kept
        if kept == 0:
            changed[node.id] = replace(node, threshold=None)
        kept = sum(masses.values(), Fraction(0))
        if kept:
            for each in siblings:
                now = changed.get(each.id, each)
                changed[each.id] = replace(now, weight=masses[each.id] / kept)
    if not kept:
        raise UndecidedError(finding("left-out-only-criterion", lot.award.place))
    return CriteriaTree(tuple(changed.get(each.id, each) for each in tree.criteria))


def _is(score: CriterionScore, leaf: Criterion) -> bool:
    return score.criterion.id == leaf.id


def _worthless(score: CriterionScore, leaf: Criterion) -> CriterionScore:
    """Make a score count for nothing in every shape of model.

    The largest deduction of bör-krav stands in the score itself, so that it is 0 too.
    """
    by_requirements = leaf.source is PointSource.REQUIREMENTS
    return replace(
        score,
        criterion=leaf,
        points=Fraction(0),
        maximum=Fraction(0) if by_requirements else score.maximum,
        share=Fraction(0),
        deduction=None if score.deduction is None else Fraction(0),
    )
