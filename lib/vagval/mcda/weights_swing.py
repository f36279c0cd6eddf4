"""Weights from swings: what it is worth to go from worst to best (svängningsmetoden)."""

from collections.abc import Sequence
from fractions import Fraction

FULL = 100
"""Points of the swing that matters most."""


def swing_weights(points: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Weigh criteria by the points given to their swings, exactly.

    One asks: all criteria are at their worst, and one may be moved to its best; which? That swing
    gets 100 points, and the others what they are worth beside it. The weight is the share of all
    points.

    Parameters
    ----------
    points
        By criterion, 0 to 100; the greatest is 100.

    Raises
    ------
    ValueError
        If there are no points, or not so.

    References
    ----------
    D. von Winterfeldt and W. Edwards, Decision Analysis and Behavioral Research, Cambridge
    University Press 1986, section 8.3.

    Examples
    --------
    >>> [str(weight) for weight in swing_weights([Fraction(100), Fraction(60), Fraction(40)])]
    ['1/2', '3/10', '1/5']
    """
    if not points or min(points) < 0 or max(points) != FULL:
        message = f"no swings: {points}"
        raise ValueError(message)
    total = sum(points, Fraction(0))
    return tuple(each / total for each in points)
