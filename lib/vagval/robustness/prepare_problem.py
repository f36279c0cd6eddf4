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
from vagval.robustness.weight_grid import COARSE, FINE


def prepare_problem(
    matrix: DecisionMatrix,
    method: Method,
    scores: UncertainScores | None = None,
    vikor_v: Fraction = HALF,
    preferences: Sequence[PreferenceFunction] = (),
) -> IntegerProblem:
    """Prepare a matrix for a method; ``IntegerProblem.fingerprint`` says what was simulated.

    Parameters
    ----------
    scores
        None: the matrix's own values.
    vikor_v, preferences
        As in ``simulate``.

    Raises
    ------
    RuleError, UsageError
        As ``simulate`` does.
    """
    if method == "promethee2" and len(preferences) != len(matrix.criteria):
        found, wanted = len(preferences), len(matrix.criteria)
        raise UsageError(finding("simulate-preferences", Place(""), found=found, wanted=wanted))
    if scores is not None:
        return _uncertain(matrix, method, scores, vikor_v, preferences)
    if method == "weighted_sum":
        return weighted_sum_problem(matrix)
    if method == "topsis":
        return topsis_problem(matrix)
    if method == "vikor":
        return vikor_problem(matrix, vikor_v)
    return flows_problem(unicriterion_flows(matrix, preferences))


def _uncertain(
    matrix: DecisionMatrix,
    method: Method,
    scores: UncertainScores,
    vikor_v: Fraction,
    preferences: Sequence[PreferenceFunction],
) -> IntegerProblem:
    if method == "weighted_sum":
        value_rows(matrix)
        tables = additive_tables(matrix, scores)
    else:
        tables = compared_tables(matrix, scores, preferences if method == "promethee2" else ())
    return IntegerProblem(
        method,
        (),
        COARSE if method == "topsis" else FINE,
        is_exact=method == "weighted_sum" and tables.is_exact,
        strategy=strategy_of(vikor_v),
        scores=tables,
    )
