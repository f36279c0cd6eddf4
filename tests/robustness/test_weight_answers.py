"""All exact answers on the weights of one additive matrix."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given

from robustness.weights_case import T1, a_matrix, analytic, matrices
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.errors import RuleError
from vagval.robustness.first_share import first_shares
from vagval.robustness.nearest_weights import nearest_weights
from vagval.robustness.pair_share import pair_shares
from vagval.robustness.weight_answers import weight_answers
from vagval.robustness.weight_interval import held_intervals, weight_intervals


def test_everything_is_answered_about_the_facts_example() -> None:
    answers = weight_answers(T1)
    assert answers.matrix == T1
    assert answers.first == ("b1",)
    assert answers.pair_shares == pair_shares(T1)
    assert answers.first_shares == first_shares(T1)
    assert answers.intervals == weight_intervals(T1)
    assert answers.held == held_intervals(T1)
    assert [each.bid for each in answers.nearest] == ["b0", "b2", "b3", "b4"]
    assert answers.nearest[0] == nearest_weights(T1, "b0")


def test_where_several_are_first_each_is_asked_how_it_would_be_alone() -> None:
    answers = weight_answers(analytic("3/5"))
    assert answers.first == ("b1", "b2")
    assert answers.intervals == ()
    assert [each.moved for each in answers.nearest[1:]] == [0, 0]


def test_one_criterion_and_two_bids() -> None:
    answers = weight_answers(a_matrix((1,), (2,), (1,)))
    assert [list(row) for row in answers.pair_shares] == [[0, 1], [0, 0]]
    assert list(answers.first_shares or ()) == [1, 0]
    assert answers.nearest[0].mixture == (("b0", Fraction(1)),)


def test_a_criterion_to_minimise_is_refused() -> None:
    with pytest.raises(RuleError):
        weight_answers(replace(T1, maximise=(False,) * 6))


@given(matrices(most_criteria=3))
def test_the_answers_do_not_contradict_each_other(matrix: DecisionMatrix) -> None:
    answers = weight_answers(matrix)
    assert answers.first_shares is not None
    shares = dict(zip(matrix.alternatives, answers.first_shares, strict=True))
    for nearest in answers.nearest:
        if (
            nearest.mixture
            and matrix.values.count(matrix.values[matrix.alternatives.index(nearest.bid)]) == 1
        ):
            assert shares[nearest.bid] == 0
        elif nearest.weights is not None and len(matrix.criteria) > 1:
            assert shares[nearest.bid] > 0
    for bid, share in shares.items():
        pairs = answers.pair_shares[matrix.alternatives.index(bid)]
        others = [p for name, p in zip(matrix.alternatives, pairs, strict=True) if name != bid]
        if matrix.values.count(matrix.values[matrix.alternatives.index(bid)]) == 1:
            assert Fraction(share) <= min(others) + Fraction(1, 10**8)
