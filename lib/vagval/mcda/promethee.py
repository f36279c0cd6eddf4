"""PROMETHEE I and II in exact fractions: pairwise preference, criterion by criterion.

Flows are divided by the number of others, m - 1, as Brans, Vincke and Mareschal do. Known to
differ: R package MCDA divides by m, the package ``mcda`` 1.1.0 not at all, JMcDM.jl gives the net
flow with its sign reversed, and pymcdm 1.4.0 has one function for all criteria.
"""

from collections.abc import Sequence
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.outranking import Flows, PartialOrder
from vagval.domain.preference_function import PreferenceFunction

Table = tuple[tuple[Fraction, ...], ...]


def unicriterion_flows(matrix: DecisionMatrix, functions: Sequence[PreferenceFunction]) -> Table:
    """Give each alternative's net flow on each criterion alone (φ_j).

    PROMETHEE II is a weighted sum of these: ``net = Σ_j w_j φ_j``.

    Parameters
    ----------
    functions
        One a criterion, thresholds in the criterion's unit.

    Returns
    -------
    tuple of tuple of Fraction
        Shape (alternatives, criteria), each from -1 to 1; every column sums to 0.

    Examples
    --------
    >>> matrix = DecisionMatrix(
    ...     ("a", "b", "c"), ("price",), (False,), (Fraction(1),),
    ...     ((Fraction(80),), (Fraction(100),), (Fraction(130),)),
    ... )
    >>> linear = PreferenceFunction("linear", Fraction(5), Fraction(40))
    >>> unicriterion_flows(matrix, [linear])
    ((Fraction(5, 7),), (Fraction(1, 7),), (Fraction(-6, 7),))
    """
    others = len(matrix.alternatives) - 1
    columns = []
    for degrees in _degrees(matrix, functions):
        net = (
            sum(row, Fraction(0)) - sum((each[index] for each in degrees), Fraction(0))
            for index, row in enumerate(degrees)
        )
        columns.append([each / others for each in net])
    return tuple(zip(*columns, strict=True))


def preference_table(matrix: DecisionMatrix, functions: Sequence[PreferenceFunction]) -> Table:
    """Give the weighted preference of each alternative over each other (π), from 0 to 1."""
    many = len(matrix.alternatives)
    by_criterion = _degrees(matrix, functions)
    return tuple(
        tuple(
            sum(
                (
                    weight * degrees[one][other]
                    for weight, degrees in zip(matrix.weights, by_criterion, strict=True)
                ),
                Fraction(0),
            )
            for other in range(many)
        )
        for one in range(many)
    )


def promethee_flows(matrix: DecisionMatrix, functions: Sequence[PreferenceFunction]) -> Flows:
    """Give the positive and negative flows (φ⁺, φ⁻); their difference is PROMETHEE II."""
    preferred = preference_table(matrix, functions)
    others = len(matrix.alternatives) - 1
    return Flows(
        positive=tuple(sum(row, Fraction(0)) / others for row in preferred),
        negative=tuple(
            sum(column, Fraction(0)) / others for column in zip(*preferred, strict=True)
        ),
    )


def promethee_order(alternatives: tuple[str, ...], flows: Flows) -> PartialOrder:
    """Give PROMETHEE I: at least as good is who has no lower φ⁺ and no higher φ⁻."""
    return PartialOrder(
        alternatives,
        tuple(
            tuple(
                plus >= other_plus and minus <= other_minus
                for other_plus, other_minus in zip(flows.positive, flows.negative, strict=True)
            )
            for plus, minus in zip(flows.positive, flows.negative, strict=True)
        ),
    )


def _degrees(matrix: DecisionMatrix, functions: Sequence[PreferenceFunction]) -> tuple[Table, ...]:
    """Give the preference of each over each, a table a criterion."""
    columns = zip(*matrix.values, strict=True)
    return tuple(
        tuple(
            tuple(function.degree(a - b if is_maximised else b - a) for b in column) for a in column
        )
        for column, function, is_maximised in zip(columns, functions, matrix.maximise, strict=True)
    )
