"""Published weights and agreement, as collected in data/ground_truth beside the checkout."""

from fractions import Fraction
from typing import Any

import pytest

from real.ground_truth import NEEDS_CASES
from real.ground_truth import published_case as published
from vagval.mcda.ahp_hierarchy import ahp_hierarchy
from vagval.mcda.kendall_w import kendall_w
from vagval.mcda.krippendorff_alpha import Level, krippendorff_alpha
from vagval.mcda.weights_ahp import ahp_weights
from vagval.mcda.weights_bwm import BestWorst, bwm_linear
from vagval.mcda.weights_bwm_nonlinear import bwm_nonlinear
from vagval.mcda.weights_objective import critic_weights, entropy_weights, merec_weights

pytestmark = NEEDS_CASES


def exact(matrix: list[list[Any]]) -> list[list[Fraction]]:
    return [[Fraction(str(each)) for each in row] for row in matrix]


def floats(values: tuple[Fraction, ...]) -> list[float]:
    return [float(each) for each in values]


def judged(case: dict[str, Any]) -> BestWorst:
    to_others = tuple(case["parameters"]["best_to_others"])
    to_worst = tuple(case["parameters"]["others_to_worst"])
    return BestWorst(to_others.index(1), to_worst.index(1), to_others, to_worst)


@pytest.mark.parametrize("name", ["ahp_saaty2008_drinks", "ahp_wang_chin2011"])
def test_ahp_gives_the_published_weights(name: str) -> None:
    # pyDecision takes the geometric mean unless told otherwise and gives others (its issue 15).
    case = published(name)

    found = ahp_weights(exact(case["matrix"]))

    expected = case["expected"]
    assert floats(found.weights) == pytest.approx(expected["weights"], abs=case["tolerance"])


def test_ahp_gives_the_published_consistency_of_the_drinks() -> None:
    case = published("ahp_saaty2008_drinks")

    found = ahp_weights(exact(case["matrix"]))

    assert found.consistency_ratio is not None
    ratio = pytest.approx(case["expected"]["consistency_ratio"], abs=case["tolerance"])
    assert float(found.consistency_ratio) == ratio


def test_a_hierarchy_gives_the_published_scores_of_four_cars() -> None:
    case = published("ahp_hodgett_cars_overall")
    cars = [exact(each) for each in case["matrix"]["alternatives"].values()]

    found = ahp_hierarchy(exact(case["matrix"]["criteria"]), cars, "distributive")

    assert floats(found.scores) == pytest.approx(case["expected"]["score"], abs=case["tolerance"])


def test_the_linear_best_worst_model_is_exact_on_the_published_car() -> None:
    # pyDecision's bw_method solves a penalised problem from a random start and comes only near.
    case = published("bwm_linear_rezaei2016_consistent")

    found = bwm_linear(judged(case))

    assert found.weights == tuple(Fraction(each, 19) for each in (4, 8, 2, 4, 1))
    assert floats(found.weights) == pytest.approx(
        case["expected"]["weights"], abs=case["tolerance"]
    )
    assert found.ksi == case["expected"]["ksi_over_CI"] == 0


def test_the_first_best_worst_model_gives_the_published_weights() -> None:
    case = published("bwm_nonlinear_rezaei2015")

    found = bwm_nonlinear(judged(case))

    expected = case["expected"]
    assert floats(found.weights) == pytest.approx(expected["weights"], abs=case["tolerance"])
    assert float(found.epsilon) == pytest.approx(expected["epsilon"], abs=case["tolerance"])


@pytest.mark.parametrize("name", ["entropy_xu2004", "entropy_zavadskas_podvezko2016"])
def test_entropy_gives_the_published_weights(name: str) -> None:
    case = published(name)

    found = entropy_weights(exact(case["matrix"]))

    assert floats(found) == pytest.approx(case["expected"]["weights"], abs=case["tolerance"])


@pytest.mark.parametrize("name", ["critic_diakoulaki1995", "merec_keshavarz2021"])
def test_weights_out_of_the_bids_are_the_published(name: str) -> None:
    case = published(name)
    method = {"critic_weights": critic_weights, "merec_weights": merec_weights}[case["method"]]

    found = method(exact(case["matrix"]), [each == "max" for each in case["objectives"]])

    assert floats(found) == pytest.approx(case["expected"]["weights"], abs=case["tolerance"])


def test_kendalls_w_of_anxiety_with_and_without_ties() -> None:
    case = published("kendall_w_anxiety")

    found = kendall_w(exact(case["matrix"]))

    assert found is not None
    near = {"abs": case["tolerance"]}
    assert float(found.w) == pytest.approx(case["expected"]["W_tie_corrected"], **near)
    assert float(found.w_uncorrected) == pytest.approx(case["expected"]["W_uncorrected"], **near)
    # Printed with six decimals, and so within half of the last.
    assert float(found.chi_square) == pytest.approx(case["expected"]["chi2"], abs=5e-7)
    assert found.p_value() == pytest.approx(case["expected"]["p_value"], **near)


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
def test_krippendorffs_alpha_of_his_c_data(level: Level) -> None:
    case = published("krippendorff_alpha_C_data")
    rows = [[None if each is None else Fraction(each) for each in row] for row in case["matrix"]]

    found = krippendorff_alpha(rows, level)

    assert found is not None
    assert float(found) == pytest.approx(case["expected"][level], abs=case["tolerance"])
