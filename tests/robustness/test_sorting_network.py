"""A network that sorts every row of zeros and ones sorts everything (Knuth's 0-1 principle)."""

from itertools import product

import pytest

from vagval.robustness.sorting_network import sorting_network


def sort(numbers: list[int]) -> list[int]:
    for low, high in sorting_network(len(numbers)):
        numbers[low], numbers[high] = sorted((numbers[low], numbers[high]))
    return numbers


@pytest.mark.parametrize("count", range(11))
def test_every_row_of_zeros_and_ones_comes_out_sorted(count: int) -> None:
    assert all(sort(list(bits)) == sorted(bits) for bits in product((0, 1), repeat=count))


def test_long_rows_come_out_sorted() -> None:
    assert sort([each * 7919 % 501 for each in range(499)]) == sorted(
        each * 7919 % 501 for each in range(499)
    )


def test_as_many_comparisons_as_batcher_needs() -> None:
    # Knuth, table in 5.2.2/5.3.4: 0 1 3 5 9 12 16 19 for 1 to 8 numbers, and 63 for 16.
    assert [len(sorting_network(count)) for count in range(1, 9)] == [0, 1, 3, 5, 9, 12, 16, 19]
    assert len(sorting_network(16)) == 63
