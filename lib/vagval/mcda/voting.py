"""Borda and Copeland: what several orders say together (sammanvägd ordning).

Ties share: who is equal to another gets half of what being before it gives. Known to differ:
pyDecision 5.1.8 breaks ties by row order in Borda, and counts criteria in Copeland.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from vagval.domain.method_panel import Consensus


@dataclass(frozen=True, slots=True)
class Ballot:
    """An order that so many voters, or one method, have.

    Parameters
    ----------
    ranks
        By alternative, lowest first; equal ranks are ties.
    """

    ranks: Sequence[int]
    count: int = 1


def borda_points(ballots: Sequence[Ballot]) -> tuple[Fraction, ...]:
    """Give each alternative a point for each one behind it, half a point for an equal one.

    References
    ----------
    J.-C. de Borda, "Mémoire sur les élections au scrutin", Histoire de l'Académie royale des
    sciences, 1781; ties as D. Black, *The Theory of Committees and Elections*, 1958.

    Examples
    --------
    >>> borda_points([Ballot([1, 2, 3], 2), Ballot([1, 1, 3])])
    (Fraction(11, 2), Fraction(7, 2), Fraction(0, 1))
    """
    many = len(ballots[0].ranks)
    return tuple(
        sum(
            (ballot.count * _points(ballot.ranks, alternative) for ballot in ballots),
            Fraction(0),
        )
        for alternative in range(many)
    )


def _points(ranks: Sequence[int], alternative: int) -> Fraction:
    mine = ranks[alternative]
    behind = sum(other > mine for other in ranks)
    equal = sum(other == mine for other in ranks) - 1
    return behind + Fraction(equal, 2)


def pairwise_wins(ballots: Sequence[Ballot]) -> tuple[tuple[int, ...], ...]:
    """Count the voters that have the row strictly before the column."""
    everyone = range(len(ballots[0].ranks))
    return tuple(
        tuple(
            sum(ballot.count for ballot in ballots if ballot.ranks[one] < ballot.ranks[other])
            for other in everyone
        )
        for one in everyone
    )


def copeland_scores(wins: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """Give the rivals that each alternative beats in most ballots, less those that beat it.

    References
    ----------
    A.H. Copeland, "A reasonable social welfare function", University of Michigan, 1951.
    """
    everyone = range(len(wins))
    return tuple(
        sum((wins[a][b] > wins[b][a]) - (wins[a][b] < wins[b][a]) for b in everyone)
        for a in everyone
    )


def consensus(orders: Mapping[str, Sequence[int]]) -> Consensus:
    """Let each method vote once.

    Parameters
    ----------
    orders
        By method: competition ranks; at least one.
    """
    ballots = [Ballot(ranks) for ranks in orders.values()]
    borda = borda_points(ballots)
    copeland = copeland_scores(pairwise_wins(ballots))
    return Consensus(tuple(orders), borda, highest_first(borda), copeland, highest_first(copeland))


def highest_first(scores: Sequence[Fraction | int]) -> tuple[int, ...]:
    """Give competition ranks of exact scores.

    Examples
    --------
    >>> highest_first([3, 7, 3, 1])
    (2, 1, 2, 4)
    """
    return tuple(1 + sum(other > mine for other in scores) for mine in scores)
