"""Where a flat stretch ends, exactly (dödzonens gräns)."""

from fractions import Fraction
from typing import Literal

from vagval.robustness.own_bid import OwnBid, Standing
from vagval.robustness.simplest import plain_between

HALVINGS = 40
CLOSE = Fraction(1, 10**9)
"""Share of a piece that counts as right beside a number."""


def flat_end(
    own: OwnBid, edges: tuple[Fraction, ...], piece: int, towards: Literal[-1, 1]
) -> Fraction | None:
    """Find one end of a flat stretch that reaches into a piece.

    The piece's edge is tried first, since it may be a published number. Otherwise the end is closed
    in on, and the simplest number within a billionth of a piece is taken.

    Parameters
    ----------
    edges
        Ends of all pieces, rising.
    piece
        The stretch's last piece in this direction; its middle is flat as far as floats can tell.
    towards
        -1: the lower end, 1: the upper one.

    Returns
    -------
    Fraction or None
        None if the piece is not flat after all, decided exactly.
    """
    low, high = edges[piece], edges[piece + 1]
    near, edge = (high, low) if towards < 0 else (low, high)
    flat = own.standing((low + high) / 2)
    inside = near + (edge - near) * Fraction(3, 4)
    if flat is None or own.standing(inside) != flat:
        return None
    if own.standing(edge - (edge - near) * CLOSE) != flat:
        return _halved(own, flat, inside, edge)
    beyond = piece - 1 if towards < 0 else piece + 2
    if not 0 <= beyond < len(edges):
        return edge
    if own.standing(edge + (edges[beyond] - edge) * CLOSE) != flat:
        return edge
    return _halved(own, flat, edge, edges[beyond])


def _halved(own: OwnBid, flat: Standing, inside: Fraction, outside: Fraction) -> Fraction:
    """Close in on where it stops being flat, and take the simplest number there."""
    for _ in range(HALVINGS):
        middle = (inside + outside) / 2
        if own.standing(middle) == flat:
            inside = middle
        else:
            outside = middle
    return plain_between(min(inside, outside), max(inside, outside))
