"""The GAIA plane: where bids and criteria lie when as much as can be is seen (GAIA-planet)."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.method_panel import GaiaPlane
from vagval.domain.preference_function import PreferenceFunction
from vagval.mcda.promethee import unicriterion_flows

if TYPE_CHECKING:
    import numpy as np

DECIMALS = Decimal("1e-9")
NEARLY = 1e-9
"""Components that differ by less than this are equal when a sign is chosen."""


def gaia_plane(matrix: DecisionMatrix, functions: Sequence[PreferenceFunction]) -> GaiaPlane:
    """Project alternatives and criteria on the two main components of the unicriterion flows.

    The flows of every criterion sum to 0, so that nothing has to be centred. An eigenvector is one
    only up to its sign: the first of its largest components is made positive. Coordinates are
    rounded at nine decimals. Where two eigenvalues are equal the plane is one of many.

    Parameters
    ----------
    functions
        One a criterion.

    References
    ----------
    B. Mareschal, J.P. Brans, "Geometrical representations for MCDA", European Journal of
    Operational Research 34(1), 1988, 69-77.
    """
    import numpy as np

    flows = np.array(
        [[float(each) for each in row] for row in unicriterion_flows(matrix, functions)]
    )
    values, vectors = np.linalg.eigh(flows.T @ flows / len(matrix.alternatives))
    two = _oriented(vectors[:, ::-1][:, :2])
    spread = np.clip(values[::-1], 0.0, None)
    total = float(spread.sum())
    weights = np.array([float(weight) for weight in matrix.weights])
    return GaiaPlane(
        points=_pairs(flows @ two),
        axes=_pairs(two),
        stick=_pairs((weights @ two)[np.newaxis, :])[0],
        kept=_rounded(float(spread[:2].sum()) / total if total else 1.0),
    )


def _oriented(vectors: "np.ndarray") -> "np.ndarray":
    """Fix the signs; a single criterion gets a second axis of nothing."""
    import numpy as np

    columns = []
    for column in vectors.T:
        largest = np.abs(column).max()
        first = int(np.argmax(np.abs(column) >= largest - NEARLY))
        columns.append(column if column[first] > 0 else -column)
    if len(columns) == 1:
        columns.append(np.zeros_like(columns[0]))
    return np.stack(columns, axis=1)


def _pairs(table: "np.ndarray") -> tuple[tuple[Decimal, Decimal], ...]:
    return tuple((_rounded(float(x)), _rounded(float(y))) for x, y in table)


def _rounded(value: float) -> Decimal:
    # Adding 0 turns a negative zero into a plain one.
    return Decimal(repr(value)).quantize(DECIMALS) + 0
