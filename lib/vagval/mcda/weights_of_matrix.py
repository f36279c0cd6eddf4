"""Weights that a matrix is asked for: of judgments in pairs, or of bids (vikter ur en matris)."""

from fractions import Fraction
from itertools import combinations
from types import MappingProxyType

from vagval.domain.weighting import Weighed
from vagval.domain.weighting_fault import JudgmentFault, fault
from vagval.domain.weighting_stated import read_number
from vagval.mcda.weights_ahp import RECIPROCAL
from vagval.mcda.weights_objective import (
    critic_undefined,
    critic_weights,
    entropy_undefined,
    entropy_weights,
    merec_undefined,
    merec_weights,
)
from vagval.mcda.weights_of_judgments import of_matrix
from vagval.mcda.weights_plain_data import Data, numbered
from vagval.mcda.weights_rounded import TOLERANCE

Rows = tuple[tuple[Fraction, ...], ...]
Faults = tuple[JudgmentFault, ...]
OBJECTIVES = MappingProxyType({"max": True, "min": False})


def from_pairwise(method: str, data: Data) -> Weighed | Faults:
    """Weigh by a matrix of judgments in pairs, or tell what is wrong with it."""
    rows, faults = _rows(data)
    if faults:
        return faults
    criteria = _criteria(data, len(rows))
    if any(len(row) != len(rows) for row in rows) or len(criteria) != len(rows):
        return (fault("weighting-matrix-not-square", "matrix", rows=len(rows)),)
    wrong = tuple(_contradictions(rows, criteria))
    return wrong or of_matrix(method, criteria, rows)


def from_bids(method: str, data: Data) -> Weighed | Faults:
    """Weigh by a matrix of bids, or tell what is wrong with it: never award weights."""
    rows, faults = _rows(data)
    if faults:
        return faults
    wide = len(rows[0])
    criteria = _criteria(data, wide)
    if any(len(row) != wide for row in rows) or len(criteria) != wide:
        return (fault("weighting-matrix-uneven", "matrix", columns=wide),)
    objectives = data.get("objectives")
    given = objectives if isinstance(objectives, list) else []
    maximise = [OBJECTIVES[each] for each in given if each in OBJECTIVES]
    if len(maximise) != wide or len(given) != wide:
        return (fault("weighting-objectives", "objectives", columns=wide),)
    try:
        weights = _out_of_bids(method, rows, maximise)
    except (ValueError, ArithmeticError):
        # Columns that differ by less, or by more, than floats can hold.
        weights = None
    if weights is None:
        return (fault("weighting-undefined", "matrix", method=method),)
    return Weighed(method, criteria, weights, TOLERANCE, is_from_bids=True)


def _out_of_bids(method: str, rows: Rows, maximise: list[bool]) -> tuple[Fraction, ...] | None:
    match method:
        case "entropy_weights":
            return None if entropy_undefined(rows) else entropy_weights(rows)
        case "critic_weights":
            return None if critic_undefined(rows, maximise) else critic_weights(rows, maximise)
        case _:
            return None if merec_undefined(rows) else merec_weights(rows, maximise)


def _criteria(data: Data, count: int) -> tuple[str, ...]:
    named = data.get("criteria")
    return named if isinstance(named, tuple) and named else numbered(count)


def _rows(data: Data) -> tuple[Rows, Faults]:
    stated = data.get("matrix")
    if not isinstance(stated, list) or not stated or not all(isinstance(r, list) for r in stated):
        return (), (fault("weighting-matrix-missing", "matrix"),)
    faults: list[JudgmentFault] = []
    rows = []
    for line, row in enumerate(stated, start=1):
        numbers = [
            read_number(f"matrix[{line}][{place}]", each) for place, each in enumerate(row, 1)
        ]
        faults.extend(each for each in numbers if isinstance(each, JudgmentFault))
        rows.append(tuple(each for each in numbers if isinstance(each, Fraction)))
    return tuple(rows), tuple(faults)


def _contradictions(rows: Rows, criteria: tuple[str, ...]) -> list[JudgmentFault]:
    found = [
        fault("weighting-matrix-diagonal", "matrix", criterion=name, value=rows[place][place])
        for place, name in enumerate(criteria)
        if rows[place][place] != 1
    ]
    for i, j in combinations(range(len(rows)), 2):
        if min(rows[i][j], rows[j][i]) <= 0 or abs(rows[i][j] * rows[j][i] - 1) > RECIPROCAL:
            found.append(
                fault(
                    "weighting-matrix-not-reciprocal",
                    f"matrix[{j + 1}][{i + 1}]",
                    first=criteria[i],
                    second=criteria[j],
                    value=rows[i][j],
                    mirror=rows[j][i],
                )
            )
    return found
