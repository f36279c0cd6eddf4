"""Try every award model of a procurement before any bid exists (modellprov)."""

from collections.abc import Mapping
from dataclasses import dataclass

from vagval.award.award_models import FORMULAS
from vagval.award.class_structure import class_structure
from vagval.award.evaluate_formula import evaluate
from vagval.award.quality_price import quality_price
from vagval.check.foresee_knock_out import foresee_knock_out
from vagval.domain.award_model import AwardModel
from vagval.domain.errors import Finding, RuleError, Severity
from vagval.domain.known_product import KnownProduct
from vagval.domain.laboratory import Laboratory
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.files.lock_content import content_of, content_sha256
from vagval.robustness.examine_model import BIDS, TENDERS, examine_model
from vagval.robustness.instruments import Instruments
from vagval.robustness.knock_out_findings import knock_out_findings
from vagval.robustness.loaded_prices import loaded_items
from vagval.steps.lot_models import made_models
from vagval.steps.model_questions import model_questions

TENDERS_AT_LOCK, BIDS_AT_LOCK = 2_000, 5
"""Fewer at the lock, where someone waits; how many is written with the results."""


@dataclass(frozen=True, slots=True)
class Simulation:
    """How many tenders are simulated, with how many bids each, drawn from which seed."""

    seed: int
    tenders: int = TENDERS
    bids: int = BIDS


def laboratory(
    criteria: Criteria,
    lots: tuple[Lot, ...],
    simulation: Simulation,
    products: tuple[KnownProduct, ...] = (),
    notes: tuple[Finding, ...] = (),
) -> Laboratory:
    """Try each distinct model once, lawful or not.

    Parameters
    ----------
    lots
        The lots whose models are tried.
    products
        Known before any bid is in, for the forecast of which ska-krav exclude whom.
    notes
        On what was read, to be told with the rest.

    Raises
    ------
    RuleError
        If an award rule is undefined, or criteria could not be evaluated: there is no model to try.
    """
    asked = model_questions(criteria, lots, defined_models(criteria))
    place = Place(f"criteria/{criteria.procurement.id}/requirements")
    knock_outs = tuple(
        found
        for lot in lots
        if (found := foresee_knock_out(criteria, lot.id, products)) is not None
    )
    return Laboratory(
        procurement=criteria.procurement.id,
        criteria_sha256=content_sha256(content_of(criteria)),
        seed=simulation.seed,
        tenders=simulation.tenders,
        bids=simulation.bids,
        tests=tuple(
            examine_model(each, INSTRUMENTS, simulation.seed, simulation.tenders, simulation.bids)
            for each in asked.questions
        ),
        loaded=tuple(
            each
            for each in loaded_items(criteria.price_items)
            if any(each.lot == lot.id for lot in lots)
        ),
        knock_outs=knock_outs,
        findings=(
            *asked.findings,
            *(note for each in knock_outs for note in knock_out_findings(each, place)),
            *notes,
        ),
    )


INSTRUMENTS = Instruments(evaluate, class_structure, quality_price, tuple(FORMULAS.values()))
"""The award's exact functions, for a room that may not know the award."""


def defined_models(criteria: Criteria) -> Mapping[str, AwardModel]:
    """Make every lot's model, lawful or not.

    Raises
    ------
    RuleError
        If one is undefined.
    """
    models, faults = made_models(criteria)
    if faults:
        raise RuleError(*faults)
    return models


def every_finding(laboratory: Laboratory) -> tuple[Finding, ...]:
    """Give all that was found, each once: about the procurement, then about each model."""
    found = [*laboratory.findings, *(f for test in laboratory.tests for f in test.findings)]
    return tuple(each for n, each in enumerate(found) if each not in found[:n])


def preventing(laboratory: Laboratory) -> tuple[Finding, ...]:
    """Give what prevents the lock."""
    return tuple(each for each in every_finding(laboratory) if each.severity is Severity.STOP)


def overridable(laboratory: Laboratory) -> tuple[str, ...]:
    """Give the codes of what prevents the lock unless someone goes on record for it."""
    codes = {
        each.code
        for test in laboratory.tests
        for each in test.findings
        if each.severity is Severity.STOP
        and any(each.code == zone.code for zone in test.formula.flat)
    }
    return tuple(sorted(codes))
