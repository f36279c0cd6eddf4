"""Published least values that a bid must reach (trösklar)."""

from collections.abc import Mapping
from fractions import Fraction

from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Finding, RuleError, finding
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ThresholdBreach

IN_POINTS = frozenset({PointSource.PANEL, PointSource.COMPLIANCE})


def check_thresholds(lot: Lot) -> None:
    """Refuse a threshold on a node whose share is undefined.

    The share of a node is the weighted mean of its children's shares, so every node below it must
    have a weight, and none may be price.

    Raises
    ------
    RuleError
        If weights are missing below a node with a threshold, or price stands there.
    """
    faults: list[Finding] = []
    for node in lot.tree.criteria:
        below = _below(lot.tree, node)
        if node.threshold is None or not below:
            continue
        if any(each.weight is None for each in below):
            faults.append(
                finding("threshold-without-weights", lot.award.place, criterion=node.name)
            )
        if any(each.source is PointSource.PRICE for each in below):
            faults.append(finding("threshold-over-price", lot.award.place, criterion=node.name))
    if faults:
        raise RuleError(*faults)


def _below(tree: CriteriaTree, node: Criterion) -> tuple[Criterion, ...]:
    children = tree.children(node.id)
    return tuple(each for child in children for each in (child, *_below(tree, child)))


def breaches(
    tree: CriteriaTree, scores: Mapping[str, CriterionScore]
) -> tuple[ThresholdBreach, ...]:
    """Name the thresholds that a bid did not reach, in published order; exactly reached is reached.

    Parameters
    ----------
    scores
        By criterion, one for every quality leaf.

    References
    ----------
    C-546/16 Montte: a least score is allowed when it is published; who does not reach it is out.
    """
    found: list[ThresholdBreach] = []
    for node in tree.criteria:
        if node.threshold is None:
            continue
        in_points = node.source in IN_POINTS
        reached = scores[node.id].points if in_points else _share(tree, node, scores)
        if reached < node.threshold:
            found.append(ThresholdBreach(node, reached, node.threshold, is_share=not in_points))
    return tuple(found)


def _share(tree: CriteriaTree, node: Criterion, scores: Mapping[str, CriterionScore]) -> Fraction:
    children = tree.children(node.id)
    if not children:
        return scores[node.id].share
    return sum(
        (
            child.weight * _share(tree, child, scores)
            for child in children
            if child.weight is not None
        ),
        Fraction(0),
    )
