"""The map of three weights is exact: its parts are polygons with fractions for corners."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from robustness.test_lead_by_weight import T1, a_matrix
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.ternary_map import Corner, TernaryMap
from vagval.robustness.ternary_map import ternary_map

THIRD = "1/3 1/3 1/3"


def mapped(matrix: DecisionMatrix) -> TernaryMap:
    found = ternary_map(matrix)
    assert found is not None
    return found


def shares(matrix: DecisionMatrix) -> dict[tuple[str, ...], Fraction]:
    return {each.first: each.share for each in mapped(matrix).regions}


def test_the_parts_of_all_weights_as_published_for_three_criteria() -> None:
    # Two bids that are best at one thing each, and one in between: volumes worked out by hand.
    assert shares(a_matrix(THIRD, "2 0 0", "0 2 0", "1 1 1")) == {
        ("b2",): Fraction(1, 2), ("b0",): Fraction(1, 4), ("b1",): Fraction(1, 4),
    }  # fmt: skip
    assert shares(a_matrix(THIRD, "3 0 0", "0 3 0", "1 1 1")) == {
        ("b0",): Fraction(7, 18), ("b1",): Fraction(7, 18), ("b2",): Fraction(2, 9),
    }  # fmt: skip


def test_a_boundary_runs_exactly_where_two_bids_are_equal() -> None:
    # b0 is first where 2x > x + y + z = 1, that is from half of the weight upwards.
    region = next(
        each for each in mapped(a_matrix(THIRD, "2 0 0", "1 1 1")).regions if each.first == ("b0",)
    )
    half, none, whole = Fraction(1, 2), Fraction(0), Fraction(1)
    assert set(region.corners) == {(whole, none, none), (half, half, none), (half, none, half)}


def test_the_three_heaviest_are_shown_and_the_others_keep_their_weight() -> None:
    found = mapped(T1)
    assert found.criteria == ("c0", "c1", "c2")
    assert found.locked == (Fraction("0.25"), Fraction("0.2"), Fraction("0.2"))
    assert found.total == Fraction("0.65")
    assert all(sum(corner) == found.total for each in found.regions for corner in each.corners)


def test_the_locked_weights_lie_in_the_region_of_the_first_bid() -> None:
    found = mapped(T1)
    region = next(each for each in found.regions if each.first == ("b1",))
    assert is_inside(found.locked, region.corners)


def is_inside(point: Corner, corners: tuple[Corner, ...]) -> bool:
    """Tell whether a point is on the same side of every edge."""
    turns = [
        (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
        for a, b in zip(corners, (*corners[1:], *corners[:1]), strict=True)
    ]
    return all(turn >= 0 for turn in turns) or all(turn <= 0 for turn in turns)


def test_bids_that_are_equal_everywhere_share_a_region() -> None:
    assert shares(a_matrix(THIRD, "1 1 1", "1 1 1", "0 0 0")) == {("b0", "b1"): Fraction(1)}


def test_a_bid_that_is_first_only_on_a_line_has_no_region() -> None:
    # b2 is the mean of the two others: equal to them where they are equal, never before both.
    assert set(shares(a_matrix(THIRD, "2 0 0", "0 2 0", "1 1 0"))) == {("b0",), ("b1",)}


def test_fewer_than_three_criteria_have_no_triangle() -> None:
    assert ternary_map(a_matrix("0.5 0.5", "2 1", "1 2")) is None


def test_values_of_which_less_is_better_are_refused() -> None:
    with pytest.raises(ValueError, match="less is better"):
        ternary_map(replace(T1, maximise=(False,) + (True,) * 5))


POINTS = st.integers(min_value=0, max_value=9)


@given(rows=st.lists(st.tuples(POINTS, POINTS, POINTS, POINTS), min_size=2, max_size=6))
def test_the_regions_fill_the_triangle_and_hold_whom_they_say(
    rows: list[tuple[int, int, int, int]],
) -> None:
    matrix = a_matrix(".4 .3 .2 .1", *(" ".join(map(str, row)) for row in rows))
    found = mapped(matrix)
    assert sum(each.share for each in found.regions) == 1
    for region in found.regions:
        three = zip(*region.corners, strict=True)
        a, b, c = (sum(part, Fraction(0)) / len(region.corners) for part in three)
        weights = (a, b, c, Fraction("0.1"))
        totals = [sum(w * v for w, v in zip(weights, row, strict=True)) for row in rows]
        best = {f"b{place}" for place, total in enumerate(totals) if total == max(totals)}
        assert best == set(region.first)
