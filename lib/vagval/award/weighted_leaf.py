"""A quality criterion with its weight in the whole (viktat tilldelningskriterium)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.award.weighted_shares import Weights, common_weights
from vagval.domain.assessment import Step
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore


@dataclass(frozen=True, slots=True)
class WeightedLeaf:
    """A leaf and its global weight: the product of the published weights down to it.

    Parameters
    ----------
    weight
        Share of the whole, 0 to 1.
    full_points
        What the whole share of every leaf gives together.
    most
        ``weight * full_points``, computed once: what the whole share of this leaf gives.
    """

    criterion: Criterion
    weight: Fraction
    full_points: Fraction
    most: Fraction

    def points(self, score: CriterionScore) -> Fraction:
        """Compute weight * share * full points, exact."""
        return self.most * score.share

    def step(self, score: CriterionScore, points: Fraction) -> Step:
        """Write the leaf's line of the calculation."""
        code = "step-weighted-points"
        if self.criterion.source is PointSource.REQUIREMENTS:
            code = "step-weighted-requirements"
        elif self.criterion.level_shares:
            code = "step-weighted-levels"
        return Step(
            code,
            {
                "criterion": self.criterion.name,
                "score": score.points,
                "maximum": score.maximum,
                # Written as a fraction, so that nobody meets a rounded number in between.
                "share": str(score.share),
                "weight": self.weight,
                "full_points": self.full_points,
                "points": points,
            },
        )


def weighted_quality_leaves(lot: Lot, full_points: Fraction) -> tuple[WeightedLeaf, ...]:
    """Give the quality leaves of a lot with their global weights, in published order."""
    return tuple(
        WeightedLeaf(leaf, weight, full_points, weight * full_points)
        for leaf in lot.tree.quality_leaves
        for weight in (lot.tree.global_weight(leaf.id),)
    )


def weighted_steps(
    leaves: tuple[WeightedLeaf, ...], scores: tuple[CriterionScore, ...]
) -> tuple[Step, ...]:
    """Write a line for each leaf."""
    return tuple(
        leaf.step(score, leaf.points(score)) for leaf, score in zip(leaves, scores, strict=True)
    )


def weights_of(leaves: tuple[WeightedLeaf, ...]) -> Weights:
    """Give what the whole share of each leaf gives, made for exact sums."""
    return common_weights(tuple(leaf.most for leaf in leaves))


def total_step(total: Fraction) -> Step:
    """Write the last line: the sum of all points."""
    return Step("step-points-total", {"figure": total})
