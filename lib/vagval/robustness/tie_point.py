"""Where a bid is exactly as good as another (brytpunkt)."""

from collections.abc import Callable
from fractions import Fraction

from vagval.robustness.simplest import plain_between

HALVINGS = 32
TRIES = 8
"""How many times the pieces are taken for straight lines, or quotients of two, as they shrink."""
Ahead = Callable[[Fraction], Fraction | None]


def tie_point(ahead: Ahead, winning: Fraction, losing: Fraction) -> Fraction:
    """Find where a bid that moves stops being ahead, between two points.

    Most formulas are, piece by piece, straight lines or straight lines divided by straight lines in
    one bid's price, with everything that moves along with it: then the point is found exactly, and
    proved by a difference of exactly 0. Otherwise (roots, logarithms, steps) it is closed in on.

    Parameters
    ----------
    ahead
        How far the bid is ahead at a point; it is >= 0 at ``winning``, and below 0 or undefined at
        ``losing``.

    Returns
    -------
    Fraction
        Exact, or a plain number within 2^-32 of the distance between the two points.
    """
    at_winning, at_losing = ahead(winning), ahead(losing)
    for number in range(HALVINGS):
        if at_winning == 0:
            return winning
        middle = (winning + losing) / 2
        at_middle = ahead(middle)
        points, values = (winning, middle, losing), (at_winning, at_middle, at_losing)
        if number < TRIES and (exact := _exact_zero(ahead, points, values)) is not None:
            return exact
        if at_middle is not None and at_middle >= 0:
            winning, at_winning = middle, at_middle
        else:
            losing, at_losing = middle, at_middle
    return plain_between(min(winning, losing), max(winning, losing))


def _exact_zero(
    ahead: Ahead,
    points: tuple[Fraction, Fraction, Fraction],
    values: tuple[Fraction | None, Fraction | None, Fraction | None],
) -> Fraction | None:
    """Give the point where a straight line, or a quotient of two, through three points is 0."""
    first, second, third = values
    if first is None or second is None or third is None:
        return None
    low, high = min(points), max(points)
    for point in (
        _zero_of_line(points[0], first, points[2], third),
        _zero_of_quotient(points, (first, second, third)),
    ):
        if point is not None and low <= point <= high and ahead(point) == 0:
            return point
    return None


def _zero_of_line(x: Fraction, at_x: Fraction, y: Fraction, at_y: Fraction) -> Fraction | None:
    return None if at_x == at_y else (x * at_y - y * at_x) / (at_y - at_x)


def _zero_of_quotient(
    points: tuple[Fraction, Fraction, Fraction], values: tuple[Fraction, Fraction, Fraction]
) -> Fraction | None:
    """Give the zero of (a + x) / (b + c * x) through three points.

    Written as a + x = b * v + c * x * v, which is linear in a, b and c.
    """
    (x, y, z), (u, v, w) = points, values
    # Subtracting the first equation leaves two in b and c; Cramer's rule solves them.
    rows = ((v - u, y * v - x * u, y - x), (w - u, z * w - x * u, z - x))
    (b1, c1, r1), (b2, c2, r2) = rows
    determinant = b1 * c2 - b2 * c1
    if determinant == 0:
        return None
    b = (r1 * c2 - r2 * c1) / determinant
    c = (b1 * r2 - b2 * r1) / determinant
    return x - b * u - c * x * u
