"""What a bid's figure would be by one evaluator's points (en bedömares jämförelsetal)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class EvaluatorFigure:
    """One evaluator's points in place of those that count, and the figure they give."""

    evaluator: str
    figure: Fraction


@dataclass(frozen=True, slots=True)
class EvaluatorTotals:
    """A bid's figure as it is, and by each evaluator's points.

    Parameters
    ----------
    counted
        The figure that the award rests on.
    by_evaluator
        Of those who scored the bid, sorted by key. On criteria that an evaluator did not score, the
        points that count are kept.
    """

    bid: str
    counted: Fraction
    by_evaluator: tuple[EvaluatorFigure, ...]

    @property
    def lowest(self) -> Fraction:
        """The least figure that one evaluator's points, or those that count, give."""
        return min((self.counted, *(each.figure for each in self.by_evaluator)))

    @property
    def highest(self) -> Fraction:
        """The greatest figure that one evaluator's points, or those that count, give."""
        return max((self.counted, *(each.figure for each in self.by_evaluator)))
