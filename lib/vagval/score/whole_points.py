"""Whether the panel can only give points that have an amount (hela poäng)."""

from vagval.domain.criterion import PointSource
from vagval.domain.errors import RuleError, finding
from vagval.domain.lot import Lot
from vagval.domain.procurement import PanelRule, Procurement
from vagval.score.score_lot import DEDUCTS_MONEY


def check_whole_points(procurement: Procurement, lot: Lot) -> None:
    """Refuse amounts for whole points under a panel rule that gives points between them.

    Said of the criteria, before anyone has bid: once bids are open, the only ways out would be to
    change the rule or to score anew until the points come out whole.

    Raises
    ------
    RuleError
        If a panel leaf deducts money and the panel rule is not *consensus*; a median lies between
        two points too as soon as the number of evaluators is even.
    """
    if lot.award.model != DEDUCTS_MONEY or procurement.panel_rule is PanelRule.CONSENSUS:
        return
    faults = tuple(
        finding(
            "deduction-rule-between-points",
            lot.award.place,
            criterion=leaf.name,
            rule=procurement.panel_rule.value,
        )
        for leaf in lot.tree.leaves
        if leaf.source is PointSource.PANEL
    )
    if faults:
        raise RuleError(*faults)
