"""Competition ranks of raw scores, equal within a declared tolerance (1, 1, 3)."""

from collections.abc import Sequence


def competition_ranks(
    scores: Sequence[float], tolerance: float, *, lowest_wins: bool = False
) -> tuple[int, ...]:
    """Rank scores: 1 + the number of scores before them.

    A score is equal to the best one of its group if it differs by at most the tolerance. A chain of
    small differences therefore never makes two far scores equal.

    Parameters
    ----------
    scores
        Finite, in any order.
    tolerance
        Largest difference that is no difference, >= 0; floating-point methods need one, since they
        tell exact ties apart by rounding.
    lowest_wins
        Whether a lower score is better.

    Returns
    -------
    tuple of int
        In the order of the scores.

    Examples
    --------
    >>> competition_ranks([2.6, 2.5999999999999996, 3.1, 1.0], 1e-9)
    (2, 2, 1, 4)
    """
    ordered = sorted(range(len(scores)), key=lambda index: scores[index], reverse=not lowest_wins)
    ranks = [0] * len(scores)
    leader = 0.0
    rank = 0
    for before, index in enumerate(ordered):
        if before == 0 or abs(scores[index] - leader) > tolerance:
            leader, rank = scores[index], before + 1
        ranks[index] = rank
    return tuple(ranks)
