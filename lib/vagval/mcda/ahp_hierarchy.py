"""Alternatives judged pairwise on criteria judged pairwise (AHP, sammanvägning)."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from vagval.mcda.weights_ahp import Matrix, PairwiseWeights, ahp_weights

Synthesis = Literal["distributive", "ideal"]


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """What pairwise judgments say of alternatives.

    Parameters
    ----------
    criteria
        The weights of the criteria.
    alternatives
        By criterion: the priorities of the alternatives.
    scores
        By alternative; in distributive synthesis they sum to 1.
    """

    criteria: PairwiseWeights
    alternatives: tuple[PairwiseWeights, ...]
    scores: tuple[Fraction, ...]


def ahp_hierarchy(
    criteria: Matrix, alternatives: Sequence[Matrix], synthesis: Synthesis
) -> Hierarchy:
    """Weigh the alternatives' priorities by the weights of the criteria.

    Both ways are relative: an alternative's score depends on which others are there. In
    distributive synthesis even a copy of a loser may change the winner. Advice, never an award.

    Parameters
    ----------
    criteria
        By criterion, by criterion, reciprocal.
    alternatives
        For each criterion a reciprocal matrix of all alternatives, at least one criterion.
    synthesis
        ``"distributive"``: priorities sum to 1 on each criterion. ``"ideal"``: the best on each
        criterion has 1.

    Raises
    ------
    ValueError
        If a matrix is incomplete or contradicts itself, or they do not fit together.

    References
    ----------
    T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980; E. H. Forman and S. I. Gass,
    "The analytic hierarchy process: an exposition", Operations Research 49 (2001) 469-486.

    Examples
    --------
    >>> half, third = Fraction(1, 2), Fraction(1, 3)
    >>> found = ahp_hierarchy([[1, 1], [1, 1]], [[[1, 2], [half, 1]], [[1, third], [3, 1]]],
    ...     "distributive")
    >>> [round(float(score), 6) for score in found.scores]
    [0.458333, 0.541667]
    """
    weights = ahp_weights(criteria)
    judged = tuple(ahp_weights(matrix) for matrix in alternatives)
    if len(judged) != len(weights.weights) or len({len(each.weights) for each in judged}) != 1:
        message = f"{len(alternatives)} matrices of alternatives for {len(criteria)} criteria"
        raise ValueError(message)
    priorities = [_scaled(each.weights, synthesis) for each in judged]
    scores = tuple(
        sum((w * p for w, p in zip(weights.weights, row, strict=True)), Fraction(0))
        for row in zip(*priorities, strict=True)
    )
    return Hierarchy(weights, judged, scores)


def _scaled(priorities: tuple[Fraction, ...], synthesis: Synthesis) -> tuple[Fraction, ...]:
    if synthesis == "distributive":
        return priorities
    return tuple(each / max(priorities) for each in priorities)
