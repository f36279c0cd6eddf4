"""Any published formula as the award model of a lot (formel som utvärderingsmodell)."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Self

from vagval.award.evaluate_formula import evaluate
from vagval.award.formula_parameters import leaf_findings, read_constants
from vagval.award.inputs import place_of, take_price_and_scores
from vagval.award.tree_findings import (
    no_price_leaf_findings,
    one_price_leaf_findings,
    weight_findings,
)
from vagval.award.weighted_leaf import WeightedLeaf, weights_of
from vagval.award.weighted_shares import Weights
from vagval.domain.assessment import Assessment, Step
from vagval.domain.award_model import AwardModel
from vagval.domain.computed import Computed
from vagval.domain.criterion import Criterion
from vagval.domain.errors import Finding, RuleError, UndecidedError, finding
from vagval.domain.expression import Line
from vagval.domain.formula import Constants, Formula
from vagval.domain.lot import Lot
from vagval.domain.offer import Offer
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.domain.worked import Worked


@dataclass(frozen=True, slots=True)
class FormulaModel(AwardModel):
    """A formula with its published constants, and the criteria that make a bid's quality.

    Quality is the sum of each criterion's share times its weight among the quality criteria: 0 is
    the least possible, 1 the most.

    Parameters
    ----------
    leaves
        The quality criteria with their weights, which sum to 1 among themselves.
    """

    of: Formula
    published: Constants
    leaves: tuple[WeightedLeaf, ...]

    @classmethod
    def from_rule(cls, formula: Formula, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If a parameter or a weight is unknown, missing or wrong; all are named.
        """
        constants, faults = read_constants(formula, lot)
        price_leaf = one_price_leaf_findings if formula.weights else no_price_leaf_findings
        faults = (*faults, *weight_findings(lot), *price_leaf(lot))
        quality = sum(
            (lot.tree.global_weight(leaf.id) for leaf in lot.tree.quality_leaves), Fraction(0)
        )
        if not faults and quality == 0:
            faults = (finding("award-quality-weight-zero", lot.award.place, lot=lot.id),)
        leaves = tuple(
            WeightedLeaf(leaf, weight, Fraction(1), weight)
            for leaf in lot.tree.quality_leaves
            for weight in (lot.tree.global_weight(leaf.id) / (quality or 1),)
        )
        faults = (*faults, *leaf_findings(formula, constants, lot, leaves))
        if faults:
            raise RuleError(*faults)
        return cls(formula, constants, leaves)

    @property
    def formula(self) -> Formula:
        """The formula itself."""
        return self.of

    @property
    def constants(self) -> Constants:
        """Its published constants."""
        return self.published

    @property
    def promises(self) -> tuple[str, ...]:
        """Keys of what the formula promises with these constants."""
        return self.of.promised(self.published)

    def assess_all(self, bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        """Compute each bid's figure among these bids.

        Raises
        ------
        UndecidedError
            If a price or a score is missing, if a price is above the highest that is accepted, or
            if a figure is undefined, as at price 0.
        """
        weights = weights_of(self.leaves)
        criteria = tuple(leaf.criterion for leaf in self.leaves)
        offers = tuple(_offer(bid, criteria, weights) for bid in bids)
        if too_dear := self._above_ceiling(bids, offers):
            raise UndecidedError(*too_dear)
        computed = evaluate(self.of, self.published, offers)
        undefined = tuple(
            finding("award-figure-undefined", place_of(bid), bid=bid.bid, line=found.undefined)
            for bid, found in zip(bids, computed, strict=True)
            if found.undefined
        )
        if undefined:
            raise UndecidedError(*undefined)
        return tuple(
            Assessment(
                bid=bid.bid,
                figure=found.of(self.of.figure),
                unit=self.unit,
                explain=partial(self._steps, bid, criteria, found),
                order=found.order,
            )
            for bid, found in zip(bids, computed, strict=True)
        )

    def _above_ceiling(
        self, bids: tuple[ScoredBid, ...], offers: tuple[Offer, ...]
    ) -> tuple[Finding, ...]:
        """Find prices that are no valid bids: among them a discount would turn the order round."""
        if not self.of.ceiling:
            return ()
        ceiling = self.published[self.of.ceiling]
        return tuple(
            finding(
                "award-price-above-ceiling",
                place_of(bid),
                bid=bid.bid,
                price=offer.price,
                ceiling=ceiling,
            )
            for bid, offer in zip(bids, offers, strict=True)
            if offer.price > ceiling
        )

    def _steps(
        self, bid: ScoredBid, criteria: tuple[Criterion, ...], found: Computed
    ) -> tuple[Step, ...]:
        price, scores = take_price_and_scores(bid, criteria)
        return (
            *(_share_step(leaf, s) for leaf, s in zip(self.leaves, scores, strict=True)),
            Step("step-quality", {"quality": found.offer.quality}),
            Step("step-price", {"price": price}),
            *line_steps(found),
        )


def line_steps(found: Computed) -> tuple[Step, ...]:
    """Write each line that was computed, in order, with the numbers that went into it."""
    return tuple(
        Step("step-line", {"worked": Worked(line, found.values)})
        for line in found.values
        if isinstance(line, Line)
    )


def _offer(bid: ScoredBid, criteria: tuple[Criterion, ...], weights: Weights) -> Offer:
    price, scores = take_price_and_scores(bid, criteria)
    return Offer(bid.bid, price, weights.total(scores))


def _share_step(leaf: WeightedLeaf, score: CriterionScore) -> Step:
    return Step(
        "step-quality-levels" if leaf.criterion.level_shares else "step-quality-share",
        {
            "criterion": leaf.criterion.name,
            "score": score.points,
            "maximum": score.maximum,
            "share": str(score.share),
            "weight": str(leaf.weight),
            "part": leaf.points(score),
        },
    )
