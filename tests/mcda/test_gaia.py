"""The GAIA plane: what must hold of any principal plane, and a case by hand."""

from decimal import Decimal

import pytest

from mcda.matrices import a_matrix, facts_bids
from vagval.domain.preference_function import PreferenceFunction
from vagval.mcda.gaia import gaia_plane
from vagval.mcda.promethee import promethee_flows
from vagval.mcda.relative_thresholds import assumed_functions

USUAL = PreferenceFunction("usual")


def test_two_opposed_criteria_lie_on_one_line() -> None:
    # Flows (1, -1), (0, 0), (-1, 1): all on the direction (1, -1)/√2, lengths √2.
    matrix = a_matrix(((3, 1), (2, 2), (1, 3)), (True, True), ("0.5", "0.5"))
    plane = gaia_plane(matrix, [USUAL] * 2)
    half = Decimal("0.707106781")
    assert plane.axes[0][0] == half
    assert plane.axes[1][0] == -half
    assert [x for x, _ in plane.points] == [Decimal("1.414213562"), 0, Decimal("-1.414213562")]
    assert plane.stick[0] == 0
    assert plane.kept == 1


def test_with_two_criteria_nothing_is_lost_and_the_stick_orders_as_the_net_flow() -> None:
    matrix = facts_bids("0.4", "0.6")
    functions = assumed_functions(matrix)
    plane = gaia_plane(matrix, functions)
    along = [float(x * plane.stick[0] + y * plane.stick[1]) for x, y in plane.points]
    net = [float(each) for each in promethee_flows(matrix, functions).net]
    assert along == pytest.approx(net, abs=1e-8)
    assert plane.kept == 1


def test_a_single_criterion_gets_a_second_axis_of_nothing() -> None:
    plane = gaia_plane(a_matrix(((1,), (2,)), (True,), ("1",)), [USUAL])
    assert [[int(each) for each in pair] for pair in plane.points] == [[-1, 0], [1, 0]]
    assert [int(each) for each in plane.axes[0]] == [1, 0]


def test_the_main_axes_are_perpendicular_and_keep_less_than_all_of_three() -> None:
    rows = ((1, 5, 3, 2), (4, 2, 5, 1), (2, 4, 1, 3), (5, 1, 2, 4), (3, 3, 4, 5))
    plane = gaia_plane(a_matrix(rows, (True,) * 4, ("0.25",) * 4), [USUAL] * 4)
    across = sum((x * y for x, y in plane.axes), Decimal(0))
    assert abs(across) < Decimal("1e-8")
    assert Decimal("0.5") < plane.kept < 1


def test_the_sign_is_fixed_by_the_largest_component() -> None:
    rows = ((1, 5, 3), (4, 2, 5), (2, 4, 1))
    plane = gaia_plane(a_matrix(rows, (True,) * 3, ("0.2", "0.3", "0.5")), [USUAL] * 3)
    for axis in range(2):
        column = [pair[axis] for pair in plane.axes]
        assert max(column, key=abs) > 0
