"""Attack one award model before it is published (modellprov)."""

from dataclasses import replace

import numpy as np

from vagval.domain.model_test import ModelTest
from vagval.robustness.break_even import even_curve
from vagval.robustness.class_proof import prove_class
from vagval.robustness.comparable import basis_of
from vagval.robustness.effective_weight import effective_weight
from vagval.robustness.exploits import exploits
from vagval.robustness.flat_stretches import flat_stretches
from vagval.robustness.instruments import Instruments, ModelQuestion
from vagval.robustness.model_findings import model_findings
from vagval.robustness.neutralisation import neutralisation
from vagval.robustness.out_of_range import out_of_range
from vagval.robustness.quality_prices import quality_prices, worth_in_middle
from vagval.robustness.tenders import draw_tenders
from vagval.robustness.topsis import TOPSIS
from vagval.robustness.tried_model import TriedModel
from vagval.robustness.twins import twins
from vagval.robustness.undefined_points import undefined_points
from vagval.robustness.valid_bids import valid_band

TENDERS, BIDS = 10_000, 8


def examine_model(
    question: ModelQuestion,
    instruments: Instruments,
    seed: int,
    tenders: int = TENDERS,
    bids: int = BIDS,
) -> ModelTest:
    """Find out everything about one model that can be found before any bid exists.

    Parameters
    ----------
    seed
        Of the simulated tenders; the same seed gives the same result, whatever runs beside.
    tenders, bids
        How many tenders are simulated, with how many bids each.

    Returns
    -------
    ModelTest
        Rates come from floats and are counts; everything else was decided in exact arithmetic.
    """
    formula, constants = question.formula, question.constants
    band = valid_band(formula, constants, question.band)
    model = TriedModel(formula, constants, instruments.evaluate)
    chance = np.random.Generator(np.random.PCG64(seed))
    drawn = draw_tenders(band, (tenders, bids), chance)
    proof = prove_class(model, instruments.structure(formula, constants), band, drawn, chance)
    worth = worth_in_middle(model, band, instruments.worth)
    test = ModelTest(
        lots=question.lots,
        formula=formula,
        constants=constants,
        band=band,
        invented=model.compare(band.invented),
        proof=proof,
        flat=flat_stretches(model, band),
        out_of_range=out_of_range(model, band),
        undefined=undefined_points(model, band),
        weight=effective_weight(model, band, drawn),
        neutralisation=neutralisation(model, band),
        quality_prices=quality_prices(model, band, instruments.worth),
        curve=even_curve(model, band),
        exploits=exploits(model, band, proof),
        twins=twins(
            (*instruments.others, TOPSIS), basis_of(formula, constants, band, worth), drawn
        ),
    )
    findings = (*question.unlawful, *model_findings(test, question, worth))
    return replace(test, findings=findings, overridden=question.overridden)
