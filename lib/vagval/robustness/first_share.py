"""Of all weights, the share under which each bid is first, as a volume (förstaplatsandel)."""

from decimal import Decimal
from math import isclose

import numpy as np

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.mcda.row import Row, minus
from vagval.robustness.value_rows import value_rows

MOST_CRITERIA = 8
"""Above this the volumes take too long (9 criteria: 10 s); simulation answers instead."""
SAME = 1e-9
"""The shares of all weights must sum to 1 within this."""
NO_ROOM = 1e-12
"""A region whose largest inscribed ball has a smaller radius has no volume."""
PLACES = Decimal("0.000000001")
Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def first_shares(matrix: DecisionMatrix) -> tuple[Decimal, ...] | None:
    """Compute the share of all weights under which no bid is before each, as a volume.

    The region where a bid is first is a polytope inside the simplex of all weights; the last weight
    is 1 less the others.

    Returns
    -------
    tuple of Decimal, or None
        By bid, rounded to nine decimals. Bids that are equal on every criterion are first together:
        each has the whole share, and the shares then sum to more than 1. None with more than eight
        criteria, or where a region is so thin that the volumes, which are floats, do not sum to 1:
        then simulation answers.

    References
    ----------
    R. Lahdelma, J. Hokkanen, P. Salminen, "SMAA - Stochastic multiobjective acceptability
    analysis", European Journal of Operational Research 106(1), 1998, 137-143.
    C. B. Barber, D. P. Dobkin, H. Huhdanpaa, "The Quickhull algorithm for convex hulls", ACM
    Transactions on Mathematical Software 22(4), 1996, 469-483.
    """
    if len(matrix.criteria) > MOST_CRITERIA:
        return None
    rows = value_rows(matrix)
    different = tuple(dict.fromkeys(rows))
    shares = {row: _share(row, different) for row in different}
    if not isclose(sum(shares.values()), 1, abs_tol=SAME):
        return None
    return tuple(Decimal(shares[row]).quantize(PLACES) for row in rows)


def _share(row: Row, rows: tuple[Row, ...]) -> float:
    """Compute one bid's share; the rivals are all different from it and from each other."""
    leads = tuple(minus(row, rival) for rival in rows if rival != row)
    if all(min(lead) >= 0 for lead in leads):
        return 1.0
    if any(max(lead) <= 0 for lead in leads):
        return 0.0
    sides = _half_spaces(leads)
    inside = _deepest(sides)
    if inside is None:
        return 0.0
    # The simplex of the first weights, 0 <= w and sum(w) <= 1, has the volume 1 / dimension!.
    dimension = sides.shape[1] - 1
    return _volume(sides, inside) * float(np.prod(np.arange(1, dimension + 1)))


def _half_spaces(leads: tuple[Row, ...]) -> Array:
    """Write ``normal @ w + offset <= 0`` for each rival and each weight, with normals of length 1.

    Returns
    -------
    ndarray of float64, shape (rivals + criteria, criteria)
        The normal, in all weights but the last, and the offset.
    """
    values = np.array([[float(each) for each in lead] for lead in leads])
    free = values.shape[1] - 1
    behind = np.hstack([values[:, -1:] - values[:, :-1], -values[:, -1:]])
    positive = np.hstack([-np.eye(free), np.zeros((free, 1))])
    below_one = np.hstack([np.ones((1, free)), [[-1.0]]])
    sides = np.vstack([behind, positive, below_one])
    lengths = np.linalg.norm(sides[:, :-1], axis=1)
    # A lead that is the same under all weights has no normal, and is no side: it was looked at.
    return np.asarray(sides[lengths > 0] / lengths[lengths > 0, None], dtype=np.float64)


def _deepest(sides: Array) -> Array | None:
    """Find the centre of the largest ball inside; None if there is no room."""
    from scipy.optimize import linprog

    normals, offsets = sides[:, :-1], sides[:, -1]
    free = normals.shape[1]
    found = linprog(
        np.append(np.zeros(free), -1.0),
        A_ub=np.hstack([normals, np.ones((len(sides), 1))]),
        b_ub=-offsets,
        bounds=[(None, None)] * free + [(0, None)],
    )
    if found.status != 0 or found.x[-1] < NO_ROOM:
        return None
    return np.asarray(found.x[:-1], dtype=np.float64)


def _volume(sides: Array, inside: Array) -> float:
    from scipy.spatial import ConvexHull, HalfspaceIntersection, QhullError

    if len(inside) == 1:  # Quickhull begins with two dimensions
        ends = -sides[:, -1] / sides[:, 0]
        return float(ends[sides[:, 0] > 0].min() - ends[sides[:, 0] < 0].max())
    try:
        corners = HalfspaceIntersection(sides, inside).intersections
        return float(ConvexHull(corners, qhull_options="Qt Qx" if len(inside) > 4 else "Qt").volume)  # noqa: PLR2004 - as Qhull's own default
    except QhullError:
        return 0.0
