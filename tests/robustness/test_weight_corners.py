"""The corners of the weights that are asked about, and what is least among them."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from robustness.weights_case import a_row
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.row import dot
from vagval.robustness.weight_corners import at_corners, from_corners, is_simplex, least

ROWS = st.lists(st.integers(-9, 9).map(Fraction), min_size=3, max_size=3).map(tuple)


def corners(space: WeightSpace) -> tuple[tuple[Fraction, ...], ...]:
    """Give each corner by itself: all of one, nothing of the others."""
    units = (
        tuple(Fraction(each == corner) for each in range(space.count))
        for corner in range(space.count)
    )
    return tuple(from_corners(unit, space) for unit in units)


def test_all_weights_have_a_corner_a_criterion() -> None:
    assert corners(WeightSpace(2)) == (a_row(1, 0), a_row(0, 1))


def test_lower_bounds_leave_a_smaller_simplex() -> None:
    lowest = a_row("1/2", "1/4")
    assert corners(WeightSpace(2, lowest)) == (a_row("3/4", "1/4"), a_row("1/2", "1/2"))


def test_an_order_has_even_weights_on_the_heaviest_at_each_corner() -> None:
    at = corners(WeightSpace(3, order=(2, 0, 1)))
    assert at == (a_row(0, 0, 1), a_row("1/2", 0, "1/2"), a_row("1/3", "1/3", "1/3"))


def test_a_row_is_seen_at_each_corner() -> None:
    row = a_row(7, -2, 5)
    for space in (
        WeightSpace(3),
        WeightSpace(3, a_row("1/5", "1/10", 0)),
        WeightSpace(3, order=(1, 2, 0)),
    ):
        assert is_simplex(space)
        assert at_corners(row, space) == tuple(dot(row, corner) for corner in corners(space))


def test_upper_bounds_that_cut_leave_no_simplex() -> None:
    assert not is_simplex(WeightSpace.around(a_row("1/2", "1/4", "1/4"), Fraction("0.1")))
    assert is_simplex(WeightSpace(2, a_row("1/2", 0), a_row(1, "1/2")))


def test_the_least_margins_of_the_facts() -> None:
    # facts/robustness.md 7.7: (lo_0 - hi_2) = (1, 0, -1) at .45 on the first, .25 on the last: +.2.
    space = WeightSpace.around(a_row(".5", ".3", ".2"), Fraction("0.05"))
    assert least(a_row(1, 0, -1), space) == Fraction("0.2")


@given(row=ROWS, parts=st.lists(st.integers(0, 9), min_size=3, max_size=3).filter(any))
def test_no_weights_inside_give_less(row: tuple[Fraction, ...], parts: list[int]) -> None:
    weights = tuple(Fraction(part, sum(parts)) for part in parts)
    for points in (Fraction(0), Fraction(1, 10), Fraction(1)):
        assert least(row, WeightSpace.around(weights, points)) <= dot(row, weights)
    order = tuple(sorted(range(3), key=lambda place: -weights[place]))
    assert min(row) <= least(row, WeightSpace(3, order=order)) <= dot(row, weights)
    assert least(row, WeightSpace.only(weights)) == dot(row, weights)
    assert least(row, WeightSpace(3)) == min(row)
