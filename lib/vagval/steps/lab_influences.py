"""What each lot's weights decide among invented bids (viktprov före publicering)."""

from vagval.domain.laboratory import Laboratory
from vagval.domain.procurement import Criteria
from vagval.domain.weight_influence import WeightInfluence
from vagval.robustness.weight_influence import TENDERS, weight_influence
from vagval.steps.laboratory import defined_models


def lab_influences(criteria: Criteria, laboratory: Laboratory) -> dict[str, WeightInfluence]:
    """Ask of each tried lot what its weights decide.

    Returns
    -------
    dict
        By lot; one whose model is no sum of values times weights is left out.
    """
    models = defined_models(criteria)
    tenders = min(TENDERS, laboratory.tenders)
    asked = ((key, test.band) for test in laboratory.tests for key in test.lots)
    found = (
        (
            lot.id,
            weight_influence(criteria, lot, models[lot.id], band, laboratory.seed, tenders=tenders),
        )
        for key, band in asked
        if (lot := criteria.procurement.lot(key)) is not None
    )
    return {key: influence for key, influence in found if influence is not None}
