"""Counting ranks, wins and first weights of a block."""

import numpy as np

from vagval.robustness.tally import GRANULE, Tally


def test_ranks_wins_and_first_weights_as_counted_by_hand() -> None:
    figures = np.zeros((3, GRANULE))
    weights = np.zeros((2, GRANULE))
    # Two samples: a before b and c, which are equal; then b before a before c.
    figures[:, 0], figures[:, 1] = (3, 1, 1), (2, 5, 0)
    weights[:, 0], weights[:, 1] = (6, 2), (3, 5)
    tally = Tally(3, 2, GRANULE)
    tally.add(figures, weights, 2)
    assert tally.ranks.tolist() == [[1, 1, 0], [1, 1, 0], [0, 1, 1]]
    assert tally.wins.tolist() == [[0, 1, 2], [1, 0, 1], [0, 0, 0]]
    assert tally.first_weights.tolist() == [[6, 2], [3, 5], [0, 0]]


def test_a_full_block_of_wins_overflows_no_byte() -> None:
    size = 3 * GRANULE
    figures = np.vstack([np.ones(size), np.zeros(size)])
    tally = Tally(2, 1, size)
    tally.add(figures, np.full((1, size), 1 << 26), size)
    assert tally.wins.tolist() == [[0, size], [0, 0]]
    assert tally.ranks.tolist() == [[size, 0], [0, size]]
    assert tally.first_weights.tolist() == [[size << 26], [0]]
