"""Published examples typed in, so that any checkout compares the kernels with printed numbers."""

from fractions import Fraction

import pytest

from robustness.published_methods import plain_topsis, plain_vikor, ranks_in_every_draw
from vagval.domain.preference_function import PreferenceFunction
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.from_arrays import decision_matrix_from
from vagval.mcda.promethee import promethee_flows
from vagval.robustness.smaa import simulate

DRAWS = 100


def test_topsis_of_tzeng_and_huang_2011() -> None:
    # Multiple Attribute Decision Making: Methods and Applications, CRC Press 2011.
    matrix = decision_matrix_from(
        [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]], ["max"] * 3, [0.3, 0.4, 0.3]
    )
    assert plain_topsis(matrix) == pytest.approx([0.5037, 0.6581, 0.7482, 0.3340], abs=6e-5)
    found = simulate(matrix, WeightSpace.only(matrix.weights), DRAWS, 1, method="topsis")
    assert ranks_in_every_draw(found) == [3, 2, 1, 4]


def test_vikor_of_opricovic_and_tzeng_2004() -> None:
    # European Journal of Operational Research 156, 2004, 445-455: risk and altitude.
    matrix = decision_matrix_from([[1, 3000], [2, 3750], [5, 4500]], ["min", "max"], [0.5, 0.5])
    half = Fraction(1, 2)
    regrets = plain_vikor(matrix, half)
    assert regrets.s == [half, Fraction(3, 8), half]
    assert regrets.r == [half, Fraction(1, 4), half]
    assert regrets.q == [1, 0, 1]
    found = simulate(matrix, WeightSpace.only(matrix.weights), DRAWS, 1, method="vikor")
    assert ranks_in_every_draw(found) == [2, 1, 2]


def test_promethee_of_brans_vincke_and_mareschal_1986() -> None:
    # European Journal of Operational Research 24, 1986, 228-238: six hydro-electric plants, each of
    # the six generalised criteria once. Flows to four decimals, as four programs compute them.
    rows = [
        [80, 90, 6, "5.4", 8, 5],
        [65, 58, 2, "9.7", 1, 1],
        [83, 60, 4, "7.2", 4, 7],
        [40, 80, 10, "7.5", 7, 10],
        [52, 72, 6, "2", 3, 8],
        [94, 96, 7, "3.6", 5, 6],
    ]
    matrix = decision_matrix_from(rows, ["min", "max", "min", "min", "min", "max"], ["1/6"] * 6)
    functions = [
        PreferenceFunction("u-shape", Fraction(10)),
        PreferenceFunction("v-shape", None, Fraction(30)),
        PreferenceFunction("linear", Fraction(1, 2), Fraction(5)),
        PreferenceFunction("level", Fraction(1), Fraction(6)),
        PreferenceFunction("usual"),
        PreferenceFunction("gaussian", None, None, Fraction(5)),
    ]
    net = [-0.1457, 0.0172, -0.0895, -0.0200, 0.2929, -0.0549]
    assert [float(each) for each in promethee_flows(matrix, functions).net] == pytest.approx(
        net, abs=6e-5
    )
    space = WeightSpace.only(matrix.weights)
    found = simulate(matrix, space, DRAWS, 1, method="promethee2", preferences=functions)
    assert ranks_in_every_draw(found) == [6, 2, 5, 3, 1, 4]
