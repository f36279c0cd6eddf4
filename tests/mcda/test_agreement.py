"""Rank correlations, by hand and as published."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcda.matrices import fractions
from vagval.mcda.agreement import (
    agreement,
    kendall_tau_b,
    mid_ranks,
    spearman,
    weighted_spearman,
    ws_similarity,
)

ONE, OTHER = (1, 2, 3, 4, 5), (1, 3, 2, 4, 5)


def test_the_example_of_salabun_and_urbaniak_2020() -> None:
    # WS: the second differs by 1, weighs 1/4 and could be off by 3; the third 1/8 and by 2.
    # 1 - (1/12 + 1/16) = 41/48 = .8542. Weighted Spearman: 2 * 7 * 6 / (5 * 144) = 7/60 off.
    assert ws_similarity(ONE, OTHER) == Fraction(41, 48)
    assert weighted_spearman(ONE, OTHER) == 1 - Fraction(7, 60)
    assert spearman(ONE, OTHER) == Decimal("0.9")


def test_a_swap_at_the_top_weighs_more_than_one_at_the_bottom() -> None:
    top, bottom = (2, 1, 3, 4, 5), (1, 2, 3, 5, 4)
    assert ws_similarity(ONE, top) < ws_similarity(ONE, bottom)
    assert weighted_spearman(ONE, top) < weighted_spearman(ONE, bottom)
    assert spearman(ONE, top) == spearman(ONE, bottom)
    assert kendall_tau_b(ONE, top) == kendall_tau_b(ONE, bottom) == Decimal("0.8")


def test_ties_are_taken_out_of_kendall_and_share_places_in_spearman() -> None:
    # Pairs: 6; the first ties one of them. 5 agree: 5 / √(5 * 6) = .912870929.
    assert kendall_tau_b((1, 2, 2, 4), (1, 2, 3, 4)) == Decimal("0.912870929")
    # Mid-ranks 1, 2.5, 2.5, 4: 4.5 / √(4.5 * 5) = .948683298.
    assert spearman((1, 2, 2, 4), (1, 2, 3, 4)) == Decimal("0.948683298")
    assert mid_ranks((1, 1, 1)) == fractions(2, 2, 2)


def test_where_all_are_equal_there_is_no_correlation_to_tell() -> None:
    found = agreement("x", (1, 1, 1), (1, 2, 3))
    assert (found.kendall, found.spearman) == (None, None)
    # Against 1, 2, 3: the second is 1 off of 1 at 1/4, the third 2 off of 2 at 1/8.
    assert found.similarity == Fraction(5, 8)


@given(st.permutations([1, 2, 3, 4, 5, 6]))
def test_the_same_order_is_1_and_the_reverse_minus_1(order: list[int]) -> None:
    reverse = [7 - each for each in order]
    for measure in (kendall_tau_b, spearman, weighted_spearman):
        assert measure(order, order) == 1
        assert measure(order, reverse) == -1
    assert ws_similarity(order, order) == 1
    assert 0 <= ws_similarity(order, reverse) < Fraction(1, 2)


@given(st.permutations([1, 2, 3, 4, 5]), st.permutations([1, 2, 3, 4, 5]))
def test_scipy_says_the_same_of_kendall_and_spearman(one: list[int], other: list[int]) -> None:
    from scipy import stats

    assert float(kendall_tau_b(one, other) or 0) == pytest.approx(
        stats.kendalltau(one, other).statistic, abs=1e-8
    )
    assert float(spearman(one, other) or 0) == pytest.approx(
        stats.spearmanr(one, other).statistic, abs=1e-8
    )
