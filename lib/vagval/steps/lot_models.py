"""The award model of each lot, made from published criteria that can be evaluated."""

from vagval.award.award_models import award_model
from vagval.award.lawful import check_lawful
from vagval.check.check_criteria import check_criteria
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, RuleError, VagvalError
from vagval.domain.procurement import Criteria


def lot_models(criteria: Criteria) -> dict[str, AwardModel]:
    """Make every lot's award model, refusing all that is undefined or unlawful at once.

    Raises
    ------
    RuleError
        If an award rule is unlawful or undefined, or criteria could not be evaluated.
    """
    models: dict[str, AwardModel] = {}
    faults: list[Finding] = [*check_criteria(criteria)]
    for lot in criteria.procurement.lots:
        try:
            models[lot.id] = award_model(lot)
            check_lawful(models[lot.id], lot)
        except VagvalError as error:
            # Lots that share a rule share its faults.
            faults.extend(each for each in error.findings if each not in faults)
    if faults:
        raise RuleError(*faults)
    return models
