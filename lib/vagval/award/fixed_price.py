"""Price is fixed, quality alone decides (fast pris, ren kvalitetskonkurrens)."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Self

from vagval.award.formulas.fixed_price import FIXED_PRICE
from vagval.award.inputs import take_scores
from vagval.award.parameters import NumberParameter, read_parameters
from vagval.award.tree_findings import no_price_leaf_findings, weight_findings
from vagval.award.weighted_leaf import (
    WeightedLeaf,
    total_step,
    weighted_quality_leaves,
    weighted_steps,
    weights_of,
)
from vagval.award.weighted_shares import Weights
from vagval.domain.assessment import Assessment, Step
from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion
from vagval.domain.errors import RuleError
from vagval.domain.formula import Constants, Formula
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid

PARAMETERS = (
    NumberParameter("full_points", is_positive=True),
    NumberParameter("fixed_price", is_optional=True),
)


@dataclass(frozen=True, slots=True)
class FixedPrice(AwardModel):
    """Points = full points * Σ weight * share; the highest sum wins.

    Parameters
    ----------
    full_points
        What a bid with the whole share everywhere gets, e.g. 100.
    leaves
        The quality criteria with their global weights and the full points.
    price
        The fixed price, if it is published as an amount.

    References
    ----------
    Directive 2014/24/EU art. 67.2; Förvaltningsrätten i Karlstad 302-17 (such a model was upheld).
    """

    full_points: Fraction
    leaves: tuple[WeightedLeaf, ...]
    price: Fraction | None = None

    @classmethod
    def from_rule(cls, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If a parameter or a weight is unknown, missing or wrong, or price is a leaf.
        """
        read = read_parameters(lot.award, PARAMETERS)
        faults = (*read.findings, *weight_findings(lot), *no_price_leaf_findings(lot))
        if faults:
            raise RuleError(*faults)
        full_points = read.numbers["full_points"]
        leaves = weighted_quality_leaves(lot, full_points)
        return cls(full_points, leaves, read.numbers.get("fixed_price"))

    @property
    def formula(self) -> Formula:
        """The model as a formula of price and quality."""
        return FIXED_PRICE

    @property
    def constants(self) -> Constants:
        """The published constants of the formula."""
        return {"full_points": self.full_points}

    def assess_all(self, bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        """Compute each bid's points; no other bid enters."""
        weights = weights_of(self.leaves)
        criteria = tuple(leaf.criterion for leaf in self.leaves)
        return tuple(self._assess(bid, criteria, weights) for bid in bids)

    def assess(self, bid: ScoredBid) -> Assessment:
        """Compute the bid's points.

        Raises
        ------
        UndecidedError
            If a score is missing.
        """
        (assessment,) = self.assess_all((bid,))
        return assessment

    def _assess(
        self, bid: ScoredBid, criteria: tuple[Criterion, ...], weights: Weights
    ) -> Assessment:
        scores = take_scores(bid, criteria)
        total = weights.total(scores)
        return Assessment(bid.bid, total, self.unit, partial(self._steps, scores, total))

    def _steps(self, scores: tuple[CriterionScore, ...], total: Fraction) -> tuple[Step, ...]:
        fixed = () if self.price is None else (Step("step-fixed-price", {"price": self.price}),)
        return (*fixed, *weighted_steps(self.leaves, scores), total_step(total))
