"""Decide a lot without each thing that counted (utan en bedömare, ett krav, ett anbud)."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from vagval.domain.decision import Decision
from vagval.domain.evaluation import Evaluation, LotEvaluation
from vagval.domain.left_out import LeftOut
from vagval.domain.scored_bids import ScoredBid
from vagval.robustness.leave_one_out import Without, leave_one_out
from vagval.steps.left_out_criteria import without_criteria
from vagval.steps.left_out_evaluators import without_evaluators
from vagval.steps.left_out_field import StressedLot
from vagval.steps.left_out_prices import without_price_items
from vagval.steps.left_out_requirements import without_requirements


def left_out(evaluation: Evaluation, lot: LotEvaluation) -> tuple[LeftOut, ...]:
    """Decide without each evaluator, requirement, criterion, bid and price item in turn.

    Nothing is an award: each answer says what would have been, had the thing not counted. The rest
    goes the published way: the same panel rule, the same model, the same tie-break.

    Returns
    -------
    tuple of LeftOut
        Evaluators by key, requirements and criteria in published order, bids by key, price items in
        published order.
    """
    field = StressedLot(evaluation.criteria, evaluation.material, lot)
    return leave_one_out(
        (
            *without_evaluators(field),
            *without_requirements(field),
            *without_criteria(field),
            *_without_bids(field),
            *without_price_items(field),
        )
    )


def _without_bids(field: StressedLot) -> Iterator[Without]:
    """Take each bid away, as an exclusion on appeal would (uteslutning efter överprövning)."""
    for gone in field.scored.bids:
        yield Without("bid", gone.bid, field.first, partial(_without_bid, field, gone))


def _without_bid(field: StressedLot, gone: ScoredBid) -> Decision:
    left = tuple(bid for bid in field.scored.bids if bid is not gone)
    return field.rank(replace(field.scored, bids=left))
