"""Published matrices ranked again as they were published."""

import csv
import json
from fractions import Fraction
from pathlib import Path

import pytest

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.mcda.rank_by import rank_by

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "matrices"

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="needs data/matrices beside the checkout"),
]


def published(name: str) -> tuple[DecisionMatrix, list[float], list[int]]:
    """Read a matrix from its table, and scores and ranking from the file beside it.

    Printed weights sum to .999998 or .997 through rounding: their proportions are what is used.
    """
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        head, directions, weights, *rows = csv.reader(file)
    stated = [Fraction(each) for each in weights[1:-1]]
    matrix = DecisionMatrix(
        alternatives=tuple(row[0] for row in rows),
        criteria=tuple(head[1:-1]),
        maximise=tuple(each == "max" for each in directions[1:-1]),
        weights=tuple(each / sum(stated) for each in stated),
        values=tuple(tuple(Fraction(each) for each in row[1:-1]) for row in rows),
    )
    told = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["published"]
    return matrix, told["scores"], told["ranking"]


def test_tus_and_adali_2019_by_waspas() -> None:
    matrix, scores, ranking = published("tus_adali_2019_time_attendance_software")
    found = rank_by("waspas", matrix, {"lambda": 0.5})
    assert list(found.ranks) == ranking == [5, 2, 4, 3, 1]
    assert [float(each) for each in found.scores] == pytest.approx(scores, abs=0.0006)


def test_stevic_2020_by_marcos() -> None:
    matrix, scores, ranking = published("stevic_2020_healthcare_suppliers_marcos")
    found = rank_by("marcos", matrix)
    assert list(found.ranks) == ranking
    # A2 and A5 are .003 apart, printed weights sum to .997: utilities scale with their sum.
    assert [float(each) for each in found.scores] == pytest.approx(scores, abs=0.004)
