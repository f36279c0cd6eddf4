"""Published examples, as collected in data/ground_truth beside the checkout."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.mcda.second_opinion import second_opinion
from vagval.mcda.stated_matrix import StatedMatrix

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "ground_truth"
CASES = (
    ("topsis_hodgett_cars", "topsis", "closeness", 1),
    ("topsis_tzeng_huang2011", "topsis", "closeness", 1),
    ("vikor_opricovic_tzeng2004", "vikor", "Q", 1),
    ("vikor_opricovic_tzeng2007_w1", "vikor", "Q", 1),
    ("edas_ersoy2021", "edas", "score", 1),
    ("edas_karabasevic2018", "edas", "score", 1),
    ("copras_uysal2022", "copras", "utility", 100),
    ("marcos_puska2020", "marcos", "utility", 1),
)

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="needs data/ground_truth beside the checkout"),
]


def published(name: str) -> tuple[dict[str, Any], DecisionMatrix]:
    case = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    weights = [Fraction(str(weight)) for weight in case["weights"]]
    # Some printed weights sum to .99998: these methods read their proportions only.
    matrix = DecisionMatrix(
        alternatives=tuple(f"a{number}" for number in range(len(case["matrix"]))),
        criteria=tuple(f"c{number}" for number in range(len(weights))),
        maximise=tuple(objective == "max" for objective in case["objectives"]),
        weights=tuple(weight / sum(weights) for weight in weights),
        values=tuple(tuple(Fraction(str(v)) for v in row) for row in case["matrix"]),
    )
    return case, matrix


@pytest.mark.parametrize(("name", "method", "quantity", "scale"), CASES)
def test_published_scores_and_ranks_come_out(
    name: str, method: str, quantity: str, scale: int
) -> None:
    case, matrix = published(name)

    rankings = {r.method: r for r in second_opinion(StatedMatrix(matrix)).rankings}

    scores = [float(score) / scale for score in rankings[method].scores]
    assert scores == pytest.approx(case["expected"][quantity], abs=case["tolerance"])
    if "rank" in case["expected"]:
        assert list(rankings[method].ranks) == case["expected"]["rank"]
