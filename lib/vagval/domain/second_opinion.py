"""What other methods would say about the same bids (andra omdömen): advice, never the award."""

from dataclasses import dataclass
from decimal import Decimal

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding


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
