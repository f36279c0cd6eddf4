"""Agreement of orders."""

from fractions import Fraction

import pytest

from vagval.mcda.kendall_w import kendall_w


def rows(*values: tuple[int, ...]) -> list[list[Fraction]]:
    return [[Fraction(each) for each in row] for row in values]


def test_the_same_order_by_all_is_one_though_the_numbers_differ() -> None:
    found = kendall_w(rows((1, 10), (2, 30), (5, 31)))

    assert found is not None
    assert found.w == found.w_uncorrected == 1
    assert found.chi_square == 4
    assert found.degrees == 2


def test_opposite_orders_of_two_people_are_nothing() -> None:
    found = kendall_w(rows((1, 3), (2, 2), (3, 1)))

    assert found is not None
    assert found.w == 0
    assert found.p_value() == pytest.approx(1)


def test_ties_by_hand() -> None:
    # Ranks of the three things: 1.5 1.5 3 and 1 2 3; sums 2.5 3.5 6, mean 4, squares
    # 2.25 + .25 + 4 = 6.5. m^2 (n^3 - n) = 4*24 = 96; ties 2*(2^3 - 2) = 12.
    found = kendall_w(rows((1, 1), (1, 2), (2, 3)))

    assert found is not None
    assert found.w_uncorrected == Fraction(12) * Fraction(13, 2) / 96
    assert found.w == Fraction(12) * Fraction(13, 2) / 84


def test_who_puts_all_things_alike_has_no_order_to_agree_on() -> None:
    assert kendall_w(rows((1, 2), (1, 2))) is None


@pytest.mark.parametrize("values", [[], [[1, 2]], [[1], [2]], [[1, 2], [1]]])
def test_missing_orders_are_refused(values: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="no orders"):
        kendall_w([[Fraction(each) for each in row] for row in values])
