"""What other methods would say about the same bids (andra omdömen): advice, never the award."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from vagval.domain.errors import Finding


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


@dataclass(frozen=True, slots=True)
class MethodRanking:
    """One method's competition ranks, in the order of the matrix's alternatives.

    Parameters
    ----------
    method
        Key, e.g. ``"topsis"``.
    pipeline
        Every transformation and its settings, as run.
    scores
        The method's raw score per alternative, rounded to nine decimals.
    lowest_wins
        Whether a lower raw score is better (VIKOR).
    """

    method: str
    pipeline: str
    ranks: tuple[int, ...]
    scores: tuple[Decimal, ...]
    lowest_wins: bool = False


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """All methods on one matrix, and why some could not be used."""

    matrix: DecisionMatrix | None
    rankings: tuple[MethodRanking, ...]
    findings: tuple[Finding, ...] = ()
