"""Sums by whole numbers are the sums."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from vagval.award.exact_total import exact_total

numbers = st.fractions(min_value=-1_000_000, max_value=1_000_000, max_denominator=10_000)


@given(st.lists(numbers, max_size=40))
def test_it_is_the_sum(of: list[Fraction]) -> None:
    assert exact_total(of) == sum(of, Fraction(0))


def test_nothing_sums_to_nothing() -> None:
    assert exact_total(()) == 0
