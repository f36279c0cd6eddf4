"""What several people's judgments come to, beside what is published (viktningens utfall)."""

from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.lot import Lot
from vagval.domain.weighting import Weighed
from vagval.domain.weighting_record import NodeWeighting, WeightingRecord

Weights = tuple[Fraction, ...]
"""By leaf in published order: shares of the whole, summing to 1."""


@dataclass(frozen=True, slots=True)
class PersonWeights:
    """One person's weights for a lot.

    Parameters
    ----------
    nodes
        Each node that was weighed, with what the method made of it.
    """

    record: WeightingRecord
    nodes: tuple[tuple[NodeWeighting, Weighed], ...]
    weights: Weights


@dataclass(frozen=True, slots=True)
class LotWeights:
    """Everybody's weights for a lot.

    Parameters
    ----------
    leaves
        Keys of the criteria that are scored, in published order.
    published
        What the criteria say: published, or still a draft.
    people
        At least one, sorted by key.
    mean
        Arithmetic; what is meant by the people's combined weights where nothing else is said.
    geometric, median
        Scaled to sum to 1; None where somebody's noughts leave nothing.
    agreement
        Kendall's W of the orders, 0 to 1; None with one person, or where all weigh all alike.
    """

    lot: Lot
    leaves: tuple[str, ...]
    published: Weights
    people: tuple[PersonWeights, ...]
    mean: Weights
    geometric: Weights | None
    median: Weights | None
    agreement: Fraction | None

    def extremes(self, leaf: int) -> tuple[PersonWeights, PersonWeights]:
        """Give who gives a leaf the least and who the most; of several the first."""
        lowest = min(self.people, key=lambda each: each.weights[leaf])
        return lowest, max(self.people, key=lambda each: each.weights[leaf])

    def range_of(self, leaf: int) -> Fraction:
        """Give how far people are apart on a leaf."""
        lowest, highest = self.extremes(leaf)
        return highest.weights[leaf] - lowest.weights[leaf]

    @property
    def moved(self) -> Fraction:
        """How much weight lies elsewhere in what is published than in the mean, 0 to 1."""
        pairs = zip(self.published, self.mean, strict=True)
        return sum((abs(a - b) for a, b in pairs), Fraction(0)) / 2
