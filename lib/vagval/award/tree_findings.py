"""What a model needs from the criteria tree, and what it cannot have (viktning)."""

from fractions import Fraction
from itertools import pairwise

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Finding, finding
from vagval.domain.lot import Lot


def weight_findings(lot: Lot) -> tuple[Finding, ...]:
    """Find weights that are missing, negative, or do not sum to exactly 1 under one parent.

    References
    ----------
    LOU (2016:1145) 16:6: the weights are published; they are never rescaled afterwards.
    """
    place, tree = lot.award.place, lot.tree
    missing = tuple(
        finding("award-weight-missing", place, lot=lot.id, criterion=c.name)
        for c in tree.criteria
        if c.weight is None
    )
    negative = tuple(
        finding("award-weight-negative", place, lot=lot.id, criterion=c.name, weight=c.weight)
        for c in tree.criteria
        if c.weight is not None and c.weight < 0
    )
    parents = ("", *dict.fromkeys(c.parent for c in tree.criteria if c.parent))
    sums = tuple(fault for parent in parents for fault in _sum_finding(lot, parent))
    return (*missing, *negative, *sums)


def no_weight_findings(lot: Lot) -> tuple[Finding, ...]:
    """Find weights in a model that has none: a weight that counts for nothing misleads bidders."""
    return tuple(
        finding(
            "award-weight-not-allowed",
            lot.award.place,
            lot=lot.id,
            model=lot.award.model,
            criterion=c.name,
        )
        for c in lot.tree.criteria
        if c.weight is not None
    )


def one_price_leaf_findings(lot: Lot) -> tuple[Finding, ...]:
    """Find out whether price is exactly one leaf."""
    leaves = _price_leaves(lot)
    if len(leaves) == 1:
        return ()
    return (finding("award-price-leaf-not-one", lot.award.place, lot=lot.id, count=len(leaves)),)


def no_price_leaf_findings(lot: Lot) -> tuple[Finding, ...]:
    """Find price leaves in a model where price is no criterion of its own."""
    return tuple(
        finding(
            "award-price-leaf-not-allowed",
            lot.award.place,
            lot=lot.id,
            model=lot.award.model,
            criterion=c.name,
        )
        for c in _price_leaves(lot)
    )


def deduction_findings(lot: Lot) -> tuple[Finding, ...]:
    """Find leaves on a scale without published amounts, or where more points deduct less."""
    on_scale = {PointSource.PANEL, PointSource.COMPLIANCE}
    place = lot.award.place
    missing = tuple(
        finding("award-deductions-missing", place, lot=lot.id, criterion=c.name)
        for c in lot.tree.leaves
        if c.source in on_scale and not c.deductions
    )
    falling = tuple(
        finding("award-deductions-falling", place, lot=lot.id, criterion=c.name)
        for c in lot.tree.leaves
        if _falls(c)
    )
    return (*missing, *falling)


def _sum_finding(lot: Lot, parent: str) -> tuple[Finding, ...]:
    children = lot.tree.children(parent)
    if any(c.weight is None for c in children):
        return ()  # said once already, as a missing weight
    total = sum((c.weight for c in children if c.weight is not None), Fraction(0))
    if total == 1:
        return ()
    above = lot.tree.get(parent)
    place = lot.award.place
    if above is None:
        return (finding("award-top-weights-not-one", place, lot=lot.id, total=total),)
    return (finding("award-weights-not-one", place, lot=lot.id, criterion=above.name, total=total),)


def _price_leaves(lot: Lot) -> tuple[Criterion, ...]:
    return tuple(c for c in lot.tree.leaves if c.source is PointSource.PRICE)


def _falls(criterion: Criterion) -> bool:
    amounts = [amount for _, amount in sorted(criterion.deductions)]
    return any(more < less for less, more in pairwise(amounts))
