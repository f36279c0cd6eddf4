"""Stress every lot's award: weights, points, prices, what is left out (robusthetsprövning)."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding, Severity, finding
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.simulated import Simulated
from vagval.domain.stability import Margin
from vagval.domain.stress import LotStress
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.decision_matrix import decision_matrix
from vagval.mcda.relative_thresholds import assumed_functions
from vagval.report.context import ReportContext
from vagval.robustness.additive_matrix import additive_matrix
from vagval.robustness.certificates import certificates
from vagval.robustness.evaluator_totals import Worth, evaluator_totals
from vagval.robustness.lead_by_weight import lead_by_weight
from vagval.robustness.possible_winners import possible_winners
from vagval.robustness.smaa import simulate
from vagval.robustness.ternary_map import ternary_map
from vagval.robustness.weight_answers import weight_answers
from vagval.steps.grade_changes import grade_flips_of
from vagval.steps.left_out import left_out
from vagval.steps.panel_given import not_on_record, panel_uncertainty
from vagval.steps.points_worth import PointsWorth

SAMPLES = 100_000
"""A share of all draws is then known to 0.3 percentage points."""
FEWEST_CRITERIA = 2


def with_stress(context: ReportContext) -> ReportContext:
    """Add what each lot's award was stressed with."""
    evaluation = context.evaluation
    return replace(
        context,
        stress={
            each.lot.id: stress(evaluation, each, context.margins[each.lot.id], context.seed)
            for each in evaluation.lots
        },
    )


def stress(
    evaluation: Evaluation, lot: LotEvaluation, margins: tuple[Margin, ...], seed: int
) -> LotStress:
    """Ask of one lot whether its award would hold, and what would have to change.

    Parameters
    ----------
    margins
        How far each bid is from the first in price.
    seed
        Of what is simulated.

    Returns
    -------
    LotStress
        Empty where no bid was ranked.
    """
    if not lot.decision.ranking:
        return LotStress()
    stated = additive_matrix(lot.scored, lot.model)
    flips = grade_flips_of(evaluation, lot)
    without = left_out(evaluation, lot)
    found = LotStress(
        matrix=stated.matrix,
        flips=flips,
        left_out=without,
        evaluators=evaluator_totals(lot.scored, _worth(evaluation, lot), lot.model.assess_all),
        findings=(*stated.findings, *_told_apart(lot), *not_on_record(evaluation, lot)),
    )
    if stated.matrix is not None:
        found = _of_points(found, evaluation, lot, stated.matrix, seed)
        if len(stated.matrix.criteria) >= FEWEST_CRITERIA:
            found = _of_weights(found, lot, stated.matrix, seed)
    nearest = found.weights.nearest if found.weights else ()
    return replace(found, certificates=certificates(lot.decision, margins, flips, nearest, without))


def _told_apart(lot: LotEvaluation) -> tuple[Finding, ...]:
    """Say that a lot awarded together with others was stressed on its own."""
    if lot.allocated is None:
        return ()
    return (finding("stress-lot-alone", lot.lot.award.place, Severity.NOTE, lot=lot.lot.id),)


def _of_points(
    found: LotStress, evaluation: Evaluation, lot: LotEvaluation, matrix: DecisionMatrix, seed: int
) -> LotStress:
    """Ask what the award would be if the evaluators' disagreement had fallen otherwise."""
    published = WeightSpace.only(matrix.weights)
    panel = panel_uncertainty(evaluation, lot, matrix)
    return replace(
        found,
        scores=tuple(
            simulate(matrix, published, SAMPLES, seed, scores=drawn)
            for drawn in (panel.each_cell, panel.one_evaluator)
            if drawn is not None
        ),
        possible=None
        if panel.intervals is None
        else possible_winners(
            matrix.alternatives,
            tuple(tuple(low for low, _ in row) for row in panel.intervals),
            tuple(tuple(high for _, high in row) for row in panel.intervals),
            published,
            lot.decision.first,
        ),
    )


def _of_weights(
    found: LotStress, lot: LotEvaluation, matrix: DecisionMatrix, seed: int
) -> LotStress:
    """Ask what the weights decide: exactly of the award's own sum, in counts of other methods."""
    return replace(
        found,
        weights=weight_answers(matrix),
        free=tuple(_simulated(lot, matrix, seed)),
        lead=lead_by_weight(matrix),
        ternary=ternary_map(matrix),
    )


def _simulated(lot: LotEvaluation, matrix: DecisionMatrix, seed: int) -> Iterator[Simulated]:
    """Draw from all weights; other methods are asked on the bids' own prices and shares."""
    yield simulate(matrix, WeightSpace(len(matrix.criteria)), SAMPLES, seed)
    raw = decision_matrix(lot.scored, lot.model).matrix
    if raw is None or len(raw.criteria) < FEWEST_CRITERIA:
        return
    space = WeightSpace(len(raw.criteria))
    yield simulate(raw, space, SAMPLES, seed, method="topsis")
    yield simulate(raw, space, SAMPLES, seed, method="vikor")
    functions = assumed_functions(raw)
    yield simulate(raw, space, SAMPLES, seed, method="promethee2", preferences=functions)


def _worth(evaluation: Evaluation, lot: LotEvaluation) -> Worth:
    """Give what one evaluator's points are worth, by the published tables."""
    published = PointsWorth(evaluation.criteria.procurement, lot.lot)
    return lambda score, own: published.of(score, Fraction(own.points))
