"""Price plus published amounts for what is missing in quality (prispåslag)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Self

from vagval.award.formulas.price_surcharge import PRICE_SURCHARGE
from vagval.award.inputs import take_price_and_scores
from vagval.award.value_deduction import ValueDeduction
from vagval.domain.assessment import Assessment, Step
from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.formula import Constants, Formula
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid


@dataclass(frozen=True, slots=True)
class PriceSurcharge(AwardModel):
    """Comparison figure (jämförelsetal) = evaluated price + surcharges (prispåslag).

    The lowest figure wins. The amounts are those of the monetary deductions: what a bid does not
    earn of the largest deduction is added to its price, so that the two models rank alike.

    Parameters
    ----------
    deductions
        The model with the same amounts taken off instead.

    References
    ----------
    help.e-avrop.com describes surcharges and deductions side by side.
    """

    deductions: ValueDeduction

    @classmethod
    def from_rule(cls, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If the rule has parameters, weights or a price leaf, or a criterion lacks amounts.
        """
        return cls(ValueDeduction.from_rule(lot))

    @property
    def leaves(self) -> tuple[Criterion, ...]:
        """The published quality criteria."""
        return self.deductions.leaves

    @property
    def formula(self) -> Formula:
        """The model as a formula of price and quality."""
        return PRICE_SURCHARGE

    @property
    def constants(self) -> Constants:
        """What the amounts on the scales are worth together; bör-krav come on top of it."""
        return self.deductions.constants

    def assess_all(self, bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        """Compute each bid's comparison figure; no other bid enters.

        Raises
        ------
        UndecidedError
            If a price, a score or its amount is missing.
        RuleError
            If a score carries another amount than the one published for its points.
        """
        most = {
            leaf.id: Fraction(max(amount for _, amount in leaf.deductions))
            for leaf in self.leaves
            if leaf.deductions
        }
        deducted = self.deductions.assess_all(bids)
        return tuple(
            self._assess(bid, each, most) for bid, each in zip(bids, deducted, strict=True)
        )

    def _assess(
        self, bid: ScoredBid, deducted: Assessment, most: Mapping[str, Fraction]
    ) -> Assessment:
        price, scores = take_price_and_scores(bid, self.leaves)
        largest = sum((_largest(score, most) for score in scores), Fraction(0))
        figure = deducted.figure + largest
        return Assessment(bid.bid, figure, self.unit, partial(_steps, price, scores, most))


def _largest(score: CriterionScore, most: Mapping[str, Fraction]) -> Fraction:
    """Give what the best bid would deduct: the largest amount, or all bör-krav together."""
    return most.get(score.criterion.id, score.maximum)


def _steps(
    price: Fraction, scores: tuple[CriterionScore, ...], most: Mapping[str, Fraction]
) -> tuple[Step, ...]:
    surcharges = tuple(_largest(s, most) - (s.deduction or Fraction(0)) for s in scores)
    total = sum(surcharges, Fraction(0))
    return (
        Step("step-price", {"price": price}),
        *(_surcharge_step(s, most, n) for s, n in zip(scores, surcharges, strict=True)),
        Step("step-surcharges-total", {"surcharges": total}),
        Step(
            "step-comparison-figure-added",
            {"price": price, "deductions": total, "figure": price + total},
        ),
    )


def _surcharge_step(
    score: CriterionScore, most: Mapping[str, Fraction], surcharge: Fraction
) -> Step:
    by_requirements = score.criterion.source is PointSource.REQUIREMENTS
    largest = _largest(score, most)
    return Step(
        "step-surcharge-missing-requirements"
        if by_requirements
        else "step-surcharge-missing-points",
        {
            "criterion": score.criterion.name,
            "points": score.points,
            "earned": largest - surcharge,
            "largest": largest,
            "surcharge": surcharge,
        },
    )
