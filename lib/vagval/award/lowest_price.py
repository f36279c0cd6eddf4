"""Lowest price among the bids that reach every threshold (lägsta pris med kravnivå)."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from vagval.award.inputs import take_price_and_scores
from vagval.award.parameters import read_parameters
from vagval.award.tree_findings import no_price_leaf_findings, no_weight_findings
from vagval.domain.assessment import Assessment, Step, Unit
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.errors import RuleError
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBid
from vagval.domain.source import Source


@dataclass(frozen=True, slots=True)
class LowestPrice:
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
    def key(self) -> str:
        """Name in ``procurement.toml``."""
        return "lowest_price"

    @property
    def unit(self) -> Unit:
        """The figure is money."""
        return "money"

    @property
    def lowest_wins(self) -> bool:
        """The lowest price wins."""
        return True

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the model comes from."""
        return (
            Source("LOU (2016:1145) 16 kap. 1 §", "source-lou-price"),
            Source("C-546/16 Montte", "source-montte"),
        )

    @property
    def promises(self) -> tuple[str, ...]:
        """What the model promises, each tested."""
        return ("promise-absolute", "promise-price-counts", "promise-quality-threshold-only")

    def assess(self, bid: ScoredBid) -> Assessment:
        """Give the bid's evaluated price, and the thresholds it reached.

        Raises
        ------
        UndecidedError
            If the price or a score is missing.
        """
        price, scores = take_price_and_scores(bid, self.leaves)
        steps = (
            *(
                _threshold_step(score, threshold)
                for score in scores
                if (threshold := score.criterion.threshold) is not None
            ),
            Step("step-price", {"price": price}),
            Step("step-lowest-price", {"figure": price}),
        )
        return Assessment(bid.bid, price, self.unit, steps)


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
