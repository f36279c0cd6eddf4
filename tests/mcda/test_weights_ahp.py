"""Pairwise comparisons become weights, with their consistency."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.mcda.weights_ahp import (
    ACCEPTED,
    RANDOM_INDEX,
    ahp_weights,
    geometric_mean_weights,
    is_reciprocal,
)

JUDGMENTS = [Fraction(n) for n in range(1, 10)] + [Fraction(1, n) for n in range(2, 10)]


def matrix_of(count: int, above: list[Fraction]) -> list[list[Fraction]]:
    rows = [[Fraction(1)] * count for _ in range(count)]
    pairs = [(i, j) for i in range(count) for j in range(i + 1, count)]
    for (i, j), judgment in zip(pairs, above, strict=True):
        rows[i][j], rows[j][i] = judgment, 1 / judgment
    return rows


def test_consistent_judgments_give_back_the_weights_they_were_made_of() -> None:
    weights = (Fraction(1, 2), Fraction(1, 3), Fraction(1, 6))
    matrix = [[a / b for b in weights] for a in weights]

    found = ahp_weights(matrix)

    assert [round(float(each), 9) for each in found.weights] == [0.5, 0.333333333, 0.166666667]
    assert found.largest_eigenvalue == 3
    assert found.consistency_ratio == 0


def test_three_criteria_by_hand() -> None:
    # a over b 3, b over c 2, a over c 5. For three criteria with d = 5/(3*2): largest eigenvalue
    # 1 + d^(1/3) + d^(-1/3) = 3.003695; index .0018473; ratio .0018473/.58 = .003185
    found = ahp_weights(matrix_of(3, [Fraction(3), Fraction(5), Fraction(2)]))

    assert float(found.largest_eigenvalue) == pytest.approx(3.003695, abs=1e-6)
    assert float(found.consistency_ratio or 0) == pytest.approx(0.003185, abs=1e-6)


def test_a_circle_of_preferences_is_told_by_its_ratio() -> None:
    found = ahp_weights(matrix_of(3, [Fraction(3), Fraction(1, 3), Fraction(3)]))

    assert found.weights == (Fraction(1, 3),) * 3
    assert found.consistency_ratio is not None
    assert found.consistency_ratio > ACCEPTED


def test_above_fifteen_criteria_there_is_no_ratio() -> None:
    assert max(RANDOM_INDEX) == 15
    assert ahp_weights([[Fraction(1)] * 16] * 16).consistency_ratio is None


def test_one_and_two_criteria_are_always_consistent() -> None:
    assert ahp_weights([[Fraction(1)]]).weights == (Fraction(1),)
    two = ahp_weights(matrix_of(2, [Fraction(4)]))
    assert two.weights == (Fraction(4, 5), Fraction(1, 5))
    assert two.consistency_ratio == 0


def test_the_geometric_mean_differs_from_the_eigenvector_where_judgments_are_inconsistent() -> None:
    # Wang and Chin 2011: .3208 by the eigenvector (tests/real), .3160 by the geometric mean
    above = "4 3 1 3 4 7 3 1/5 1 1/5 1/5 1/6 1 1/3 3"
    matrix = matrix_of(6, [Fraction(each) for each in above.split()])

    assert float(ahp_weights(matrix).weights[0]) == pytest.approx(0.3208, abs=6e-5)
    assert float(geometric_mean_weights(matrix)[0]) == pytest.approx(0.3160, abs=6e-5)


@pytest.mark.parametrize(
    "matrix",
    [
        [],
        [[1, 2], [Fraction(1, 2)]],
        [[1, 2], [2, 1]],
        [[2]],
        [[1, -2], [Fraction(-1, 2), 1]],
        [[1, 0], [0, 1]],
    ],
)
def test_a_matrix_that_is_incomplete_or_contradicts_itself_is_refused(
    matrix: list[list[Fraction]],
) -> None:
    assert not is_reciprocal(matrix)
    for method in (ahp_weights, geometric_mean_weights):
        with pytest.raises(ValueError, match="no reciprocal matrix"):
            method(matrix)


@given(st.lists(st.sampled_from(JUDGMENTS), min_size=3, max_size=3))
def test_up_to_three_criteria_both_ways_agree(above: list[Fraction]) -> None:
    matrix = matrix_of(3, above)

    pairs = zip(ahp_weights(matrix).weights, geometric_mean_weights(matrix), strict=True)

    assert all(abs(a - b) < Fraction(1, 10**9) for a, b in pairs)


@given(st.lists(st.sampled_from(JUDGMENTS), min_size=6, max_size=6))
def test_the_weights_are_an_eigenvector(above: list[Fraction]) -> None:
    matrix = matrix_of(4, above)

    found = ahp_weights(matrix)

    for row, weight in zip(matrix, found.weights, strict=True):
        image = sum(a * b for a, b in zip(row, found.weights, strict=True))
        assert float(image) == pytest.approx(float(found.largest_eigenvalue * weight), abs=1e-9)
    assert found.largest_eigenvalue >= 4
