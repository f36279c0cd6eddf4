"""What other points on a leaf would be worth, by the published table (andra poängs värde)."""

from dataclasses import dataclass, replace
from fractions import Fraction

from vagval.domain.criterion import Criterion
from vagval.domain.lot import Lot
from vagval.domain.model_shapes import SHAPES
from vagval.domain.place import Place
from vagval.domain.procurement import Procurement
from vagval.domain.scale import Scale
from vagval.domain.scored_bids import CriterionScore
from vagval.score.deduct import deduct
from vagval.score.level_share import with_level_share

NOWHERE = Place("criteria")


@dataclass(frozen=True, slots=True)
class PointsWorth:
    """The way of a lot from points on a panel or compliance leaf to a share and an amount."""

    procurement: Procurement
    lot: Lot

    def scale(self, leaf: Criterion) -> Scale | None:
        """Find the leaf's scale."""
        return self.procurement.scale(leaf.scale)

    def of(self, score: CriterionScore, points: Fraction, place: Place = NOWHERE) -> CriterionScore:
        """Give a score as it would be with other points.

        Raises
        ------
        UndecidedError
            If a table is published, and it says nothing about these points.
        """
        scale = self.scale(score.criterion)
        if scale is None:
            message = f"a score on a leaf without a scale: {score.criterion.id}"
            raise ValueError(message)
        plain = replace(score, points=points, share=scale.share(points), deduction=None, steps=())
        is_money = SHAPES[self.lot.award.model] == "amounts"
        return deduct(plain, place) if is_money else with_level_share(plain, place)
