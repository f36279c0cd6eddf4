"""A decision matrix as tables of whole numbers."""

from fractions import Fraction

import pytest

from robustness.smaa_case import T1, a_matrix
from vagval.domain.errors import RuleError, UsageError
from vagval.robustness.integer_problem import (
    flows_problem,
    in_whole_numbers,
    topsis_problem,
    vikor_problem,
    weighted_sum_problem,
)
from vagval.robustness.weight_grid import COARSE, FINE
from vagval.robustness.weight_grid_total import SUMS

PRICE_AND_QUALITY = a_matrix("80 .50", "100 .70", "130 .95", minimised=(0,))


def test_scores_become_the_smallest_whole_numbers_above_the_lowest() -> None:
    # Above the lowest of each criterion: 0 .25 / .5 0 / .25 .125, in eighths 0 2 / 4 0 / 2 1.
    problem = weighted_sum_problem(a_matrix("1 .25", "1.5 0", "1.25 .125"))
    assert problem.tables == (((0, 2), (4, 0), (2, 1)),)
    assert (problem.is_exact, problem.weight_total) == (True, FINE)


def test_scores_too_fine_for_exact_sums_are_rounded_and_say_so() -> None:
    problem = weighted_sum_problem(a_matrix("1/1000003", f"1/{10**9 + 7}", "0"))
    assert not problem.is_exact
    assert problem.tables[0][0] == (1 << 26,)
    assert max(map(max, problem.tables[0])) <= SUMS.widest(FINE)


def test_a_weighted_sum_of_prices_is_refused() -> None:
    with pytest.raises(RuleError, match="stress-not-maximised"):
        weighted_sum_problem(PRICE_AND_QUALITY)


def test_squared_distances_of_topsis_as_reckoned_by_hand() -> None:
    # Price: squares sum to 6400 + 10000 + 16900 = 33300; from the best (80) 0, 400, 2500, from the
    # worst (130) 2500, 900, 0. Quality: .25 + .49 + .9025 = 1.6425; from .95 .2025, .0625, 0, from
    # .5 0, .04, .2025. So 4/333 and 25/333; 9/73, 25/657 and 16/657; 9/333: in parts of 24309.
    problem = topsis_problem(PRICE_AND_QUALITY)
    to_best = ((0, 2997), (292, 925), (1825, 0))
    to_worst = ((1825, 0), (657, 592), (0, 2997))
    assert problem.tables == (to_best, to_worst)
    assert problem.is_exact
    assert problem.weight_total == COARSE


def test_squared_distances_too_fine_to_be_exact_are_rounded_and_say_so() -> None:
    problem = topsis_problem(T1)
    assert not problem.is_exact
    assert max(max(row) for table in problem.tables for row in table) == 1 << 16


def test_regrets_of_vikor_as_reckoned_by_hand() -> None:
    # Price: (100 - 80) / 50 = 2/5. Quality: (.95 - .70) / .45 = 5/9.
    problem = vikor_problem(PRICE_AND_QUALITY, Fraction(3, 4))
    # In parts of 45.
    assert problem.tables == (((0, 45), (18, 25), (45, 0)),)
    assert problem.is_exact
    assert problem.strategy == (3, 1)


def test_a_sum_of_two_rounded_quotients_may_tell_equal_ones_apart() -> None:
    # In floats 1/10 + 2/10 is more than 3/10.
    assert not vikor_problem(PRICE_AND_QUALITY).keeps_ties
    assert vikor_problem(PRICE_AND_QUALITY, Fraction(1)).keeps_ties
    assert topsis_problem(PRICE_AND_QUALITY).keeps_ties
    assert not topsis_problem(T1).keeps_ties


def test_a_criterion_where_all_are_equal_gives_no_regret_and_no_distance() -> None:
    flat = a_matrix("1 0", "2 0", "3 0")
    assert [row[1] for row in vikor_problem(flat).tables[0]] == [0, 0, 0]
    assert [row[1] for table in topsis_problem(flat).tables for row in table] == [0] * 6


@pytest.mark.parametrize("v", [Fraction(-1, 2), Fraction(3, 2), Fraction(0.3)])
def test_a_strategy_outside_0_to_1_or_too_fine_is_refused(v: Fraction) -> None:
    with pytest.raises(UsageError, match="simulate-v-outside"):
        vikor_problem(T1, v)


def test_flows_keep_their_signs_and_an_exact_zero() -> None:
    flows = ((Fraction(-1, 2), Fraction(0)), (Fraction(1, 2), Fraction(1)))
    assert flows_problem(flows).tables == (((-1, 0), (1, 2)),)


def test_flows_too_fine_to_be_exact_are_rounded_and_say_so() -> None:
    flows = ((Fraction(1, 10**9 + 7), Fraction(0)), (Fraction(1, 2), Fraction(-1)))
    found = flows_problem(flows)
    assert found.tables == (((0, 0), (1 << 19, -(1 << 20))),)
    assert not found.is_exact


def test_tables_of_nothing_but_zeros_stay_so() -> None:
    assert in_whole_numbers((((Fraction(0),),),), SUMS, 64) == ((((0,),),), True)


def test_the_fingerprint_tells_two_problems_apart() -> None:
    assert vikor_problem(T1).fingerprint == vikor_problem(T1).fingerprint
    assert vikor_problem(T1).fingerprint != vikor_problem(T1, Fraction(1, 3)).fingerprint
    assert len(topsis_problem(T1).fingerprint) == 64
