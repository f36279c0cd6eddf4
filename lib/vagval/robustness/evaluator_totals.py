"""Every bid's figure by each evaluator's points alone (en bedömare i taget)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

from vagval.domain.assessment import Assessment
from vagval.domain.errors import RuleError, UndecidedError
from vagval.domain.evaluator_totals import EvaluatorFigure, EvaluatorTotals
from vagval.domain.score_sheet import PanelScore
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids

Worth = Callable[[CriterionScore, PanelScore], CriterionScore]
"""What one evaluator's points on a leaf are worth, by the published scale or table."""
Assess = Callable[[tuple[ScoredBid, ...]], tuple[Assessment, ...]]
"""The published model, on all bids together."""


def evaluator_totals(
    scored: ScoredBids, worth: Worth, assess: Assess
) -> tuple[EvaluatorTotals, ...]:
    """Compute each bid's figure as if one evaluator alone had scored all bids, exactly.

    An evaluator's points are put into all bids at once, so that what a model takes from all bids
    moves with them. An evaluator whose points give no figure is left out.

    Returns
    -------
    tuple of EvaluatorTotals
        One a bid, in the bids' order; empty where nobody scored.

    Raises
    ------
    UndecidedError
        If the model gives no figures with the points that count.
    """
    bids = tuple(bid for bid in scored.bids if not bid.breaches)
    evaluators = sorted({s.evaluator for bid in bids for s in _own(bid)})
    if not evaluators:
        return ()
    counted = _figures(bids, assess)
    by_evaluator = {who: _figures_of(bids, who, worth, assess) for who in evaluators}
    return tuple(
        EvaluatorTotals(
            bid.bid,
            counted[bid.bid],
            tuple(
                EvaluatorFigure(who, figures[bid.bid])
                for who, figures in by_evaluator.items()
                if figures and who in {s.evaluator for s in _own(bid)}
            ),
        )
        for bid in bids
    )


def _own(bid: ScoredBid) -> tuple[PanelScore, ...]:
    return tuple(own for score in bid.scores for own in score.individual)


def _scored_by(bids: tuple[ScoredBid, ...], who: str, worth: Worth) -> tuple[ScoredBid, ...]:
    return tuple(
        replace(bid, scores=tuple(_points_of(score, who, worth) for score in bid.scores))
        for bid in bids
    )


def _points_of(score: CriterionScore, who: str, worth: Worth) -> CriterionScore:
    own = next((each for each in score.individual if each.evaluator == who), None)
    return score if own is None else worth(score, own)


def _figures_of(
    bids: tuple[ScoredBid, ...], who: str, worth: Worth, assess: Assess
) -> Mapping[str, Fraction]:
    """Give the figures by one evaluator's points; none where a table says nothing about them."""
    try:
        return _figures(_scored_by(bids, who, worth), assess)
    except (RuleError, UndecidedError):
        return {}


def _figures(bids: tuple[ScoredBid, ...], assess: Assess) -> Mapping[str, Fraction]:
    return {each.bid: each.figure for each in assess(bids)}
