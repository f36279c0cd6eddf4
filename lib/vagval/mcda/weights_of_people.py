"""From everybody's records to weights side by side, for one lot (vikter per del)."""

from fractions import Fraction

from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.lot import Lot
from vagval.domain.weighting_record import WeightingRecord
from vagval.domain.weighting_result import LotWeights, PersonWeights, Weights
from vagval.mcda.weights_combined import apart, arithmetic_mean, geometric_mean, median
from vagval.mcda.weights_of_judgments import weights_of


def weights_of_people(lot: Lot, records: tuple[WeightingRecord, ...]) -> LotWeights | None:
    """Weigh a lot by each person's judgments, and all of them together.

    People are combined on the leaves' weights in the whole, whether they weighed level by level or
    all at once: those weights decide, so those are averaged.

    Returns
    -------
    LotWeights or None
        None: nobody has weighed this lot.
    """
    people = tuple(_person(lot.tree, lot.id, each) for each in records if each.of_lot(lot.id))
    if not people:
        return None
    rows = [each.weights for each in people]
    concordance = apart(rows).concordance
    return LotWeights(
        lot=lot,
        leaves=tuple(leaf.id for leaf in lot.tree.leaves),
        published=tuple(lot.tree.global_weight(leaf.id) for leaf in lot.tree.leaves),
        people=people,
        mean=arithmetic_mean(rows),
        geometric=geometric_mean(rows),
        median=median(rows),
        agreement=None if concordance is None else concordance.w,
    )


def _person(tree: CriteriaTree, lot: str, record: WeightingRecord) -> PersonWeights:
    nodes = tuple(
        (each, weights_of(each.method, each.criteria, each.judgments))
        for each in record.of_lot(lot)
    )
    weighed = {name: found.weight(name) for node, found in nodes for name in node.criteria}
    is_whole = any(node.parent is None for node, _ in nodes)
    return PersonWeights(record, nodes, _shares(tree, weighed, is_whole=is_whole))


def _shares(tree: CriteriaTree, weighed: dict[str, Fraction], *, is_whole: bool) -> Weights:
    """Give the leaves' weights in the whole: as they are, or down the tree.

    A node without brothers is not weighed; it has all the weight of its parent.
    """
    if is_whole:
        return tuple(weighed[leaf.id] for leaf in tree.leaves)
    shares = []
    for leaf in tree.leaves:
        share = Fraction(1)
        for node in tree.path(leaf.id):
            share *= weighed.get(node.id, Fraction(1))
        shares.append(share)
    return tuple(shares)
