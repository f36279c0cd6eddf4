"""Cut the triangle of three weights into who is first where, exactly (viktkarta)."""

from fractions import Fraction

from vagval.domain.decision_matrix import DecisionMatrix
from vagval.domain.ternary_map import Corner, TernaryMap, TernaryRegion

SIDES = 3
Heights = tuple[Fraction, Fraction, Fraction]
"""A bid's total at the three corners of the triangle; between them it is a plane."""


def ternary_map(matrix: DecisionMatrix) -> TernaryMap | None:
    """Find who is first at all weights of the three heaviest criteria, the others kept.

    Totals are planes over the triangle, so that the region of a bid is the triangle clipped by one
    half-plane for each rival: no sampling, and no boundary in the wrong place.

    Parameters
    ----------
    matrix
        Values times weights; every criterion maximised.

    Returns
    -------
    TernaryMap or None
        None where there are fewer than three criteria.

    References
    ----------
    I. E. Sutherland, G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17(1),
    1974, 32-42.
    """
    if not all(matrix.maximise):
        message = "less is better on some criterion: these are not values"
        raise ValueError(message)
    if len(matrix.criteria) < SIDES:
        return None
    # The sort is stable: of equally heavy criteria the first published stays first.
    a, b, c = sorted(range(len(matrix.criteria)), key=lambda place: -matrix.weights[place])[:SIDES]
    locked = (matrix.weights[a], matrix.weights[b], matrix.weights[c])
    total = sum(locked, Fraction(0))
    alike: dict[Heights, list[str]] = {}
    for bid, row in zip(matrix.alternatives, matrix.values, strict=True):
        alike.setdefault(_heights(matrix, row, (a, b, c)), []).append(bid)
    regions = (
        _region(tuple(bids), heights, tuple(h for h in alike if h != heights), total)
        for heights, bids in alike.items()
    )
    return TernaryMap(
        (matrix.criteria[a], matrix.criteria[b], matrix.criteria[c]),
        locked,
        tuple(sorted((each for each in regions if each.share), key=lambda each: -each.share)),
    )


def _heights(
    matrix: DecisionMatrix, row: tuple[Fraction, ...], three: tuple[int, int, int]
) -> Heights:
    total = sum((matrix.weights[column] for column in three), Fraction(0))
    others = sum(
        (
            weight * value
            for column, (weight, value) in enumerate(zip(matrix.weights, row, strict=True))
            if column not in three
        ),
        Fraction(0),
    )
    a, b, c = (others + total * row[column] for column in three)
    return a, b, c


def _region(
    bids: tuple[str, ...], heights: Heights, rivals: tuple[Heights, ...], total: Fraction
) -> TernaryRegion:
    none = Fraction(0)
    corners: tuple[Corner, ...] = (
        (total, none, none), (none, total, none), (none, none, total),
    )  # fmt: skip
    for rival in rivals:
        corners = _clipped(corners, heights, rival)
    return TernaryRegion(bids, corners, _share(corners, total))


def _clipped(corners: tuple[Corner, ...], own: Heights, rival: Heights) -> tuple[Corner, ...]:
    """Keep the part of a convex polygon where a bid is not behind a rival."""

    def lead(corner: Corner) -> Fraction:
        # Up to the factor that the corner's weights sum to, which no sign depends on.
        return sum(
            (w * (mine - yours) for w, mine, yours in zip(corner, own, rival, strict=True)),
            Fraction(0),
        )

    kept: list[Corner] = []
    for here, there in zip(corners, (*corners[1:], *corners[:1]), strict=True):
        at_here, at_there = lead(here), lead(there)
        if at_here >= 0:
            kept.append(here)
        if at_here * at_there < 0:
            part = at_here / (at_here - at_there)
            a, b, c = (p + (q - p) * part for p, q in zip(here, there, strict=True))
            kept.append((a, b, c))
    return tuple(kept)


def _share(corners: tuple[Corner, ...], total: Fraction) -> Fraction:
    """Give a polygon's part of the triangle's area, by the shoelace formula on two weights."""
    twice = sum(
        (
            here[0] * there[1] - there[0] * here[1]
            for here, there in zip(corners, (*corners[1:], *corners[:1]), strict=True)
        ),
        Fraction(0),
    )
    return abs(twice) / total**2
