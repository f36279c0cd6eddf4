"""What each evaluator's own points would be worth, by the published tables (bedömarnas poäng)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding, Severity, UndecidedError, finding
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.scored_bids import CriterionScore
from vagval.domain.uncertain_scores import UncertainScores
from vagval.robustness.panel_scores import Given, Intervals, panel_scores, score_intervals
from vagval.steps.points_worth import PointsWorth


@dataclass(frozen=True, slots=True)
class PanelUncertainty:
    """A matrix with the evaluators' own points in it.

    Parameters
    ----------
    each_cell
        Each cell drawn for itself; None where no two evaluators differ.
    one_evaluator
        One evaluator for all bids, drawn for each criterion; None as above.
    intervals
        By alternative and criterion: the lowest and the highest value; None where no evaluator has
        points on record.
    """

    each_cell: UncertainScores | None
    one_evaluator: UncertainScores | None
    intervals: Intervals | None


def panel_uncertainty(
    evaluation: Evaluation, lot: LotEvaluation, matrix: DecisionMatrix
) -> PanelUncertainty:
    """Put the evaluators' own points of a lot in its matrix."""
    given = panel_given(evaluation, lot)
    return PanelUncertainty(
        panel_scores(matrix, lot.scored, given, together=False),
        panel_scores(matrix, lot.scored, given, together=True),
        score_intervals(matrix, lot.scored, given) if given else None,
    )


def panel_given(evaluation: Evaluation, lot: LotEvaluation) -> Given:
    """Give the worth of each evaluator's points; a missing answer is the whole scale.

    An answer is missing where an evaluator was to score the leaf in the lot and did not, though
    somebody did. Where nobody did, only the agreed points are known, and they are certain: see
    ``not_on_record``. So is left out an evaluator who gave points that nothing is published for.
    """
    worth = PointsWorth(evaluation.criteria.procurement, lot.lot)
    given: dict[tuple[str, str], tuple[CriterionScore, ...]] = {}
    for leaf in _panel_leaves(lot):
        given |= _on_leaf(evaluation, lot, worth, leaf)
    return given


def not_on_record(evaluation: Evaluation, lot: LotEvaluation) -> tuple[Finding, ...]:
    """Note the criteria on which evaluators were appointed and none has points of their own."""
    missing = tuple(
        leaf.name
        for leaf in _panel_leaves(lot)
        if _appointed(evaluation, lot, leaf) and not any(_own_points(lot, leaf).values())
    )
    if not missing:
        return ()
    place, key = lot.lot.award.place, lot.lot.id
    return (finding("stress-no-own-points", place, Severity.NOTE, lot=key, criteria=missing),)


def _panel_leaves(lot: LotEvaluation) -> tuple[Criterion, ...]:
    return tuple(leaf for leaf in lot.lot.tree.leaves if leaf.source is PointSource.PANEL)


def _appointed(evaluation: Evaluation, lot: LotEvaluation, leaf: Criterion) -> frozenset[str]:
    """Name the evaluators who were to score a leaf in the lot."""
    return frozenset(
        each.id for each in evaluation.material.evaluators if each.scores(lot.lot.id, leaf.id)
    )


def _own_points(lot: LotEvaluation, leaf: Criterion) -> dict[str, dict[str, Fraction]]:
    """Give, by bid and evaluator, the points that were recorded on a leaf."""
    return {
        bid.bid: {each.evaluator: Fraction(each.points) for each in score.individual}
        for bid in lot.scored.bids
        if (score := bid.score(leaf.id))
    }


def _on_leaf(
    evaluation: Evaluation, lot: LotEvaluation, worth: PointsWorth, leaf: Criterion
) -> dict[tuple[str, str], tuple[CriterionScore, ...]]:
    scores = {bid.bid: score for bid in lot.scored.bids if (score := bid.score(leaf.id))}
    points = _own_points(lot, leaf)
    recorded: frozenset[str] = frozenset().union(*points.values())
    if not recorded:
        return {}
    who = sorted((recorded | _appointed(evaluation, lot, leaf)) - _unpublished(worth, scores))
    is_complete = all(evaluator in own for own in points.values() for evaluator in who)
    levels = () if is_complete else _levels(worth, next(iter(scores.values())))
    return {
        (key, leaf.id): tuple(
            worth.of(score, each)
            for evaluator in who
            for each in _answers(points[key].get(evaluator), levels)
        )
        for key, score in scores.items()
        if who
    }


def _unpublished(worth: PointsWorth, scores: Mapping[str, CriterionScore]) -> frozenset[str]:
    """Name the evaluators who gave some bid points that nothing is published for."""
    return frozenset(
        each.evaluator
        for score in scores.values()
        for each in score.individual
        if not _is_published(worth, score, each.points)
    )


def _answers(points: Fraction | None, levels: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """Repeat an answer as often as the scale has levels, where a missing one takes each of them."""
    if points is None:
        return levels
    return (points,) * max(len(levels), 1)


def _levels(worth: PointsWorth, score: CriterionScore) -> tuple[Fraction, ...]:
    """Give the points of the scale that something is published for."""
    scale = worth.scale(score.criterion)
    whole = () if scale is None else range(scale.minimum, scale.maximum + 1)
    return tuple(Fraction(each) for each in whole if _is_published(worth, score, each))


def _is_published(worth: PointsWorth, score: CriterionScore, points: int) -> bool:
    try:
        worth.of(score, Fraction(points))
    except UndecidedError:
        return False
    return True
