"""The award models' own decisions on invented bids (räkneexempel)."""

from contextlib import suppress

from vagval.award.decide import rank_bids
from vagval.domain.decision import Decision
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.laboratory import Laboratory
from vagval.domain.procurement import Criteria
from vagval.robustness.invented_bids import example_bids
from vagval.steps.laboratory import defined_models


def lab_examples(criteria: Criteria, laboratory: Laboratory) -> dict[str, Decision]:
    """Decide each tried lot's invented bids as real ones would be, lawful or not.

    Returns
    -------
    dict
        By lot; one whose invented bids cannot be compared, as at an undefined figure, is left out.
    """
    models = defined_models(criteria)
    examples: dict[str, Decision] = {}
    for test in laboratory.tests:
        for key in test.lots:
            lot = criteria.procurement.lot(key)
            if lot is not None:
                with suppress(UndecidedError, RuleError):
                    bids = example_bids(criteria, lot, test.band, test.formula)
                    examples[key] = rank_bids(bids, models[key])
    return examples
