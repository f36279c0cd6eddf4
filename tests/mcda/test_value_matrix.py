"""Values where more is better, exact."""

from fractions import Fraction

import pytest

from robustness.smaa_case import a_matrix
from vagval.domain.errors import UsageError
from vagval.mcda.value_matrix import value_matrix

BIDS = a_matrix("80 .50", "100 .70", "130 .95", minimised=(0,))
ONE, NONE = Fraction(1), Fraction(0)


def test_the_best_bid_has_1_and_the_worst_0() -> None:
    # Price (130 - 100) / 50 = 3/5; quality (.70 - .50) / .45 = 4/9.
    found = value_matrix(BIDS, "min-max")
    assert found.values == ((ONE, NONE), (Fraction(3, 5), Fraction(4, 9)), (NONE, ONE))
    assert found.maximise == (True, True)
    assert found.weights == BIDS.weights


def test_shares_of_the_best() -> None:
    # Price 80/100 and 80/130; quality .50/.95 and .70/.95.
    assert value_matrix(BIDS, "max").values == (
        (ONE, Fraction(50, 95)),
        (Fraction(4, 5), Fraction(70, 95)),
        (Fraction(8, 13), ONE),
    )


def test_shares_of_the_sum() -> None:
    # 1/80 + 1/100 + 1/130 = 157/5200, so the shares are 65, 52 and 40 of 157.
    found = value_matrix(BIDS, "sum").values
    assert [row[0] for row in found] == [Fraction(each, 157) for each in (65, 52, 40)]
    assert sum(row[1] for row in found) == 1


def test_a_criterion_where_all_are_equal_tells_no_bids_apart() -> None:
    assert [row[0] for row in value_matrix(a_matrix("2 1", "2 3"), "min-max").values] == [0, 0]


@pytest.mark.parametrize("scaling", ["max", "sum"])
def test_no_share_is_taken_of_zero(scaling: str) -> None:
    with pytest.raises(UsageError, match="values-not-positive"):
        value_matrix(a_matrix("0 1", "1 2"), scaling)  # type: ignore[arg-type] # from a parameter


def test_a_misspelt_scaling_is_refused_and_never_another_one() -> None:
    with pytest.raises(UsageError, match="simulate-choice-unknown"):
        value_matrix(BIDS, "minmax")  # type: ignore[arg-type] # wrong on purpose
