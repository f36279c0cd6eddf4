"""Weighted points with an absolute price scale (viktade poäng, absolut prisskala)."""

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Self

from vagval.award.formulas.weighted_points import OUTSIDE, WEIGHTED_POINTS
from vagval.award.inputs import take_price_and_scores
from vagval.award.parameters import ChoiceParameter, NumberParameter, Parameters, read_parameters
from vagval.award.price_scale import PriceScale
from vagval.award.tree_findings import one_price_leaf_findings, weight_findings
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
from vagval.domain.errors import Finding, RuleError
from vagval.domain.formula import Constants, Formula
from vagval.domain.lot import Lot
from vagval.domain.place import Place
from vagval.domain.scored_bids import CriterionScore, ScoredBid

PARAMETERS = (
    NumberParameter("full_points", is_positive=True),
    NumberParameter("price_full"),
    NumberParameter("price_zero", is_positive=True),
    ChoiceParameter("outside", OUTSIDE.choices),
)


@dataclass(frozen=True, slots=True)
class WeightedPoints(AwardModel):
    """Points = full points * (Σ weight * share of each criterion + price weight * price share).

    The highest sum wins. With the price scale continued, points above the full points and below
    zero are possible and right: that is what keeps every krona counting.

    Parameters
    ----------
    full_points
        What a bid with the whole share everywhere gets, e.g. 100.
    leaves
        The quality criteria with their global weights.
    price
        The leaf that is price.
    price_weight
        Its global weight.
    scale
        From price to share.

    References
    ----------
    Mercell, "Weighted score": (upper bound - price) / (upper bound - lower bound).
    HFD 2022 ref. 41: a scale may not stop a lower price from counting.
    """

    full_points: Fraction
    leaves: tuple[WeightedLeaf, ...]
    price: Criterion
    price_weight: Fraction
    scale: PriceScale

    @classmethod
    def from_rule(cls, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If a parameter or a weight is unknown, missing or wrong; all are named.
        """
        read = read_parameters(lot.award, PARAMETERS)
        scale, scale_faults = _scale(lot, read)
        faults = (
            *read.findings,
            *scale_faults,
            *weight_findings(lot),
            *one_price_leaf_findings(lot),
        )
        leaf = lot.tree.price_leaf
        if faults or scale is None or leaf is None:
            raise RuleError(*faults)
        full_points, weight = read.numbers["full_points"], lot.tree.global_weight(leaf.id)
        return cls(full_points, weighted_quality_leaves(lot, full_points), leaf, weight, scale)

    @property
    def formula(self) -> Formula:
        """The model as a formula of price and quality."""
        return WEIGHTED_POINTS

    @property
    def constants(self) -> Constants:
        """The published constants of the formula."""
        return {
            "full_points": self.full_points,
            "price_full": self.scale.price_full,
            "price_zero": self.scale.price_zero,
            "outside": Fraction(OUTSIDE.choices.index(self.scale.outside)),
            "price_weight": self.price_weight,
            "quality_weight": 1 - self.price_weight,
        }

    def price_points(self, price: Fraction) -> Fraction:
        """Compute the points for a price, exact."""
        return self.price_weight * self.scale.share(price) * self.full_points

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
            If the price or a score is missing.
        """
        (assessment,) = self.assess_all((bid,))
        return assessment

    def _assess(
        self, bid: ScoredBid, criteria: tuple[Criterion, ...], weights: Weights
    ) -> Assessment:
        price, scores = take_price_and_scores(bid, criteria)
        total = weights.total(scores) + self.price_points(price)
        explain = partial(self._steps, price, scores, total)
        return Assessment(bid.bid, total, self.unit, explain)

    def _steps(
        self, price: Fraction, scores: tuple[CriterionScore, ...], total: Fraction
    ) -> tuple[Step, ...]:
        return (
            *weighted_steps(self.leaves, scores),
            Step("step-price", {"price": price}),
            self._price_step(price),
            total_step(total),
        )

    def _price_step(self, price: Fraction) -> Step:
        is_clipped = self.scale.share(price) != self.scale.on_line(price)
        return Step(
            "step-price-points-clipped" if is_clipped else "step-price-points",
            {
                "criterion": self.price.name,
                "price": price,
                "price_full": self.scale.price_full,
                "price_zero": self.scale.price_zero,
                "share": self.scale.share(price),
                "weight": self.price_weight,
                "full_points": self.full_points,
                "points": self.price_points(price),
            },
        )


def _scale(lot: Lot, read: Parameters) -> tuple[PriceScale | None, tuple[Finding, ...]]:
    if "price_full" not in read.numbers or "price_zero" not in read.numbers:
        return None, ()
    place = lot.award.place
    try:
        return (
            PriceScale(
                read.numbers["price_full"],
                read.numbers["price_zero"],
                "clip" if read.choices.get("outside") == "clip" else "continue",
                Place(place.file, place.sheet, f"{place.cell}.parameters"),
            ),
            (),
        )
    except RuleError as error:
        return None, error.findings
