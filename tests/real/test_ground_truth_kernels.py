"""Our own kernels of the simulation against the published examples, as exact as those are printed.

With the published weights as the only ones, every draw has the published ranks; and what a kernel
ranks by is what was printed, and what plain fractions give.
"""

from fractions import Fraction
from math import sqrt

import numpy as np
import pytest

from real.ground_truth import (
    NEEDS_CASES,
    published_case,
    published_functions,
    published_matrix,
)
from robustness.published_methods import (
    competition,
    plain_topsis,
    plain_vikor,
    ranks_in_every_draw,
)
from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_space import WeightSpace
from vagval.mcda.value_matrix import value_matrix
from vagval.robustness.integer_problem import IntegerProblem
from vagval.robustness.method_figures import method_figures
from vagval.robustness.prepare_problem import prepare_problem
from vagval.robustness.smaa import simulate
from vagval.robustness.weight_grid import weight_grid
from vagval.robustness.weight_grid_total import own_total

TOPSIS = ("topsis_hodgett_cars", "topsis_tzeng_huang2011")
VIKOR = (
    "vikor_opricovic_tzeng2004",
    "vikor_opricovic_tzeng2007_w1",
    "vikor_opricovic_tzeng2007_w2",
    "vikor_papathanasiou_ploskas2018",
)
PROMETHEE = (
    "promethee2_zhao2013",
    "promethee_brans1986_sixtypes",
    "promethee_luque_ejemplo28_visual",
)
DRAWS = 500

pytestmark = NEEDS_CASES


def figures(problem: IntegerProblem, matrix: DecisionMatrix) -> list[float]:
    """Compute what the bids are ranked by under the matrix's weights."""
    point = weight_grid(WeightSpace.only(matrix.weights), problem.weight_total).lowest
    weights = np.array(point, dtype=np.float64)[:, np.newaxis]
    return [float(each) for each in method_figures(problem, 1, 1).of(weights, 0)[:, 0]]


@pytest.mark.parametrize("name", TOPSIS)
def test_topsis_has_the_published_ranks_in_every_draw(name: str) -> None:
    case = published_case(name)
    matrix = published_matrix(case)
    found = simulate(matrix, WeightSpace.only(matrix.weights), DRAWS, 1, method="topsis")
    assert ranks_in_every_draw(found) == case["expected"]["rank"]


@pytest.mark.parametrize("name", TOPSIS)
def test_topsis_ranks_by_what_gives_the_published_closeness(name: str) -> None:
    # The kernel ranks by s = D-**2 / (D+**2 + D-**2); then D- / (D+ + D-) is of the roots.
    case = published_case(name)
    matrix = published_matrix(case)
    problem = prepare_problem(matrix, "topsis", own=own_total(WeightSpace.only(matrix.weights)))
    closeness = [sqrt(s) / (sqrt(s) + sqrt(1 - s)) for s in figures(problem, matrix)]
    assert closeness == pytest.approx(case["expected"]["closeness"], abs=case["tolerance"])
    assert plain_topsis(matrix) == pytest.approx(
        case["expected"]["closeness"], abs=case["tolerance"]
    )
    assert closeness == pytest.approx(plain_topsis(matrix), abs=1e-5)


@pytest.mark.parametrize("name", VIKOR)
def test_vikor_has_the_published_ranks_in_every_draw(name: str) -> None:
    case = published_case(name)
    matrix, v = published_matrix(case), Fraction(str(case["parameters"]["v"]))
    space = WeightSpace.only(matrix.weights)
    found = simulate(matrix, space, DRAWS, 1, method="vikor", vikor_v=v)
    by_q = competition(case["expected"]["Q"], lowest_wins=True)
    assert ranks_in_every_draw(found) == by_q == case["expected"].get("rank", by_q)


@pytest.mark.parametrize("name", VIKOR)
def test_vikor_ranks_by_the_published_s_r_and_q(name: str) -> None:
    # The kernel ranks by -Q times the sum of v's two whole numbers; its tables are regrets, of
    # which the worst is 1.
    case = published_case(name)
    matrix, v = published_matrix(case), Fraction(str(case["parameters"]["v"]))
    own = own_total(WeightSpace.only(matrix.weights))
    problem = prepare_problem(matrix, "vikor", vikor_v=v, own=own)
    unit = max(map(max, problem.tables[0]))
    regrets = [
        [weight * entry / unit for weight, entry in zip(matrix.weights, row, strict=True)]
        for row in problem.tables[0]
    ]
    kernel = {
        "S": [float(sum(row)) for row in regrets],
        "R": [float(max(row)) for row in regrets],
        "Q": [-each / sum(problem.strategy) for each in figures(problem, matrix)],
    }
    plain = dict(zip("SRQ", plain_vikor(matrix, v), strict=True))
    printed = sorted(set("SRQ") & case["expected"].keys())
    assert "Q" in printed
    for key in printed:
        assert kernel[key] == pytest.approx(case["expected"][key], abs=case["tolerance"])
    for key, values in plain.items():
        assert kernel[key] == pytest.approx([float(each) for each in values], abs=1e-5)


def test_the_weighted_sum_has_the_published_scores_and_ranks_in_every_draw() -> None:
    # The case inverts what should be low (1/x), and divides by the sum, as ``sum`` does here.
    case = published_case("wsm_kracka2010")
    assert case["parameters"]["invert_min"] == "1/x"
    assert case["parameters"]["normalisation"] == "sum"
    values = value_matrix(published_matrix(case), "sum")
    scores = [
        float(sum(w * value for w, value in zip(values.weights, row, strict=True)))
        for row in values.values
    ]
    assert scores == pytest.approx(case["expected"]["score"], abs=case["tolerance"])
    found = simulate(values, WeightSpace.only(values.weights), DRAWS, 1)
    assert ranks_in_every_draw(found) == case["expected"]["rank"]


@pytest.mark.parametrize("name", PROMETHEE)
def test_promethee_has_the_published_ranks_in_every_draw(name: str) -> None:
    case = published_case(name)
    matrix = published_matrix(case)
    found = simulate(
        matrix,
        WeightSpace.only(matrix.weights),
        DRAWS,
        1,
        method="promethee2",
        preferences=published_functions(case),
    )
    by_phi = competition(case["expected"]["phi"])
    assert ranks_in_every_draw(found) == by_phi == case["expected"].get("rank", by_phi)
