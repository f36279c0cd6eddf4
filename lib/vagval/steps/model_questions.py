"""Which models there are to try, each once, and what is known of them beforehand."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from vagval.award.lawful import overridden, unlawful
from vagval.check.check_reason import check_reason
from vagval.domain.award_model import AwardModel
from vagval.domain.band import Band
from vagval.domain.criterion import PointSource
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.formula import Constants
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.procurement import Criteria
from vagval.robustness.assume_band import Basis, assume_band
from vagval.robustness.instruments import ModelQuestion
from vagval.steps.lot_models import add_new
from vagval.steps.overrides import notes_of

VALUE = "full_quality_value"
"""Name of the constant that sums the largest deductions."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The models to try, and findings that need no trial."""

    questions: tuple[ModelQuestion, ...]
    findings: tuple[Finding, ...]


def model_questions(
    criteria: Criteria, lots: tuple[Lot, ...], models: Mapping[str, AwardModel]
) -> Asked:
    """Gather lots with the same formula, constants and band, so that each is tried once."""
    questions: dict[tuple[object, ...], ModelQuestion] = {}
    assumed: dict[tuple[Band, Basis], tuple[str, ...]] = {}
    findings: list[Finding] = []
    for lot in lots:
        model = models[lot.id]
        constants = full_constants(criteria, lot, model)
        band, basis = plausible(lot, constants)
        if basis is not None:
            assumed[band, basis] = (*assumed.get((band, basis), ()), lot.id)
        key = (model.key, tuple(sorted(constants.items())), band)
        asked = a_question(lot, model, constants, band)
        questions[key] = together(questions[key], asked) if key in questions else asked
        add_new(findings, (*check_reason(lot, model.formula), *notes_of(model, lot)))
    place = Place(lots[0].award.place.file, cell="laboratory")
    notes = (assumption(place, band, basis, named) for (band, basis), named in assumed.items())
    return Asked(tuple(questions.values()), (*findings, *notes))


def a_question(lot: Lot, model: AwardModel, constants: Constants, band: Band) -> ModelQuestion:
    """Ask about the model of one lot."""
    return ModelQuestion(
        formula=model.formula,
        constants=constants,
        band=band,
        lots=(lot.id,),
        place=lot.award.place,
        has_reason=lot.award.reason is not None,
        unlawful=unlawful(model, lot),
        overridden=overridden(model, lot),
    )


def together(one: ModelQuestion, other: ModelQuestion) -> ModelQuestion:
    """Ask about two lots at once; what is said of either is said of both."""
    return replace(
        one,
        lots=(*one.lots, *other.lots),
        has_reason=one.has_reason and other.has_reason,
        unlawful=(*one.unlawful, *(f for f in other.unlawful if f not in one.unlawful)),
        overridden=(*one.overridden, *(f for f in other.overridden if f not in one.overridden)),
    )


def full_constants(criteria: Criteria, lot: Lot, model: AwardModel) -> Constants:
    """Give the model's constants, with what the lot's bör-krav are worth among the deductions.

    The model itself knows the amounts on the criteria; those on requirements come on top.
    """
    if VALUE not in model.constants:
        return model.constants
    leaves = {c.id for c in lot.tree.leaves if c.source is PointSource.REQUIREMENTS}
    worth = sum(
        (
            Fraction(each.deduction)
            for each in criteria.requirements_of(lot.id)
            if each.criterion in leaves and each.deduction is not None
        ),
        Fraction(0),
    )
    return {**model.constants, VALUE: model.constants[VALUE] + worth}


def plausible(lot: Lot, constants: Constants) -> tuple[Band, Basis | None]:
    """Give the band that the lot states, or one assumed from the model's own money."""
    return (lot.band, None) if lot.band is not None else assume_band(constants)


def assumption(place: Place, band: Band, basis: Basis, lots: tuple[str, ...]) -> Finding:
    """Tell of an assumed band: what is found is about prices that nobody stated."""
    return finding(
        "band-assumed",
        place,
        Severity.NOTE,
        lots=lots,
        count=len(lots),
        basis=basis,
        lowest=band.lowest_price,
        highest=band.highest_price,
        worst=band.lowest_quality,
        best=band.highest_quality,
    )
