"""Points or deductions of the bör-krav under one criterion (bör-krav)."""

from fractions import Fraction

from vagval.domain.admission import RequirementStatus
from vagval.domain.assessment import Step, Unit
from vagval.domain.criterion import Criterion
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place
from vagval.domain.requirement import Requirement
from vagval.domain.scored_bids import CriterionScore
from vagval.score.earned import earn


def score_requirements(
    leaf: Criterion,
    statuses: tuple[RequirementStatus, ...],
    partly_share: Fraction,
    place: Place,
    *,
    is_money: bool,
) -> CriterionScore:
    """Sum the bör-krav under a leaf: points, or amounts where the model deducts money.

    Parameters
    ----------
    statuses
        Of the leaf's bör-krav.
    place
        Where the requirements stand.
    is_money
        Whether the published deductions count (``value_deduction``) instead of points.

    Raises
    ------
    UndecidedError
        If a requirement has no published value, or if all of them together are worth nothing: a
        share of nothing is undefined.
    """
    value = published_deduction if is_money else published_points
    unit: Unit = "money" if is_money else "points"
    earned = earn(statuses, value, partly_share, unit)
    if not earned.maximum:
        raise UndecidedError(finding("criterion-without-value", place, criterion=leaf.name))
    total = Step(f"requirements-sum-{unit}", {"value": earned.value, "of": earned.maximum})
    return CriterionScore(
        leaf,
        earned.value,
        earned.maximum,
        earned.value / earned.maximum,
        deduction=earned.value if is_money else None,
        steps=(*earned.steps, total),
    )


def published_points(requirement: Requirement) -> Fraction:
    """Give a bör-krav's published points.

    Raises
    ------
    UndecidedError
        If none are published.
    """
    if requirement.points is None:
        raise UndecidedError(
            finding("requirement-without-points", requirement.place, requirement=requirement.id)
        )
    return requirement.points


def published_deduction(requirement: Requirement) -> Fraction:
    """Give a bör-krav's published deduction.

    Raises
    ------
    UndecidedError
        If none is published.
    """
    if requirement.deduction is None:
        raise UndecidedError(
            finding("requirement-without-deduction", requirement.place, requirement=requirement.id)
        )
    return Fraction(requirement.deduction)
