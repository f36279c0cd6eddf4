"""Invented bids with whole points and round prices (påhittade anbud, räkneexempel)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vagval.domain.band import Band
from vagval.domain.criterion import Criterion, PointSource
from vagval.domain.expression import PRICE, walk
from vagval.domain.formula import Formula
from vagval.domain.lot import Lot
from vagval.domain.offer import Offer
from vagval.domain.procurement import Criteria
from vagval.domain.scored_bids import CriterionScore, ScoredBid, ScoredBids

DIGITS = 1_000
"""A price is rounded to three digits that say something."""


def example_bids(criteria: Criteria, lot: Lot, band: Band, formula: Formula) -> ScoredBids:
    """Invent a cheap and poor bid, one in the middle, and a dear and good one.

    They lie where a band's three invented bids do, as near as whole points, requirements that are
    met or not, and thresholds allow. The award model can decide among them as among real bids.

    Parameters
    ----------
    formula
        Of the lot's model: where price is not in it, the bids have none.
    """
    leaves = tuple(leaf.id for leaf in lot.tree.quality_leaves)
    return ScoredBids(
        lot,
        tuple(
            invented_bid(criteria, lot, formula, offer, dict.fromkeys(leaves, offer.quality))
            for offer in band.invented
        ),
    )


def invented_bid(
    criteria: Criteria,
    lot: Lot,
    formula: Formula,
    offer: Offer,
    qualities: Mapping[str, Fraction],
) -> ScoredBid:
    """Invent one bid as near a price and a quality on each leaf as points allow.

    Parameters
    ----------
    offer
        Its name and price.
    qualities
        By leaf: the share wanted on it, 0 to 1.
    """
    has_price = any(PRICE in walk(each) for each in (formula.figure, *formula.order))
    example = _Example(criteria, lot)
    return ScoredBid(
        offer.name,
        offer.name,
        _round(offer.price) if has_price else None,
        tuple(example.score(leaf, qualities[leaf.id]) for leaf in lot.tree.quality_leaves),
    )


@dataclass(frozen=True, slots=True)
class _Example:
    criteria: Criteria
    lot: Lot

    def score(self, leaf: Criterion, quality: Fraction) -> CriterionScore:
        if leaf.source is PointSource.REQUIREMENTS:
            return self.by_requirements(leaf, quality)
        scale = self.criteria.procurement.scale(leaf.scale)
        lowest, highest = (scale.minimum, scale.maximum) if scale else (0, 1)
        wanted = lowest + self.wanted(leaf, quality) * (highest - lowest)
        least = leaf.threshold if leaf.threshold is not None else Fraction(lowest)
        reachable = [each for each in _levels(leaf, lowest, highest) if each >= least]
        points = min(reachable or [highest], key=lambda each: (abs(each - wanted), each))
        amount = leaf.deduction_for(points)
        share = leaf.share_for(points)
        return CriterionScore(
            leaf,
            Fraction(points),
            Fraction(highest),
            Fraction(points - lowest, highest - lowest) if share is None else share,
            None if amount is None else Fraction(amount),
        )

    def by_requirements(self, leaf: Criterion, quality: Fraction) -> CriterionScore:
        """Let the bid meet the first bör-krav, as many as its quality asks for."""
        is_money = self.has_amounts(leaf)
        values = [
            Fraction((each.deduction if is_money else each.points) or 0)
            for each in self.criteria.requirements_of(self.lot.id)
            if each.criterion == leaf.id
        ]
        most = sum(values, Fraction(0))
        least = max(self.wanted(leaf, quality), leaf.threshold or Fraction(0))
        earned = next((each for each in _running(values) if each >= least * most), most)
        share = earned / most if most else Fraction(0)
        return CriterionScore(leaf, earned, most, share, earned if is_money else None)

    def has_amounts(self, leaf: Criterion) -> bool:
        """Tell whether a leaf's bör-krav carry amounts instead of points."""
        own = (r for r in self.criteria.requirements_of(self.lot.id) if r.criterion == leaf.id)
        return any(isinstance(each.deduction, Decimal) for each in own)

    def wanted(self, leaf: Criterion, quality: Fraction) -> Fraction:
        """Give the wanted quality, or what the nodes above the leaf ask for if that is more."""
        above = self.lot.tree.path(leaf.id)[:-1]
        return max(quality, *(node.threshold or Fraction(0) for node in above), Fraction(0))


def _levels(leaf: Criterion, lowest: int, highest: int) -> Iterable[int]:
    """Give the whole points that a leaf can have."""
    if leaf.degree_points:
        return sorted({points for _, points in leaf.degree_points})
    return range(lowest, highest + 1)


def _running(values: Iterable[Fraction]) -> Iterable[Fraction]:
    total = Fraction(0)
    yield total
    for each in values:
        total += each
        yield total


def _round(price: Fraction) -> Fraction:
    step = 1
    while price >= DIGITS * step:
        step *= 10
    return Fraction(round(price / step) * step) if step > 1 else price
