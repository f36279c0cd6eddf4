"""Price less published amounts for quality (mervärdesmodellen, monetärt avdrag)."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Self

from vagval.award.exact_total import exact_total
from vagval.award.formulas.value_deduction import VALUE_DEDUCTION
from vagval.award.inputs import place_of, take_price_and_scores
from vagval.award.parameters import read_parameters
from vagval.award.tree_findings import (
    deduction_findings,
    no_price_leaf_findings,
    no_weight_findings,
)
from vagval.domain.assessment import Assessment, Step
from vagval.domain.award_model import AwardModel
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Details, RuleError, UndecidedError, finding
from vagval.domain.formula import Constants, Formula
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid

Published = tuple[Mapping[int, Fraction], ...]
"""By leaf: the amount for each whole number of points."""


@dataclass(frozen=True, slots=True)
class ValueDeduction(AwardModel):
    """Comparison figure (jämförelsetal) = evaluated price - deductions (mervärdesavdrag).

    The lowest figure wins. It may be negative: that is well defined and never cut off.

    Parameters
    ----------
    leaves
        The published quality criteria; those on a scale carry an amount for each whole point.

    References
    ----------
    M. Lindbäck, Metodhandboken, del 12 "Monetära modeller", Inköpsrådet 2018.
    """

    leaves: tuple[Criterion, ...]

    @classmethod
    def from_rule(cls, lot: Lot) -> Self:
        """Make the model from a lot's published rule.

        Raises
        ------
        RuleError
            If the rule has parameters, weights or a price leaf, or a criterion lacks amounts.
        """
        faults = (
            *read_parameters(lot.award, ()).findings,
            *no_weight_findings(lot),
            *no_price_leaf_findings(lot),
            *deduction_findings(lot),
        )
        if faults:
            raise RuleError(*faults)
        return cls(lot.tree.quality_leaves)

    @property
    def formula(self) -> Formula:
        """The model as a formula of price and quality."""
        return VALUE_DEDUCTION

    @property
    def constants(self) -> Constants:
        """What the amounts on the scales are worth together; bör-krav come on top of it."""
        spans = (
            max(amounts) - min(amounts)
            for leaf in self.leaves
            if (amounts := tuple(Fraction(amount) for _, amount in leaf.deductions))
        )
        return {"full_quality_value": sum(spans, Fraction(0))}

    def assess_all(self, bids: tuple[ScoredBid, ...]) -> tuple[Assessment, ...]:
        """Compute each bid's comparison figure; no other bid enters."""
        published = tuple(
            {points: Fraction(amount) for points, amount in leaf.deductions} for leaf in self.leaves
        )
        return tuple(self._assess(bid, published) for bid in bids)

    def assess(self, bid: ScoredBid) -> Assessment:
        """Compute the bid's comparison figure.

        Raises
        ------
        UndecidedError
            If the price, a score or its amount is missing.
        RuleError
            If a score carries another amount than the one published for its points.

        Examples
        --------
        >>> bid = ScoredBid("alfa", "Alfa AB", Fraction(12_000_000), scores=())
        >>> ValueDeduction(leaves=()).assess(bid).figure
        Fraction(12000000, 1)
        """
        (assessment,) = self.assess_all((bid,))
        return assessment

    def _assess(self, bid: ScoredBid, published: Published) -> Assessment:
        price, scores = take_price_and_scores(bid, self.leaves)
        amounts = tuple(
            _amount(bid, score, at) for score, at in zip(scores, published, strict=True)
        )
        total = exact_total(amounts)
        explain = partial(_steps, price, scores, amounts, total)
        return Assessment(bid.bid, price - total, self.unit, explain)


def _amount(bid: ScoredBid, score: CriterionScore, published: Mapping[int, Fraction]) -> Fraction:
    if score.deduction is None:
        raise UndecidedError(
            finding(
                "award-deduction-missing",
                place_of(bid),
                bid=bid.bid,
                criterion=score.criterion.name,
            )
        )
    stated = published.get(score.points.numerator) if score.points.denominator == 1 else None
    if stated is not None and stated != score.deduction:
        raise RuleError(
            finding(
                "award-deduction-not-published",
                place_of(bid),
                bid=bid.bid,
                criterion=score.criterion.name,
                points=score.points,
                deduction=score.deduction,
                published=stated,
            )
        )
    return score.deduction


def _steps(
    price: Fraction,
    scores: tuple[CriterionScore, ...],
    amounts: tuple[Fraction, ...],
    total: Fraction,
) -> tuple[Step, ...]:
    return (
        Step("step-price", {"price": price}),
        *(_deduction_step(s, a) for s, a in zip(scores, amounts, strict=True)),
        Step("step-deductions-total", {"deductions": total}),
        _figure_step(price, total),
    )


def _deduction_step(score: CriterionScore, amount: Fraction) -> Step:
    details: Details = {
        "criterion": score.criterion.name,
        "points": score.points,
        "maximum": score.maximum,
        "deduction": abs(amount),
    }
    if score.criterion.source is PointSource.REQUIREMENTS:
        return Step("step-deduction-requirements", details)
    return Step("step-deduction-points" if amount >= 0 else "step-surcharge-points", details)


def _figure_step(price: Fraction, total: Fraction) -> Step:
    details: Details = {"price": price, "deductions": abs(total), "figure": price - total}
    return Step("step-comparison-figure" if total >= 0 else "step-comparison-figure-added", details)
