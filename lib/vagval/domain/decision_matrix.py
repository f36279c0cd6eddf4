"""Alternatives by criteria (beslutsmatris)."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class DecisionMatrix:
    """Bids by criteria (beslutsmatris).

    Parameters
    ----------
    alternatives
        Bid keys, unique; at least two.
    criteria
        Criterion keys, unique; at least one.
    maximise
        Per criterion: whether more is better.
    weights
        Per criterion, >= 0, summing to 1.
    values
        Per alternative, per criterion.
    """

    alternatives: tuple[str, ...]
    criteria: tuple[str, ...]
    maximise: tuple[bool, ...]
    weights: tuple[Fraction, ...]
    values: tuple[tuple[Fraction, ...], ...]

    def __post_init__(self) -> None:
        """Refuse a matrix that no method could read; only a fault of ours makes one."""
        wide = len(self.criteria)
        holds = (
            len(set(self.alternatives)) == len(self.alternatives) == len(self.values) >= 2  # noqa: PLR2004 - one bid alone is no comparison
            and len(set(self.criteria)) == wide == len(self.maximise) == len(self.weights) >= 1
            and all(len(row) == wide for row in self.values)
            and all(weight >= 0 for weight in self.weights)
            and sum(self.weights) == 1
        )
        if not holds:
            message = f"no decision matrix: {self}"
            raise ValueError(message)
