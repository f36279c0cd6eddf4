"""Drawn scores: the same in blocks as one by one."""

import numpy as np
import pytest

from robustness.smaa_case import T1, disputed
from vagval.robustness.counter_draws import word
from vagval.robustness.score_draws import ScoreBlocks, drawn_scores
from vagval.robustness.score_tables import additive_tables


def test_the_byte_of_a_cell_is_that_of_the_published_rule() -> None:
    # Cell q = 1 * 6 + 4 = 10: byte 10 mod 8 = 2 of row pair 999 + 1.
    tables = additive_tables(T1, disputed(T1))
    byte = word(1, 1000, 7) >> 16 & 0xFF
    assert drawn_scores(tables, 1, 7)[1][4] == tables.entries[1][4][byte]


@pytest.mark.parametrize("together", [False, True], ids=["alone", "together"])
def test_blocks_hold_the_scores_that_are_drawn_one_by_one(
    together: bool,  # noqa: FBT001 - a parameter of pytest
) -> None:
    tables = additive_tables(T1, disputed(T1, together=together))
    blocks = ScoreBlocks(tables, 5, 32)
    scores = np.empty((5, 32))
    for first in (0, 32, 1_000):
        blocks.fill(first)
        drawn = [drawn_scores(tables, 5, first + place) for place in range(32)]
        for criterion in range(6):
            blocks.of(criterion, scores)
            expected = [[each[bid][criterion] for each in drawn] for bid in range(5)]
            assert scores.tolist() == expected


def test_one_evaluator_is_severe_with_all_bids_or_with_none() -> None:
    together = additive_tables(T1, disputed(T1, together=True))
    ranks = {
        tuple(
            together.entries[bid][3].index(score)
            for bid, score in enumerate(row[3] for row in drawn_scores(together, 1, sample))
        )
        for sample in range(200)
    }
    # Three evaluators: byte 0, 86 or 171 begins the entries of each.
    assert ranks == {(0,) * 5, (86,) * 5, (171,) * 5}
