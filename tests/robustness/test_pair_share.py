"""Of all weights, the share under which one bid is before another."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given

from robustness.weights_case import T1, a_matrix, a_row, analytic, matrices
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.row import minus
from vagval.robustness.pair_share import pair_share, pair_shares, positive_share

B0, B1 = T1.values[:2]
FREE = WeightSpace(6)


@pytest.mark.parametrize(
    ("differences", "share"),
    [
        ((2, -1), "2/3"),
        ((1, 1, -1), "3/4"),
        ((1, 0, -1), "1/2"),
        ((3, -1, -2), "9/20"),
        ((70, -140, 200, -150, -40, -50), "335437/1036728"),
        ((-70, 140, -200, 150, 40, 50), "701291/1036728"),
        ((0, 0), "0"),
        ((1, 0), "1"),
        ((-1, 0), "0"),
        ((5,), "1"),
    ],
)
def test_examples_of_the_facts(differences: tuple[int, ...], share: str) -> None:
    # By hand, (2, -1): w = (t, 1 - t), 3t > 1, so t in (1/3, 1]: 2/3 of the line.
    assert positive_share(a_row(*differences)) == Fraction(share)


def test_half_as_much_a_difference_is_the_same_question() -> None:
    differences = a_row(70, -140, 200, -150, -40, -50)
    assert positive_share(tuple(each / 7 for each in differences)) == Fraction(335437, 1036728)


def test_numbers_of_numpy_inside_fractions_do_not_overflow() -> None:
    # Fraction(np.int64) keeps 64 bits in its parts: 40 such criteria gave 0.898 instead of 0.205.
    rng = np.random.default_rng(5)
    drawn = rng.integers(-(10**9), 10**9, 40)
    exact = positive_share(tuple(Fraction(int(each)) for each in drawn))
    assert positive_share(tuple(Fraction(each) for each in drawn)) == exact
    assert 0 < exact < 1


def test_weights_in_an_order() -> None:
    # d = (1, -3, 1), means of the first 1, 2 and 3: 1, -1, -1/3. P(1, 1) = 1 / (1 + 1) = 1/2,
    # P(1, 2) = (1 * 1/2 + 1/3 * 0) / (1 + 1/3) = 3/8.
    one, nothing = a_row(1, -3, 1), a_row(0, 0, 0)
    assert pair_share(one, nothing, WeightSpace(3, order=(0, 1, 2))) == Fraction(3, 8)
    ordered = pair_share(B0, B1, WeightSpace(6, order=(0, 1, 2, 3, 4, 5)))
    assert ordered == Fraction(6015942528, 9095684729)


def test_another_order_is_the_same_question_with_the_criteria_moved() -> None:
    there = pair_share(a_row(-3, 1, 1), a_row(0, 0, 0), WeightSpace(3, order=(1, 0, 2)))
    assert there == Fraction(3, 8)


def test_weights_with_lower_bounds() -> None:
    bounds = a_row(".20", ".15", ".15", ".10", ".05", ".05")
    share = pair_share(B0, B1, WeightSpace(6, lowest=bounds))
    assert share == Fraction(830185252807, 2015399232000)


def test_upper_bounds_that_cut_nothing_change_nothing_and_others_are_not_answered() -> None:
    lowest = a_row("1/2", 0)
    one, other = a_row(0, 2), a_row(1, 0)
    assert pair_share(one, other, WeightSpace(2, lowest, a_row(1, "1/2"))) == Fraction(1, 3)
    assert pair_share(one, other, WeightSpace(2, lowest, a_row(1, "1/4"))) is None
    assert pair_shares(
        a_matrix((1, 0), one, other), WeightSpace.around(a_row(1, 0), Fraction(1, 4))
    )
    assert pair_shares(T1, WeightSpace.around(T1.weights, Fraction("0.05"))) is None


def test_one_point_of_weights_is_all_or_nothing() -> None:
    only = WeightSpace.only(T1.weights)
    assert pair_share(B1, B0, only) == 1
    assert pair_share(B0, B1, only) == 0


def test_analytic_shares() -> None:
    # facts/mcda.md 3: A over B 5/9, A over C 25/43, B over C 3/5.
    shares = pair_shares(analytic("1/2"))
    assert shares is not None
    assert (shares[0][1], shares[0][2], shares[1][2]) == a_row("5/9", "25/43", "3/5")


def test_two_equal_bids_are_never_before_each_other() -> None:
    shares = pair_shares(a_matrix((1, 0), (1, 2), (1, 2), (0, 1)))
    assert shares == (a_row(0, 0, 1), a_row(0, 0, 1), a_row(0, 0, 0))


@given(matrices())
def test_a_share_and_its_reverse_sum_to_one_unless_two_bids_are_equal(
    matrix: DecisionMatrix,
) -> None:
    shares = pair_shares(matrix)
    assert shares is not None
    for bid, row in enumerate(matrix.values):
        for rival, other in enumerate(matrix.values):
            there = positive_share(minus(row, other))
            assert shares[bid][rival] == there
            assert there + positive_share(minus(other, row)) == (row != other)


def test_shares_are_those_of_drawn_weights_within_four_standard_errors() -> None:
    draws = 100_000
    drawn = np.random.default_rng(20260101).dirichlet(np.ones(6), draws)
    figures = drawn @ np.array([[float(each) for each in row] for row in T1.values]).T
    shares = pair_shares(T1)
    assert shares is not None
    for bid in range(5):
        for rival in range(5):
            seen = float(np.mean(figures[:, bid] > figures[:, rival]))
            share = float(shares[bid][rival])
            assert abs(seen - share) <= 4 * (share * (1 - share) / draws) ** 0.5
