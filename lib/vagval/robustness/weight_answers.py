"""All exact answers on the weights of one additive matrix (exakta svar om vikterna)."""

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_answers import WeightAnswers
from vagval.robustness.first_share import first_shares
from vagval.robustness.nearest_weights import nearest_weights
from vagval.robustness.pair_share import pair_shares
from vagval.robustness.value_rows import first_of
from vagval.robustness.weight_interval import held_intervals, weight_intervals


def weight_answers(matrix: DecisionMatrix) -> WeightAnswers:
    """Answer everything that is asked about the weights, computed and not simulated.

    Weights are published and locked: this is for the time before publication, and afterwards for
    internal use. It re-weighs nothing.

    Parameters
    ----------
    matrix
        The award as values times weights, as ``additive_matrix`` gives it, or any matrix in which
        every criterion is maximised.

    Raises
    ------
    RuleError
        If a criterion is to be minimised.

    Examples
    --------
    >>> from fractions import Fraction
    >>> half = Fraction(1, 2)
    >>> values = ((Fraction(3), Fraction(1)), (Fraction(1), Fraction(2)))
    >>> matrix = DecisionMatrix(("a", "b"), ("x", "y"), (True, True), (half, half), values)
    >>> answers = weight_answers(matrix)
    >>> answers.first, answers.pair_shares[0][1], answers.nearest[0].moved
    (('a',), Fraction(2, 3), Fraction(1, 6))
    """
    first = first_of(matrix)
    shares = pair_shares(matrix)
    if shares is None:
        message = "all weights make a simplex"
        raise ValueError(message)
    return WeightAnswers(
        matrix=matrix,
        first=first,
        pair_shares=shares,
        first_shares=first_shares(matrix),
        intervals=weight_intervals(matrix),
        nearest=tuple(
            nearest_weights(matrix, bid) for bid in matrix.alternatives if first != (bid,)
        ),
        held=held_intervals(matrix),
    )
