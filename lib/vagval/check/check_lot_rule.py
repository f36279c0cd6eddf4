"""Whether the announced rule for several lots can be computed (regler för flera delar)."""

from collections.abc import Mapping

from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, finding
from vagval.domain.lot_rule import LotRuleKind
from vagval.domain.procurement import Procurement


def check_lot_rule(
    procurement: Procurement, models: Mapping[str, AwardModel]
) -> tuple[Finding, ...]:
    """Refuse a sum over lots that are not all compared by an amount of money, lowest first.

    Parameters
    ----------
    models
        By lot; lots whose model is refused are passed over here.

    References
    ----------
    Conseil d'Etat, 1 July 2015: points of different lots say nothing together, added or averaged.
    """
    rule = procurement.lot_rule
    if rule is None or rule.kind is not LotRuleKind.LOWEST_TOTAL:
        return ()
    other = tuple(
        lot.id for lot in procurement.lots if lot.id in models and not _adds(models[lot.id])
    )
    if not other:
        return ()
    return (finding("lots-not-money", rule.place, lots=other, count=len(other)),)


def _adds(model: AwardModel) -> bool:
    """Tell whether a lower sum of the model's figures is a better outcome for all lots."""
    return model.unit == "money" and model.lowest_wins and not model.formula.order
