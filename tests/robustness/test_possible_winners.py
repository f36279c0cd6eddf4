"""Who can be first, and who must be, under intervals of scores and weights."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from robustness.weights_case import T1, a_matrix, a_row, matrices
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.uncertain_scores import UncertainScores
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.possible_winners import possible_winners, possible_winners_of
from vagval.robustness.value_rows import first_of

LOWEST = (a_row(4, 3, 3), a_row(3, 4, 2), a_row(2, 2, 4))
HIGHEST = (a_row(4, 4, 3), a_row(3, 4, 4), a_row(3, 3, 4))
AROUND = WeightSpace.around(a_row(".5", ".3", ".2"), Fraction("0.05"))


def test_the_example_of_the_facts() -> None:
    # facts/robustness.md 7.7: 0-1 -.1, 0-2 +.2, 1-0 -.75, 1-2 -.25, 2-0 -1.55, 2-1 -1.2.
    found = possible_winners(("a", "b", "c"), LOWEST, HIGHEST, AROUND)
    assert found.margins == (
        a_row(0, "-.1", ".2"),
        a_row("-.75", 0, "-.25"),
        a_row("-1.55", "-1.2", 0),
    )
    assert found.possible == ("a", "b")
    assert found.necessary == ()


def test_no_drawn_scores_and_weights_contradict_it() -> None:
    rng = np.random.default_rng(7)
    low, high = (np.array([[float(x) for x in row] for row in rows]) for rows in (LOWEST, HIGHEST))
    weights = rng.dirichlet(np.ones(3), 200_000)
    middle = np.array([0.5, 0.3, 0.2])
    weights = weights[(np.abs(weights - middle) <= 0.05).all(axis=1)]
    assert len(weights) > 1_000
    scores = low + rng.random((len(weights), 3, 3)) * (high - low)
    figures = np.einsum("kij,kj->ki", scores, weights)
    assert (figures[:, 0] - figures[:, 2]).min() >= 0.2
    assert set(figures.argmax(axis=1)) == {0, 1}


def test_with_one_value_a_cell_and_the_published_weights_it_is_the_award() -> None:
    known = UncertainScores(tuple(tuple((v,) for v in row) for row in T1.values), (False,) * 6)
    found = possible_winners_of(T1, known)
    assert found.possible == found.necessary == ("b1",)
    assert found.margins[1][0] == 2


def test_what_the_evaluators_gave_bounds_each_cell() -> None:
    matrix = a_matrix((1,), (4,), (3,))
    given_scores = UncertainScores((((a_row(3, 5, 4)),), ((a_row(3, 3, 4)),)), (True,))
    found = possible_winners_of(matrix, given_scores)
    assert found.margins == (a_row(0, -1), a_row(-2, 0))
    assert found.possible == ("b0", "b1")


def test_equal_bids_are_both_possible_and_both_necessary() -> None:
    matrix = a_matrix(("1/2", "1/2"), (2, 2), (2, 2))
    found = possible_winners(matrix.alternatives, matrix.values, matrix.values, WeightSpace(2))
    assert (found.possible, found.equal, found.necessary) == ((), ("b0", "b1"), ("b0", "b1"))
    told = possible_winners(
        matrix.alternatives, matrix.values, matrix.values, WeightSpace(2), ("b0",)
    )
    assert (told.possible, told.equal) == (("b0",), ("b1",))


def test_a_bid_whose_best_is_exactly_the_firsts_worst_is_equal_and_not_first() -> None:
    matrix = a_matrix((1,), (4,), (3,), (2,))
    scores = UncertainScores(((a_row(4, 3),), (a_row(2, 3),), (a_row(2, 2),)), (True,))
    found = possible_winners_of(matrix, scores)
    assert (found.possible, found.equal) == (("b0",), ("b1",))
    assert found.margins[0][1] == 0


@given(matrices(most_criteria=3), st.integers(0, 2))
def test_who_is_first_is_possible_and_a_wider_question_has_no_fewer_answers(
    matrix: DecisionMatrix, spread: int
) -> None:
    lowest = tuple(tuple(each - spread for each in row) for row in matrix.values)
    highest = tuple(tuple(each + spread for each in row) for row in matrix.values)
    found = [
        possible_winners(matrix.alternatives, lowest, highest, space, first_of(matrix))
        for space in (
            WeightSpace.only(matrix.weights),
            WeightSpace.around(matrix.weights, Fraction(1, 10)),
            WeightSpace(len(matrix.criteria)),
        )
    ]
    assert set(first_of(matrix)) <= set(found[0].possible)
    for narrow, wide in pairwise(found):
        assert set(narrow.possible) <= set(wide.possible)
        assert set(wide.necessary) <= set(narrow.necessary)
    for each in found:
        assert set(each.necessary) <= {*each.possible, *each.equal}
        assert not set(each.possible) & set(each.equal)
