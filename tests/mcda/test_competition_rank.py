"""Competition ranks within a declared tolerance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vagval.mcda.competition_rank import competition_ranks


@pytest.mark.parametrize(
    ("scores", "lowest_wins", "ranks"),
    [
        ([3.0, 1.0, 2.0], False, (1, 3, 2)),
        ([3.0, 1.0, 2.0], True, (3, 1, 2)),
        ([5.0, 5.0, 1.0], False, (1, 1, 3)),
        ([1.0, 5.0, 5.0, 5.0], True, (1, 2, 2, 2)),
        ([7.0], False, (1,)),
        ([], False, ()),
    ],
)
def test_equal_scores_share_a_place_and_the_next_place_is_left_empty(
    *, scores: list[float], lowest_wins: bool, ranks: tuple[int, ...]
) -> None:
    assert competition_ranks(scores, 0.0, lowest_wins=lowest_wins) == ranks


def test_the_float_tie_of_facts_mcda_2_2_is_a_tie() -> None:
    # Both bids score exactly 2,60; the library gives them different ranks.
    assert competition_ranks([2.6, 2.5999999999999996], 1e-9) == (1, 1)
    assert competition_ranks([2.6, 2.5999999999999996], 0.0) == (1, 2)


def test_a_chain_of_small_differences_never_makes_far_scores_equal() -> None:
    assert competition_ranks([1.0, 0.9, 0.8, 0.7], 0.15) == (1, 1, 3, 3)


@given(scores=st.lists(st.integers(0, 9)), lowest_wins=st.booleans())
def test_a_rank_is_one_plus_the_number_strictly_before(
    *, scores: list[int], lowest_wins: bool
) -> None:
    before = [
        sum((other < score) if lowest_wins else (other > score) for other in scores)
        for score in scores
    ]
    ranks = competition_ranks([float(s) for s in scores], 1e-9, lowest_wins=lowest_wins)
    assert ranks == tuple(1 + count for count in before)
