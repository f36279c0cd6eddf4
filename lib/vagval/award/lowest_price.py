"""Lowest price among the bids that reach every threshold (lägsta pris med kravnivå)."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Self

from vagval.award.formulas.lowest_price import LOWEST_PRICE_ALONE
from vagval.award.inputs import take_price_and_scores
from vagval.award.parameters import read_parameters
from vagval.award.tree_findings import no_price_leaf_findings, no_weight_findings
from vagval.domain.assessment import Assessment, Step
from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import RuleError
from vagval.domain.formula import Constants, Formula
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid


@dataclass(frozen=True, slots=True)
class LowestPrice(AwardModel):
    """The figure is the evaluated price; quality enters by published least values alone.

    Bids below a threshold never reach the model: ``decide`` sets them aside.

    Parameters
    ----------
    leaves
        The published quality criteria; each must have been scored.

    References
    ----------
    C-546/16 Montte: a least technical score is allowed in an open procedure.
    """

    leaves: tuple[Criterion, ...]

    @classmethod
    def from_rule(cls, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If the rule has parameters, weights or a price leaf.
        """
        faults = (
            *read_parameters(lot.award, ()).findings,
            *no_weight_findings(lot),
            *no_price_leaf_findings(lot),
        )
        if faults:
            raise RuleError(*faults)
        return cls(lot.tree.quality_leaves)

    @property
    def formula(self) -> Formula:
        """The model as a formula of price and quality."""
        return LOWEST_PRICE_ALONE

    @property
    def constants(self) -> Constants:
        """None of the formula's: thresholds stand on the criteria, and are asked before it."""
        return {"threshold": Fraction(0)}

    def assess_all(self, bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        """Give each bid's evaluated price; no other bid enters."""
        return tuple(self.assess(bid) for bid in bids)

    def assess(self, bid: ScoredBid) -> Assessment:
        """Give the bid's evaluated price, and the thresholds it reached.

        Raises
        ------
        UndecidedError
            If the price or a score is missing.
        """
        price, scores = take_price_and_scores(bid, self.leaves)
        return Assessment(bid.bid, price, self.unit, partial(_steps, price, scores))


def _steps(price: Fraction, scores: tuple[CriterionScore, ...]) -> tuple[Step, ...]:
    return (
        *(
            _threshold_step(score, threshold)
            for score in scores
            if (threshold := score.criterion.threshold) is not None
        ),
        Step("step-price", {"price": price}),
        Step("step-lowest-price", {"figure": price}),
    )


def _threshold_step(score: CriterionScore, threshold: Fraction) -> Step:
    by_requirements = score.criterion.source is PointSource.REQUIREMENTS
    return Step(
        "step-threshold-share" if by_requirements else "step-threshold-points",
        {
            "criterion": score.criterion.name,
            "reached": score.share if by_requirements else score.points,
            "maximum": score.maximum,
            "threshold": threshold,
        },
    )
