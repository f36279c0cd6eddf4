"""Labels that would cover each other move apart, others stay."""

from itertools import pairwise

import pytest

from vagval.report.label_room import apart


def test_two_at_one_height_move_half_a_line_each() -> None:
    assert apart([(0.0, 1.0, 1.0), (0.5, 1.0, 1.0)], 0.2) == pytest.approx((0.9, 1.1))


def test_those_side_by_side_or_far_apart_stay() -> None:
    boxes = [(0.0, 1.0, 1.0), (1.1, 1.0, 1.0), (0.0, 1.5, 1.0)]
    assert apart(boxes, 0.2) == (1.0, 1.0, 1.5)


def test_a_crowd_ends_with_a_line_between_each() -> None:
    heights = sorted(apart([(0.0, 1.0 + number / 100, 1.0) for number in range(6)], 0.2))
    gaps = [high - low for low, high in pairwise(heights)]
    assert min(gaps) > 0.19
