"""MULTIMOORA's majority of three orders, from their raw scores (majoritet av tre ordningar)."""

from collections.abc import Sequence

from vagval.mcda.competition_rank import competition_ranks


def majority_of_three(
    ratio: Sequence[float], reference: Sequence[float], product: Sequence[float], tolerance: float
) -> tuple[float, ...]:
    """Count the rivals that each alternative is before in most of the three orders.

    scikit-criteria ranks the three by rounded floats, so that equal ones come apart; here they are
    equal within the tolerance. Two that are equal in one of the three give nobody a point, as in
    the library.

    Parameters
    ----------
    ratio, product
        Higher is better.
    reference
        Lower is better: the largest distance to the reference point.

    References
    ----------
    W.K.M. Brauers, E.K. Zavadskas, "Project management by MULTIMOORA as an instrument for
    transition economies", Technological and Economic Development of Economy 16(1), 2010, 5-24.

    Examples
    --------
    >>> majority_of_three([3.0, 2.0, 1.0], [1.0, 2.0, 3.0], [1.0, 3.0, 2.0], 1e-9)
    (2.0, 1.0, 0.0)
    """
    orders = (
        competition_ranks(ratio, tolerance),
        competition_ranks(reference, tolerance, lowest_wins=True),
        competition_ranks(product, tolerance),
    )
    everyone = range(len(ratio))
    return tuple(
        float(sum(_is_before(orders, one, other) for other in everyone)) for one in everyone
    )


def _is_before(orders: Sequence[tuple[int, ...]], one: int, other: int) -> bool:
    pairs = [(order[one], order[other]) for order in orders]
    if any(mine == theirs for mine, theirs in pairs):
        return False
    return 2 * sum(mine < theirs for mine, theirs in pairs) > len(orders)
