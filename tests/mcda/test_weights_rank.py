"""An order becomes weights."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.mcda.weights_rank import rank_order_centroid, rank_sum


def test_the_centroids_of_four_criteria() -> None:
    # Barron and Barrett 1996, table for n = 4: .5208 .2708 .1458 .0625
    # (1 + 1/2 + 1/3 + 1/4)/4 = 25/48, (1/2 + 1/3 + 1/4)/4 = 13/48, 7/48, 3/48
    assert rank_order_centroid([1, 2, 3, 4]) == (
        Fraction(25, 48),
        Fraction(13, 48),
        Fraction(7, 48),
        Fraction(3, 48),
    )


def test_criteria_that_share_a_place_share_the_weights_of_the_places_they_take_up() -> None:
    # places 2 and 3 of 4: (13 + 7)/2 = 10 of 48
    assert rank_order_centroid([2, 1, 2, 4]) == (
        Fraction(10, 48),
        Fraction(25, 48),
        Fraction(10, 48),
        Fraction(3, 48),
    )


def test_the_rank_sum_of_four_criteria() -> None:
    # 4 + 3 + 2 + 1 = 10
    assert rank_sum([4, 1, 3, 2]) == tuple(Fraction(each, 10) for each in (1, 4, 2, 3))


@pytest.mark.parametrize("ranks", [[], [1, 2, 2, 3], [0, 1], [2, 3], [1, 1, 2]])
def test_ranks_that_are_no_competition_ranks_are_refused(ranks: list[int]) -> None:
    for method in (rank_order_centroid, rank_sum):
        with pytest.raises(ValueError, match="no competition ranks"):
            method(ranks)


@given(st.lists(st.integers(0, 5), min_size=1, max_size=9))
def test_weights_sum_to_one_and_fall_with_the_order(levels: list[int]) -> None:
    ranks = [1 + sum(other < each for other in levels) for each in levels]

    for method in (rank_order_centroid, rank_sum):
        weights = method(ranks)
        assert sum(weights) == 1
        for rank, weight in zip(ranks, weights, strict=True):
            for other, other_weight in zip(ranks, weights, strict=True):
                assert (rank < other) == (weight > other_weight)
