"""Labels beside points moved up or down until none covers another (plats för etiketter)."""

from collections.abc import Sequence

Box = tuple[float, float, float]
"""Left end, middle height and width of a label, in inches."""
MOST_ROUNDS = 200


def apart(boxes: Sequence[Box], height: float) -> tuple[float, ...]:
    """Give new heights for labels so that those that share a width share no height.

    Parameters
    ----------
    boxes
        In any order; equal ones are told apart by their order.
    height
        Of a line of text, with the room around it.

    Examples
    --------
    >>> apart([(0.0, 1.0, 1.0), (0.5, 1.0, 1.0), (3.0, 1.0, 1.0)], 0.2)
    (0.9, 1.1, 1.0)
    """
    middles = [middle for _, middle, _ in boxes]
    for _ in range(MOST_ROUNDS):
        moved = False
        for one in range(len(boxes)):
            for other in range(one + 1, len(boxes)):
                gap = middles[other] - middles[one]
                if _share_width(boxes[one], boxes[other]) and abs(gap) < height - 1e-9:
                    push = (height - abs(gap)) / 2
                    sign = 1 if gap >= 0 else -1
                    middles[one] -= sign * push
                    middles[other] += sign * push
                    moved = True
        if not moved:
            break
    return tuple(middles)


def _share_width(one: Box, other: Box) -> bool:
    return one[0] < other[0] + other[2] and other[0] < one[0] + one[2]
