"""What bids are ranked by, against the worked values of the facts."""

from fractions import Fraction

import numpy as np
import pytest

from robustness.smaa_case import a_matrix
from vagval.domain.preference_function import PreferenceFunction
from vagval.robustness.integer_problem import Method
from vagval.robustness.method_figures import method_figures
from vagval.robustness.prepare_problem import prepare_problem
from vagval.robustness.weight_grid import FINE

BIDS = a_matrix("80 .50", "100 .70", "130 .95", minimised=(0,))
PREFERENCES = (
    PreferenceFunction("linear", Fraction(5), Fraction(40)),
    PreferenceFunction("linear", Fraction(1, 20), Fraction(2, 5)),
)
"""Price q = 5, p = 40; quality q = .05, p = .40."""


def figures(method: Method) -> "np.ndarray[tuple[int, ...], np.dtype[np.float64]]":
    """Compute the bids' figures with the weights (.4, .6) and (.5, .5)."""
    problem = prepare_problem(BIDS, method, preferences=PREFERENCES)
    weights = np.array([[0.4, 0.5], [0.6, 0.5]])
    return method_figures(problem, 1, 2).of(np.round(weights * problem.weight_total), 0)


def test_topsis_orders_by_what_grows_with_the_published_closeness() -> None:
    # c = D- / (D+ + D-) gives D-**2 / (D+**2 + D-**2) = c**2 / (c**2 + (1 - c)**2).
    closeness = np.array([[0.34221, 0.43831], [0.47794, 0.50324], [0.65779, 0.56169]])
    share = closeness**2 / (closeness**2 + (1 - closeness) ** 2)
    assert figures("topsis") == pytest.approx(share, abs=2e-4)


def test_vikor_orders_by_the_published_q() -> None:
    # The whole-number weights of Q are 1 and 1, so that what is ranked by is -2 Q.
    q = np.array([[1, 1], [0.23333, 0], [0.125, 1]])
    assert figures("vikor") == pytest.approx(-2 * q, abs=2e-5)


def test_promethee_orders_by_the_published_net_flows() -> None:
    net = np.array([[-0.14286, 0], [0.01429, 0.03571], [0.12857, -0.03571]])
    # All flows are parts of 14.
    found = figures("promethee2") / 14 / FINE
    assert found == pytest.approx(net, abs=2e-5)


def test_a_flow_that_is_exactly_0_is_0() -> None:
    # A at (.5, .5): (5/7 - 5/7) / 2; floats give 5.6e-17.
    assert figures("promethee2")[0, 1] == 0
