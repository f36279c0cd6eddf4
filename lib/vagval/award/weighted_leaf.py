"""A quality criterion with its weight in the whole (viktat tilldelningskriterium)."""

from dataclasses import dataclass
from fractions import Fraction

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
    """

    criterion: Criterion
    weight: Fraction

    def points(self, score: CriterionScore, full_points: Fraction) -> Fraction:
        """Compute weight * share * full points, exact."""
        return self.weight * score.share * full_points

    def step(self, score: CriterionScore, full_points: Fraction) -> Step:
        """Write the leaf's line of the calculation."""
        by_requirements = self.criterion.source is PointSource.REQUIREMENTS
        return Step(
            "step-weighted-requirements" if by_requirements else "step-weighted-points",
            {
                "criterion": self.criterion.name,
                "score": score.points,
                "maximum": score.maximum,
                # Written as a fraction, so that nobody meets a rounded number in between.
                "share": str(score.share),
                "weight": self.weight,
                "full_points": full_points,
                "points": self.points(score, full_points),
            },
        )


def weighted_quality_leaves(lot: Lot) -> tuple[WeightedLeaf, ...]:
    """Give the quality leaves of a lot with their global weights, in published order."""
    return tuple(
        WeightedLeaf(leaf, lot.tree.global_weight(leaf.id)) for leaf in lot.tree.quality_leaves
    )


def total_step(total: Fraction) -> Step:
    """Write the last line: the sum of all points."""
    return Step("step-points-total", {"figure": total})
