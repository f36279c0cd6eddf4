"""A bid's quality as one number: published weights times shares (viktad kvalitet)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.scored_bids import CriterionScore


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights over one common denominator, so that a sum is one of whole numbers.

    Adding fractions one by one reduces every sum on the way; with hundreds of criteria that is
    most of the time that an award takes.
    """

    numerators: tuple[int, ...]
    denominator: int

    def total(self, scores: Iterable[CriterionScore]) -> Fraction:
        """Compute Σ weight * share, exact; the scores stand in the order of the weights."""
        by_denominator: defaultdict[int, int] = defaultdict(int)
        for weight, score in zip(self.numerators, scores, strict=True):
            share = score.share
            by_denominator[share.denominator] += weight * share.numerator
        return sum(
            (Fraction(total, self.denominator * each) for each, total in by_denominator.items()),
            Fraction(0),
        )


def common_weights(weights: tuple[Fraction, ...]) -> Weights:
    """Put weights over their common denominator.

    Examples
    --------
    >>> common_weights((Fraction(1, 2), Fraction(1, 3)))
    Weights(numerators=(3, 2), denominator=6)
    """
    common = 1
    for weight in weights:
        # The numerator of a/b in lowest terms is a over their greatest common divisor.
        common *= Fraction(weight.denominator, common).numerator
    return Weights(tuple(int(weight * common) for weight in weights), common)
