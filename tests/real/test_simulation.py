"""The simulation against the analytic example of data/ground_truth."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.weight_space import WeightSpace
from vagval.robustness.smaa import simulate

CASE = (
    Path(__file__).resolve().parents[3]
    / "shared"
    / "data"
    / "ground_truth"
    / "smaa_exact_two_criteria.json"
)
pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not CASE.is_file(), reason="needs data/ground_truth beside the checkout"),
]
DRAWS = 1_000_000


def test_acceptabilities_and_central_weights_of_two_criteria() -> None:
    case = json.loads(CASE.read_text(encoding="utf-8"))
    matrix = DecisionMatrix(
        alternatives=tuple(case["alternatives"]),
        criteria=("w1", "w2"),
        maximise=tuple(objective == "max" for objective in case["objectives"]),
        weights=(Fraction(1, 2), Fraction(1, 2)),
        values=tuple(tuple(Fraction(str(value)) for value in row) for row in case["matrix"]),
    )

    found = simulate(matrix, WeightSpace(2), DRAWS, seed=20260101)

    for bid, shares in enumerate(case["expected"]["rank_acceptability"]):
        for rank, share in enumerate(shares, start=1):
            error = (share * (1 - share) / DRAWS) ** 0.5
            assert float(found.acceptability(bid, rank)) == pytest.approx(share, abs=4 * error)
    for bid, weights in enumerate(case["expected"]["central_weights"]):
        central = found.central_weights(bid)
        assert central is not None
        # A weight that is first varies at most over .6: its mean errs by less than .6 / sqrt(K).
        assert list(map(float, central)) == pytest.approx(weights, abs=4 * 0.6 / DRAWS**0.5)
