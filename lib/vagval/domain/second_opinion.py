"""What other methods would say about the same bids (andra omdömen): advice, never the award."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import Finding
from vagval.domain.method_panel import MethodPanel

Reason = Literal["no-cost", "negative", "zero", "constant", "outside-bounds", "undefined"]
"""Why a method says nothing: nothing is minimised; a number below 0, or 0 (a quotient or a
logarithm of it); a criterion without spread; a number outside its bounds; no finite score."""


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
class Unable:
    """A method that is not defined for these numbers."""

    method: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """All methods on one matrix, why some could not be used, and how they agree."""

    matrix: DecisionMatrix | None
    rankings: tuple[MethodRanking, ...]
    findings: tuple[Finding, ...] = ()
    unable: tuple[Unable, ...] = ()
    panel: MethodPanel | None = None
