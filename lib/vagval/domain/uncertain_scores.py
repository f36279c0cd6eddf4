"""Scores of which only the possible values are known (osäkra poäng)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class UncertainScores:
    """What each cell of a decision matrix may hold, each value as likely as the next.

    Parameters
    ----------
    values
        By alternative and criterion: one value or more (an evaluator each, the whole scale where an
        answer is missing, quantiles of a price). Where ``together`` holds, every alternative has as
        many, in the same order of evaluators.
    together
        By criterion: whether one draw serves all alternatives, as one evaluator's severity does.
    """

    values: tuple[tuple[tuple[Fraction, ...], ...], ...]
    together: tuple[bool, ...]

    def __post_init__(self) -> None:
        """Refuse what no draw can be made from."""
        wide = len(self.together)
        holds = all(len(row) == wide and all(row) for row in self.values) and all(
            len({len(row[column]) for row in self.values}) == 1
            for column, is_together in enumerate(self.together)
            if is_together
        )
        if not holds:
            message = "uncertain scores without values, or with other numbers of evaluators"
            raise ValueError(message)
