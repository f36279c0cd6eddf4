"""Decide a lot without each evaluator (utan en bedömare)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial

from vagval.award.award_models import award_model
from vagval.domain.criteria_tree import CriteriaTree
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.decision import Decision
from vagval.domain.errors import Finding, RuleError, UndecidedError, finding
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.procurement import PanelRule
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.robustness.leave_one_out import Without
from vagval.score.score_lot import score_lot
from vagval.steps.left_out_field import StressedLot, with_scores
from vagval.steps.points_worth import PointsWorth

Own = Mapping[tuple[str, str], Mapping[str, CriterionScore]]
"""By bid and criterion, then by evaluator: what that evaluator's points are worth."""


def without_evaluators(field: StressedLot) -> Iterator[Without]:
    """Leave out each evaluator who scored a bid of the lot.

    Under the rules *mean* and *median* the panel's points are worked out anew from the others'.
    Points that were agreed on have no evaluator in them: then the mean of what the evaluators' own
    points are worth is computed, with all of them and without each. Each evaluator's points are
    whole, so that a share or an amount is published for them and nothing is drawn in between; an
    evaluator who gave points that nothing is published for is in no mean, and undecided.
    """
    bids = {bid.bid for bid in field.scored.bids}
    own = {s.evaluator for s in field.material.scores if s.lot == field.lot.id and s.bid in bids}
    if field.criteria.procurement.panel_rule is not PanelRule.CONSENSUS:
        for gone in sorted(own):
            yield Without("evaluator", gone, field.first, partial(_by_rule, field, gone))
        return
    means = _Means(field)
    before = means.first
    for gone in sorted(own):
        decide = partial(means.without, gone)
        yield Without("evaluator", gone, before, decide, basis="evaluators-mean")


def _by_rule(field: StressedLot, gone: str) -> Decision:
    left = tuple(score for score in field.material.scores if score.evaluator != gone)
    material = replace(field.material, scores=left)
    return field.rank(score_lot(field.criteria, field.lot.id, field.of.admission, material))


class _Means:
    """The mean of what the evaluators' own points are worth, in place of what they agreed on."""

    def __init__(self, field: StressedLot) -> None:
        self._field = field
        self._leaves = tuple(
            leaf for leaf in field.lot.tree.leaves if leaf.source is PointSource.PANEL
        )
        self._own, self._unpublished = _worth_of_each(field)
        self._lot = with_amounts_in_scores(field.lot)
        self._model = award_model(self._lot)

    @property
    def first(self) -> tuple[str, ...]:
        """Who would be first by the mean of all; empty if some cell has no evaluator's points."""
        try:
            return self.without("").first
        except (RuleError, UndecidedError):
            return ()

    def without(self, gone: str) -> Decision:
        """Rank the bids by the mean of all evaluators but one.

        Raises
        ------
        UndecidedError
            If nothing is published for some of that evaluator's points, or a cell has no others'.
        """
        if gone in self._unpublished:
            raise UndecidedError(self._unpublished[gone])
        field = self._field
        bids = tuple(self._mean(bid, gone) for bid in field.scored.bids)
        return field.rank(replace(field.scored, lot=self._lot, bids=bids), self._model)

    def _mean(self, bid: ScoredBid, gone: str) -> ScoredBid:
        means = (
            _mean_of(
                bid,
                leaf,
                tuple(
                    score
                    for evaluator, score in self._own.get((bid.bid, leaf.id), {}).items()
                    if evaluator != gone
                ),
            )
            for leaf in self._leaves
        )
        return with_scores(bid, self._field.lot, *means)


def _worth_of_each(field: StressedLot) -> tuple[Own, Mapping[str, Finding]]:
    """Give what evaluators' points are worth, and who gave points that nothing is published for."""
    worth = PointsWorth(field.criteria.procurement, field.lot)
    own: dict[tuple[str, str], dict[str, CriterionScore]] = {}
    unpublished: dict[str, Finding] = {}
    for bid in field.scored.bids:
        for score in bid.scores:
            if score.criterion.source is not PointSource.PANEL:
                continue
            cell = own.setdefault((bid.bid, score.criterion.id), {})
            for each in score.individual:
                try:
                    cell[each.evaluator] = worth.of(score, Fraction(each.points), each.place)
                except UndecidedError:
                    unpublished[each.evaluator] = finding(
                        "left-out-own-points-unpublished", each.place
                    )
    kept = {
        key: {who: score for who, score in cell.items() if who not in unpublished}
        for key, cell in own.items()
    }
    return kept, unpublished


def _mean_of(bid: ScoredBid, leaf: Criterion, scores: tuple[CriterionScore, ...]) -> CriterionScore:
    if not scores:
        place = Place("vendors", cell=bid.bid)
        raise UndecidedError(
            finding("criterion-without-points", place, criterion=leaf.name, rule="mean")
        )
    count = len(scores)
    amounts = tuple(each.deduction for each in scores if each.deduction is not None)
    return replace(
        scores[0],
        points=sum((each.points for each in scores), Fraction(0)) / count,
        share=sum((each.share for each in scores), Fraction(0)) / count,
        deduction=sum(amounts, Fraction(0)) / count if amounts else None,
    )


def with_amounts_in_scores(lot: Lot) -> Lot:
    """Let a lot take the deductions on its scales from the scores, as it takes those of bör-krav.

    A mean of published amounts need not be published itself.
    """
    criteria = tuple(
        replace(each, source=PointSource.REQUIREMENTS, deductions=()) if each.deductions else each
        for each in lot.tree.criteria
    )
    return replace(lot, tree=CriteriaTree(criteria))
