"""What points are worth in money, as published (mervärdesavdrag per poäng)."""

from dataclasses import replace
from fractions import Fraction

from vagval.domain.assessment import Step
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place
from vagval.domain.scored_bids import CriterionScore


def deduct(score: CriterionScore, place: Place) -> CriterionScore:
    """Add the published amount for the points of a panel or compliance leaf.

    Parameters
    ----------
    place
        Whose points these are: where the bid stands.

    Raises
    ------
    UndecidedError
        If the points lie between two whole points, or no amount is published for them: a straight
        line between two amounts is nowhere published, so none is drawn.
    """
    leaf = score.criterion
    if score.points.denominator != 1:
        raise UndecidedError(
            finding("deduction-between-points", place, criterion=leaf.name, points=score.points)
        )
    amount = leaf.deduction_for(int(score.points))
    if amount is None:
        raise UndecidedError(
            finding("deduction-not-published", place, criterion=leaf.name, points=score.points)
        )
    step = Step("deduction-for-points", {"points": score.points, "amount": amount})
    return replace(score, deduction=Fraction(amount), steps=(*score.steps, step))
