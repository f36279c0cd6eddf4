"""Which tables a method needs of a matrix, with certain or uncertain scores (förberedd fråga)."""

from collections.abc import Sequence
from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import UsageError, finding
from vagval.domain.place import Place
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.uncertain_scores import UncertainScores
from vagval.mcda.promethee import unicriterion_flows
from vagval.robustness.integer_problem import (
    HALF,
    ROUNDED_DISTANCE,
    ROUNDED_FLOW,
    IntegerProblem,
    Method,
    flows_problem,
    strategy_of,
    topsis_problem,
    vikor_problem,
    weighted_sum_problem,
)
from vagval.robustness.score_tables import additive_tables, compared_tables
from vagval.robustness.value_rows import value_rows
from vagval.robustness.weight_grid_total import SQUARES, SUMS


def prepare_problem(  # noqa: PLR0913, PLR0917 - as in simulate()
    matrix: DecisionMatrix,
    method: Method,
    scores: UncertainScores | None = None,
    vikor_v: Fraction = HALF,
    preferences: Sequence[PreferenceFunction] = (),
    own: int | None = None,
) -> IntegerProblem:
    """Prepare a matrix for a method; ``IntegerProblem.fingerprint`` says what was simulated.

    Parameters
    ----------
    scores
        None: the matrix's own values.
    vikor_v, preferences
        As in ``simulate``.
    own
        What the weights sum to where they are one point, see ``own_total``: it leaves the more
        room for exact scores, the smaller it is.

    Raises
    ------
    RuleError, UsageError
        As ``simulate`` does.
    """
    if method == "promethee2" and len(preferences) != len(matrix.criteria):
        found, wanted = len(preferences), len(matrix.criteria)
        raise UsageError(finding("simulate-preferences", Place(""), found=found, wanted=wanted))
    if scores is not None:
        return _uncertain(matrix, method, scores, vikor_v, preferences, own)
    if method == "weighted_sum":
        return weighted_sum_problem(matrix, own)
    if method == "topsis":
        return topsis_problem(matrix, own)
    if method == "vikor":
        return vikor_problem(matrix, vikor_v, own)
    return flows_problem(unicriterion_flows(matrix, preferences), own)


def _uncertain(  # noqa: PLR0913, PLR0917 - as in prepare_problem()
    matrix: DecisionMatrix,
    method: Method,
    scores: UncertainScores,
    vikor_v: Fraction,
    preferences: Sequence[PreferenceFunction],
    own: int | None,
) -> IntegerProblem:
    if method == "weighted_sum":
        value_rows(matrix)
        tables = additive_tables(matrix, scores, own)
        total = SUMS.total(own, tables.widest)
    else:
        tables = compared_tables(matrix, scores, preferences if method == "promethee2" else ())
        squares = method == "topsis"
        total = SQUARES.total(own, ROUNDED_DISTANCE) if squares else SUMS.total(own, ROUNDED_FLOW)
    return IntegerProblem(
        method,
        (),
        total,
        is_exact=method == "weighted_sum" and tables.is_exact,
        strategy=strategy_of(vikor_v),
        scores=tables,
    )
