"""Borda and Copeland on the capital of Tennessee, and with ties."""

from mcda.matrices import fractions
from vagval.mcda.voting import (
    Ballot,
    borda_points,
    consensus,
    copeland_scores,
    pairwise_wins,
)

# Memphis, Nashville, Chattanooga, Knoxville; per cent of the voters (Electowiki, Borda count).
TENNESSEE = (
    Ballot((1, 2, 3, 4), 42),
    Ballot((4, 1, 2, 3), 26),
    Ballot((4, 3, 1, 2), 15),
    Ballot((4, 3, 2, 1), 17),
)


def test_the_capital_of_tennessee() -> None:
    # Memphis: 42 * 3 = 126; Nashville 42 * 2 + 26 * 3 + 15 + 17 = 194.
    assert borda_points(TENNESSEE) == fractions(126, 194, 173, 107)
    wins = pairwise_wins(TENNESSEE)
    assert wins == ((0, 42, 42, 42), (58, 0, 68, 68), (58, 32, 0, 83), (58, 32, 17, 0))
    assert copeland_scores(wins) == (-3, 3, 1, -1)


def test_equal_ones_share_and_row_order_breaks_no_tie() -> None:
    assert borda_points([Ballot((1, 1, 3))]) == fractions("3/2", "3/2", 0)
    assert copeland_scores(pairwise_wins([Ballot((1, 1, 3))])) == (1, 1, -2)


def test_methods_vote_once_each() -> None:
    found = consensus({"topsis": (1, 2, 3), "vikor": (2, 1, 3), "edas": (1, 2, 3)})
    assert found.methods == ("topsis", "vikor", "edas")
    assert found.borda == fractions(5, 4, 0)
    assert found.borda_ranks == found.copeland_ranks == (1, 2, 3)
    assert found.copeland == (2, 0, -2)


def test_borda_and_copeland_may_disagree() -> None:
    # Three of five have a before b before c, two have b before c before a.
    found = consensus({str(n): (1, 2, 3) if n < 3 else (3, 1, 2) for n in range(5)})
    assert found.borda == fractions(6, 7, 2)
    assert found.borda_ranks[1] == 1
    assert found.copeland_ranks[0] == 1
