"""What one bör-krav earns a bid, and could earn it (ett krav för sig)."""

from fractions import Fraction

from vagval.domain.admission import RequirementStatus
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import SHAPES
from vagval.score.earned import Earned, earn
from vagval.score.score_requirements import published_deduction, published_points


def requirement_worth(lot: Lot, status: RequirementStatus, partly_share: Fraction) -> Earned:
    """Score one requirement under a leaf with source ``requirements`` by itself.

    What the leaf earns is the sum of what each requirement does, so that one can be taken away, or
    met, without adding all the others up again.

    Raises
    ------
    UndecidedError
        If the requirement has no published value.
    """
    if SHAPES[lot.award.model] == "amounts":
        return earn((status,), published_deduction, partly_share, "money")
    return earn((status,), published_points, partly_share, "points")
