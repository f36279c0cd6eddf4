"""Points for what is shown, through a published table (uppfyllandegrad)."""

from fractions import Fraction

from vagval.domain.admission import RequirementStatus
from vagval.domain.assessment import Step
from vagval.domain.criterion import Criterion
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place
from vagval.domain.scale import Scale
from vagval.domain.scored_bids import CriterionScore
from vagval.score.earned import earn
from vagval.score.score_requirements import published_points


def score_compliance(
    leaf: Criterion,
    scale: Scale,
    statuses: tuple[RequirementStatus, ...],
    partly_share: Fraction,
    place: Place,
) -> CriterionScore:
    """Turn the degree of what is shown into points.

    Only what evidence, or the authority's own assessment, stands behind counts; what is claimed
    without it is named as claimed and gives nothing.

    Parameters
    ----------
    place
        Where the requirements stand.

    Raises
    ------
    UndecidedError
        If the leaf has no bör-krav with points, or if the table says nothing about the degree.
    """
    earned = earn(statuses, published_points, partly_share, "points", must_be_shown=True)
    if not earned.maximum:
        raise UndecidedError(finding("criterion-without-value", place, criterion=leaf.name))
    degree = earned.value / earned.maximum
    reached = [(least, points) for least, points in leaf.degree_points if least <= degree]
    if not reached:
        raise UndecidedError(
            finding("degree-below-table", place, criterion=leaf.name, degree=degree)
        )
    least, whole = max(reached)
    points = Fraction(whole)
    return CriterionScore(
        leaf,
        points,
        Fraction(scale.maximum),
        scale.share(points),
        steps=(
            *earned.steps,
            Step(
                "compliance-degree",
                {"value": earned.value, "total": earned.maximum, "degree": degree},
            ),
            Step(
                "compliance-points",
                {"degree": degree, "least": least, "points": points, "of": scale.maximum},
            ),
        ),
    )
