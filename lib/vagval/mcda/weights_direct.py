"""Weights that are stated directly: as ratings, or as a sum to divide (direkt viktning)."""

from collections.abc import Sequence
from fractions import Fraction

WHOLE = 100


def direct_rating(points: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Weigh criteria by their ratings, each given by itself: the share of all ratings, exactly.

    Parameters
    ----------
    points
        By criterion, >= 0, at least one above 0; on any scale, the same for all.

    Raises
    ------
    ValueError
        If they are not so.

    References
    ----------
    P. Bottomley and J. Doyle, "A comparison of three weight elicitation methods", Omega 29 (2001)
    553-560: direct rating, and max100.

    Examples
    --------
    >>> [str(weight) for weight in direct_rating([Fraction(9), Fraction(6), Fraction(5)])]
    ['9/20', '3/10', '1/4']
    """
    if not points or min(points) < 0 or max(points) == 0:
        message = f"no ratings: {points}"
        raise ValueError(message)
    total = sum(points, Fraction(0))
    return tuple(each / total for each in points)


def point_allocation(points: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Weigh criteria by 100 points that are divided among them, exactly.

    Unlike ratings they are one sum: who gives one criterion more takes it from another. Points
    that do not sum to 100 are refused, never rescaled.

    Parameters
    ----------
    points
        By criterion, >= 0, summing to 100.

    Raises
    ------
    ValueError
        If they are not so.

    References
    ----------
    The same paper as for ``direct_rating``.

    Examples
    --------
    >>> [str(weight) for weight in point_allocation([Fraction(45), Fraction(30), Fraction(25)])]
    ['9/20', '3/10', '1/4']
    """
    if not points or min(points) < 0 or sum(points) != WHOLE:
        message = f"not {WHOLE} points: {points}"
        raise ValueError(message)
    return tuple(each / WHOLE for each in points)
