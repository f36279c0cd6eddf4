"""Draws are a function of seed, row and sample."""

import pytest

from vagval.robustness.counter_draws import (
    GOLD,
    MASK,
    NODE,
    WordBlocks,
    mix,
    seed_of_node,
    word,
)


def test_the_finaliser_gives_the_published_numbers_of_splitmix64() -> None:
    assert mix(GOLD) == 0xE220A8397B1DCDAF
    assert mix(2 * GOLD & MASK) == 0x6E789E6AA1B965F4


@pytest.mark.parametrize(
    ("seed", "row", "sample", "drawn"),
    [
        (1, 0, 0, 0x6078BF180FF8632F),
        (1, 0, 1, 0xD11F5A75F7215B2A),
        (1, 1, 0, 0x9A23C3A0FFEDFE9),
        (1, 1, 1, 0xF977A0EAB49FFB2F),
        (20260101, 0, 0, 0x3797956AD873C3D4),
        (20260101, 1, 0, 0x233E4CA9EAA00C68),
    ],
)
def test_draws_are_those_written_down(seed: int, row: int, sample: int, drawn: int) -> None:
    assert word(seed, row, sample) == drawn


def test_a_node_of_a_tree_has_a_seed_of_its_own() -> None:
    assert seed_of_node(1, 0) == 1
    assert seed_of_node(1, 1_000_003) == (1 + 1_000_003 * NODE) % 2**64


def test_blocks_hold_the_same_draws_wherever_they_begin() -> None:
    blocks = WordBlocks(2**64 - 1, range(999, 1002), 8)
    for first in (0, 8, 3, 10**11):
        blocks.fill(first)
        for row in range(3):
            drawn = [word(2**64 - 1, 999 + row, first + place) for place in range(8)]
            assert [int(each) for each in blocks.words[row]] == drawn
