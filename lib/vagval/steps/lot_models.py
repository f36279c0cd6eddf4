"""The award model of each lot, made from published criteria that can be evaluated."""

from vagval.award.award_models import award_model
from vagval.award.lawful import unlawful
from vagval.check.check_criteria import check_criteria
from vagval.check.check_lot_rule import check_lot_rule
from vagval.check.check_reason import check_reason
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, RuleError
from vagval.domain.lot import Lot
from vagval.domain.procurement import Criteria


def lot_models(criteria: Criteria) -> dict[str, AwardModel]:
    """Make every lot's award model, refusing all that is undefined or unlawful at once.

    Raises
    ------
    RuleError
        If an award rule is unlawful or undefined, or criteria could not be evaluated.
    """
    models, faults = made_models(criteria)
    for lot in criteria.procurement.lots:
        if lot.id in models:
            add_new(faults, stopping(models[lot.id], lot))
    if faults:
        raise RuleError(*faults)
    return models


def made_models(criteria: Criteria) -> tuple[dict[str, AwardModel], list[Finding]]:
    """Make every model that is defined, lawful or not, and say why the others are not."""
    models: dict[str, AwardModel] = {}
    faults: list[Finding] = [*check_criteria(criteria)]
    for lot in criteria.procurement.lots:
        try:
            models[lot.id] = award_model(lot)
        except RuleError as error:
            add_new(faults, error.findings)
    add_new(faults, check_lot_rule(criteria.procurement, models))
    return models, faults


def stopping(model: AwardModel, lot: Lot) -> tuple[Finding, ...]:
    """Find what keeps a defined model from being locked: the law, or a reason that is missing.

    What someone has taken responsibility for does not stop.
    """
    return (*unlawful(model, lot), *check_reason(lot, model.formula))


def add_new(faults: list[Finding], more: tuple[Finding, ...]) -> None:
    """Add findings once: lots that share a rule share its faults."""
    faults.extend(each for each in more if each not in faults)
