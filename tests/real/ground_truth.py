"""The published examples of data/ground_truth as cases and decision matrices."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.preference_function import PreferenceFunction

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "ground_truth"
NEEDS_CASES = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="needs data/ground_truth beside the checkout"),
]


def published_case(name: str) -> dict[str, Any]:
    case: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return case


def published_matrix(case: dict[str, Any]) -> DecisionMatrix:
    """Give the matrix; printed weights sum to .99998, or are counts: proportions are what is read.

    A case of weights has none of its own; any do, since weighting does not read them.
    """
    wide = len(case["matrix"][0])
    weights = [Fraction(str(weight)) for weight in case["weights"] or [1] * wide]
    return DecisionMatrix(
        alternatives=tuple(f"a{number}" for number in range(len(case["matrix"]))),
        criteria=tuple(f"c{number}" for number in range(wide)),
        maximise=tuple(objective == "max" for objective in case["objectives"]),
        weights=tuple(weight / sum(weights) for weight in weights),
        values=tuple(tuple(Fraction(str(v)) for v in row) for row in case["matrix"]),
    )


def published_functions(case: dict[str, Any]) -> list[PreferenceFunction]:
    """Give the preference function of each criterion of a case of PROMETHEE."""
    given = case["parameters"]
    thresholds = zip(*(given[key] for key in "qps"), strict=True)
    return [
        PreferenceFunction(shape, *(None if each is None else Fraction(str(each)) for each in row))
        for shape, row in zip(given["preference_functions"], thresholds, strict=True)
    ]
