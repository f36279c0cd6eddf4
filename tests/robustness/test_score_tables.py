"""Uncertain scores as whole numbers that a byte looks up."""

from collections import Counter
from fractions import Fraction

import pytest

from robustness.smaa_case import T1, a_matrix, disputed
from vagval.domain.errors import UsageError
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.uncertain_scores import UncertainScores
from vagval.robustness.score_tables import (
    additive_tables,
    compared_tables,
    in_one_unit,
    spread,
)


def scores(*rows: str, together: bool = False) -> UncertainScores:
    """Make scores of rows such as ``3/4/4 2``: evaluators' scores by criterion."""
    values = tuple(
        tuple(tuple(Fraction(each) for each in cell.split("/")) for cell in row.split())
        for row in rows
    )
    return UncertainScores(values, (together,) * len(values[0]))


TWO = a_matrix("3 2", "4 1")


@pytest.mark.parametrize(
    ("values", "entries"),
    [((7,), {7: 256}), ((1, 2), {1: 128, 2: 128}), ((1, 2, 3), {1: 86, 2: 85, 3: 85})],
)
def test_each_evaluator_has_as_many_bytes_as_the_next(
    values: tuple[int, ...], entries: dict[int, int]
) -> None:
    assert Counter(spread(values)) == entries


def test_the_same_score_of_two_evaluators_weighs_twice() -> None:
    tables = additive_tables(TWO, scores("3/4/4 2", "4 1"))
    # Above the lowest of the criterion, 3: one evaluator 0, two 1.
    assert Counter(tables.entries[0][0]) == {0: 86, 1: 170}


def test_scores_of_a_cell_of_its_own_ascend_and_common_ones_keep_the_evaluators_order() -> None:
    rows = ("5/3 1/1", "4/4 2/0")
    alone, common = (additive_tables(TWO, scores(*rows, together=each)) for each in (False, True))
    assert (alone.entries[0][0][0], alone.entries[0][0][255]) == (0, 2)
    assert (common.entries[0][0][0], common.entries[0][0][255]) == (2, 0)


def test_each_cell_has_a_byte_and_a_common_draw_one_for_the_criterion() -> None:
    alone, common = additive_tables(T1, disputed(T1)), additive_tables(T1, disputed(T1))
    assert [alone.byte(i, j) for i, j in ((0, 0), (0, 5), (1, 0), (4, 5))] == [0, 5, 6, 29]
    common = additive_tables(T1, UncertainScores(disputed(T1, together=True).values, (True,) * 6))
    assert [common.byte(i, 5) for i in range(5)] == [5] * 5
    # 30 cells are drawn by four words, from row pair 999 on.
    assert alone.rows == range(999, 1003)


def test_one_unit_for_all_is_the_largest_that_keeps_whole_numbers() -> None:
    half, third = Fraction(1, 2), Fraction(1, 3)
    assert in_one_unit(((half, third),), 100) == (((3, 2),), True)


def test_what_is_wider_than_allowed_is_rounded_and_says_so() -> None:
    whole, is_exact = in_one_unit(((Fraction(1001), Fraction(1)), (Fraction(500),)), 100)
    assert (whole, is_exact) == (((100, 0), (50,)), False)


def test_a_criterion_where_less_is_better_is_turned() -> None:
    matrix = a_matrix("80 1", "100 2", minimised=(0,))
    tables = compared_tables(matrix, scores("80/90 1", "100 2"))
    assert {entries for row in tables.entries for entries in row[0]} == {-8, -9, -10}
    assert tables.is_exact


def test_thresholds_of_preference_stand_in_the_unit_of_the_scores() -> None:
    # Scores in halves and thresholds in quarters: the unit is a quarter.
    linear = PreferenceFunction("linear", Fraction(1, 4), Fraction(3, 4))
    tables = compared_tables(TWO, scores("1/2 1", "1 2"), (linear, linear))
    assert tables.ramps == (((1, 2),), ((1, 2),))
    assert tables.entries[0][0][255] == 2 or tables.entries[1][0][0] == 4


def test_scores_of_other_bids_are_refused() -> None:
    with pytest.raises(UsageError, match="simulate-other-scores"):
        additive_tables(T1, scores("1 2", "3 4"))


def test_a_bell_is_refused() -> None:
    bell = PreferenceFunction("gaussian", spread=Fraction(1))
    with pytest.raises(UsageError, match="simulate-gaussian"):
        compared_tables(TWO, scores("1 2", "3 4"), (bell, bell))
