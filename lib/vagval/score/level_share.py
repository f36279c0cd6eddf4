"""What points are worth as a share of a criterion, as published (andel per poäng)."""

from dataclasses import replace

from vagval.domain.assessment import Step
from vagval.domain.errors import UndecidedError, finding
from vagval.domain.place import Place
from vagval.domain.scored_bids import CriterionScore


def with_level_share(score: CriterionScore, place: Place) -> CriterionScore:
    """Give points their published share, where a table is published instead of a straight line.

    Parameters
    ----------
    place
        Whose points these are: where the bid stands.

    Raises
    ------
    UndecidedError
        If the points lie between two whole points, or no share is published for them: a straight
        line between two levels is nowhere published, so none is drawn.
    """
    leaf = score.criterion
    if not leaf.level_shares:
        return score
    if score.points.denominator != 1:
        raise UndecidedError(
            finding("level-between-points", place, criterion=leaf.name, points=score.points)
        )
    share = leaf.share_for(int(score.points))
    if share is None:
        raise UndecidedError(
            finding("level-not-published", place, criterion=leaf.name, points=score.points)
        )
    step = Step("level-share", {"points": score.points, "share": share})
    return replace(score, share=share, steps=(*score.steps, step))
