"""The evaluators' own points in the unit of the matrix."""

from fractions import Fraction

from builders import a_criterion, a_lot, a_price_leaf, amounts, an_award_rule
from robustness.points_case import field_of, score_of
from vagval.award.award_models import award_model
from vagval.domain.criterion import Criterion
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.lot import Lot
from vagval.domain.scored_bids import CriterionScore, ScoredBids
from vagval.robustness.additive_matrix import additive_matrix
from vagval.robustness.panel_scores import panel_scores, score_intervals

SCALE = {"full_points": "100", "price_full": "0", "price_zero": "1000", "outside": "continue"}
WEIGHTED = a_lot(
    "LM",
    a_criterion("use", weight="0.4"),
    a_criterion("drift", weight="0.2"),
    a_price_leaf("0.4"),
    award=an_award_rule("weighted_points", {**SCALE}, ()),
)
DEDUCTED = a_lot(
    "LM",
    a_criterion("use", deductions=amounts(0, 10, 20, 30, 40, 90)),
    award=an_award_rule("value_deduction", tie_break=()),
)
Given = dict[tuple[str, str], tuple[CriterionScore, ...]]


def leaf(lot: Lot, key: str) -> Criterion:
    return next(each for each in lot.tree.leaves if each.id == key)


def given_of(lot: Lot, **points: tuple[int, ...]) -> Given:
    """Give points on ``use`` by bid, one an evaluator."""
    use = leaf(lot, "use")
    return {(bid, "use"): tuple(score_of(use, each) for each in own) for bid, own in points.items()}


def matrix_of(scored: ScoredBids) -> DecisionMatrix:
    matrix = additive_matrix(scored, award_model(scored.lot)).matrix
    assert matrix is not None
    return matrix


def test_a_cell_holds_what_each_evaluators_points_are_worth() -> None:
    scored = field_of(WEIGHTED, {"a": (300, (4, 3)), "b": (200, (2, 5))})
    matrix = matrix_of(scored)
    found = panel_scores(matrix, scored, given_of(WEIGHTED, a=(5, 3), b=(2, 2)), together=False)
    assert found is not None
    column = matrix.criteria.index("use")
    now = matrix.values[0][column]  # four of five points
    assert found.values[0][column] == (now * Fraction(5, 4), now * Fraction(3, 4))
    assert found.values[1][column] == (matrix.values[1][column],) * 2
    assert found.together == (False, False, False)
    for other in range(3):
        if other != column:
            assert found.values[0][other] == (matrix.values[0][other],)


def test_one_evaluator_serves_all_bids_on_panel_criteria_alone() -> None:
    scored = field_of(WEIGHTED, {"a": (300, (4, 3)), "b": (200, (2, 5))})
    matrix = matrix_of(scored)
    found = panel_scores(matrix, scored, given_of(WEIGHTED, a=(5, 3), b=(2, 2)), together=True)
    assert found is not None
    assert found.together == tuple(key == "use" for key in matrix.criteria)


def test_amounts_are_worth_their_share_of_the_span() -> None:
    scored = field_of(DEDUCTED, {"a": (300, (4,)), "b": (290, (3,))})
    matrix = matrix_of(scored)
    found = panel_scores(matrix, scored, given_of(DEDUCTED, a=(5, 3), b=(3, 3)), together=False)
    assert found is not None
    column = matrix.criteria.index("use")
    assert found.values[0][column] == (Fraction(1), Fraction(1, 3))
    assert matrix.values[0][column] == Fraction(4, 9)


def test_evaluators_who_agree_everywhere_leave_nothing_uncertain() -> None:
    scored = field_of(WEIGHTED, {"a": (300, (4, 3)), "b": (200, (2, 5))})
    same = given_of(WEIGHTED, a=(3, 3), b=(2, 2))
    assert panel_scores(matrix_of(scored), scored, same, together=False) is None


def test_an_interval_reaches_from_the_least_to_the_most_and_holds_what_was_agreed() -> None:
    scored = field_of(WEIGHTED, {"a": (300, (4, 3)), "b": (200, (2, 5))})
    matrix = matrix_of(scored)
    column = matrix.criteria.index("use")
    found = score_intervals(matrix, scored, given_of(WEIGHTED, a=(2, 3), b=(1, 5)))
    a, b = matrix.values[0][column], matrix.values[1][column]
    assert found[0][column] == (a / 2, a)
    assert found[1][column] == (b / 2, b * Fraction(5, 2))
    assert all(low == high for low, high in (row[2] for row in found))
