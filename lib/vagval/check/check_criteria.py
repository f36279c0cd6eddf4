"""Criteria that could be locked but never evaluated (kriterier som inte går att utvärdera).

What the readers and the award rules refuse is left to them; what stands here would otherwise show
only when the bids are in, when nothing may be changed.
"""

from collections import defaultdict
from fractions import Fraction
from itertools import chain

from vagval.domain.bilingual import Bilingual
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Finding, finding
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import SHAPES, Shape
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria, PanelRule, Procurement
from vagval.domain.requirement import Requirement

FROM_REQUIREMENTS = frozenset({PointSource.REQUIREMENTS, PointSource.COMPLIANCE})
Fault = tuple[str, Place, Bilingual]
"""What is wrong, where, and with which criterion: told once for all lots that share it."""


def check_criteria(criteria: Criteria) -> tuple[Finding, ...]:
    """Find criteria whose outcome could not be worked out, or that nothing could come of.

    Returns
    -------
    tuple of Finding
        All of them stop.
    """
    procurement = criteria.procurement
    return (
        *_averages_without_amounts(procurement),
        *_averages_without_shares(procurement),
        *_thresholds_without_share(procurement),
        *_price_alone(procurement),
        *chain.from_iterable(_of_lot(criteria, lot) for lot in procurement.lots),
    )


def _shape(lot: Lot) -> Shape | None:
    return SHAPES.get(lot.award.model)


def _averages_without_amounts(procurement: Procurement) -> tuple[Finding, ...]:
    """Refuse a panel rule whose points may lie between those that amounts are published for."""
    lots = tuple(
        lot.id
        for lot in procurement.lots
        if _shape(lot) == "amounts"
        and any(leaf.source is PointSource.PANEL for leaf in lot.tree.leaves)
    )
    if not lots or procurement.panel_rule is PanelRule.CONSENSUS:
        return ()
    place = Place(procurement.lots[0].award.place.file, cell="panel.rule")
    rule = procurement.panel_rule.value
    return (finding("criteria-average-deducts", place, rule=rule, lots=lots, count=len(lots)),)


def _averages_without_shares(procurement: Procurement) -> tuple[Finding, ...]:
    """Refuse a panel rule whose points may lie between those that shares are published for."""
    lots = tuple(
        lot.id
        for lot in procurement.lots
        if any(leaf.source is PointSource.PANEL and leaf.level_shares for leaf in lot.tree.leaves)
    )
    if not lots or procurement.panel_rule is PanelRule.CONSENSUS:
        return ()
    place = Place(procurement.lots[0].award.place.file, cell="panel.rule")
    rule = procurement.panel_rule.value
    return (finding("criteria-average-levels", place, rule=rule, lots=lots, count=len(lots)),)


def _thresholds_without_share(procurement: Procurement) -> tuple[Finding, ...]:
    """Refuse a threshold above leaves whose shares cannot be weighed into one.

    Weights that are missing one by one are refused by the models that need them.
    """
    found: defaultdict[Fault, list[str]] = defaultdict(list)
    for lot in procurement.lots:
        for node in lot.tree.criteria:
            below = _below(lot.tree, node) if node.threshold is not None else ()
            if below and all(each.weight is None for each in below):
                found["criteria-threshold-unweighted", lot.award.place, node.name].append(lot.id)
            if any(each.source is PointSource.PRICE for each in below):
                found["criteria-threshold-over-price", lot.award.place, node.name].append(lot.id)
    return tuple(
        finding(code, place, criterion=name, lots=tuple(lots), count=len(lots))
        for (code, place, name), lots in found.items()
    )


def _below(tree: CriteriaTree, node: Criterion) -> tuple[Criterion, ...]:
    children = tree.children(node.id)
    return tuple(each for child in children for each in (child, *_below(tree, child)))


def _price_alone(procurement: Procurement) -> tuple[Finding, ...]:
    """Refuse weighted points with nothing to weigh the price against."""
    found: defaultdict[Place, list[str]] = defaultdict(list)
    for lot in procurement.lots:
        is_weighed = _shape(lot) == "price-weighted" and lot.tree.price_leaf is not None
        if is_weighed and not lot.tree.quality_leaves:
            found[lot.award.place].append(lot.id)
    return tuple(
        finding("criteria-price-alone", place, lots=tuple(lots), count=len(lots))
        for place, lots in found.items()
    )


def _of_lot(criteria: Criteria, lot: Lot) -> tuple[Finding, ...]:
    """Find what depends on the requirements, which each lot has of its own."""
    under: defaultdict[str, list[Requirement]] = defaultdict(list)
    for requirement in criteria.requirements_of(lot.id):
        if not requirement.is_mandatory:
            under[requirement.criterion].append(requirement)
    worthless: list[Finding] = []
    unshown: list[Finding] = []
    for leaf in lot.tree.leaves:
        if leaf.source in FROM_REQUIREMENTS:
            worthless.extend(_without_value(lot, leaf, under[leaf.id]))
        if leaf.source is PointSource.COMPLIANCE:
            unshown.extend(_without_evidence(lot, leaf, under[leaf.id]))
    return (*worthless, *_without_difference(lot, under), *unshown)


def _without_value(
    lot: Lot, leaf: Criterion, requirements: list[Requirement]
) -> tuple[Finding, ...]:
    """Refuse a leaf whose bör-krav give nothing: a share of nothing is undefined."""
    is_money = _shape(lot) == "amounts" and leaf.source is PointSource.REQUIREMENTS
    if any(r.deduction if is_money else r.points for r in requirements):
        return ()
    unit = "money" if is_money else "points"
    return (
        finding(
            "criteria-without-value", lot.award.place, criterion=leaf.name, lot=lot.id, unit=unit
        ),
    )


def _without_evidence(
    lot: Lot, leaf: Criterion, requirements: list[Requirement]
) -> tuple[Finding, ...]:
    """Refuse a bör-krav that asks for no evidence where only what is shown counts."""
    return tuple(
        finding(
            "criteria-without-evidence",
            each.place,
            requirement=each.id,
            criterion=leaf.name,
            lot=lot.id,
        )
        for each in requirements
        if not each.evidence
    )


def _without_difference(lot: Lot, under: dict[str, list[Requirement]]) -> tuple[Finding, ...]:
    """Refuse deductions that are the same for every bid, whatever its quality: most often all 0."""
    if _shape(lot) != "amounts" or not lot.tree.quality_leaves:
        return ()
    if any(_difference(leaf, under[leaf.id]) for leaf in lot.tree.quality_leaves):
        return ()
    return (finding("criteria-deduct-nothing", lot.award.place, lot=lot.id),)


def _difference(leaf: Criterion, requirements: list[Requirement]) -> Fraction:
    """Give how much more the best possible bid deducts on a leaf than the worst."""
    if leaf.source is PointSource.REQUIREMENTS:
        return sum((Fraction(r.deduction or 0) for r in requirements), Fraction(0))
    amounts = [amount for _, amount in leaf.deductions]
    return Fraction(max(amounts) - min(amounts)) if amounts else Fraction(0)
