"""Price less published amounts for quality (mervärdesmodellen, monetärt avdrag)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from vagval.award.inputs import place_of, take_price_and_scores
from vagval.award.parameters import read_parameters
from vagval.award.tree_findings import (
    deduction_findings,
    no_price_leaf_findings,
    no_weight_findings,
)
from vagval.domain.assessment import Assessment, Step, Unit
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import Details, RuleError, UndecidedError, finding
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.domain.source import Source


@dataclass(frozen=True, slots=True)
class ValueDeduction:
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
    def key(self) -> str:
        """Name in ``procurement.toml``."""
        return "value_deduction"

    @property
    def unit(self) -> Unit:
        """The figure is money."""
        return "money"

    @property
    def lowest_wins(self) -> bool:
        """The lowest comparison figure wins."""
        return True

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the model comes from."""
        return (
            Source("LOU (2016:1145) 16 kap. 1 och 2 §§", "source-lou-best-ratio"),
            Source(
                'M. Lindbäck, Metodhandboken, del 12 "Monetära modeller", Inköpsrådet 2018',
                "source-lindback-monetary",
            ),
        )

    @property
    def promises(self) -> tuple[str, ...]:
        """What the model promises, each tested."""
        return (
            "promise-absolute",
            "promise-price-counts",
            "promise-quality-counts",
            "promise-quality-price-constant",
        )

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
        price, scores = take_price_and_scores(bid, self.leaves)
        amounts = tuple(
            _amount(bid, score, leaf) for score, leaf in zip(scores, self.leaves, strict=True)
        )
        total = sum(amounts, Fraction(0))
        steps = (
            Step("step-price", {"price": price}),
            *(_deduction_step(s, a) for s, a in zip(scores, amounts, strict=True)),
            Step("step-deductions-total", {"deductions": total}),
            _figure_step(price, total),
        )
        return Assessment(bid.bid, price - total, self.unit, steps)


def _amount(bid: ScoredBid, score: CriterionScore, leaf: Criterion) -> Fraction:
    if score.deduction is None:
        raise UndecidedError(
            finding("award-deduction-missing", place_of(bid), bid=bid.bid, criterion=leaf.name)
        )
    whole = score.points.denominator == 1
    published = leaf.deduction_for(score.points.numerator) if whole else None
    if published is not None and Fraction(published) != score.deduction:
        raise RuleError(
            finding(
                "award-deduction-not-published",
                place_of(bid),
                bid=bid.bid,
                criterion=leaf.name,
                points=score.points,
                deduction=score.deduction,
                published=published,
            )
        )
    return score.deduction


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
