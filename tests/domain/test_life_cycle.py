"""What money of another year is worth, and how the sum is rounded."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_life_cycle

rates = st.fractions(0, 1)
years = st.integers(0, 30)


def test_year_zero_is_worth_its_own_amount() -> None:
    life_cycle = a_life_cycle("0.04", indexes={"lci": "0.03"})
    assert life_cycle.factor(0) == life_cycle.factor(0, "lci") == 1


def test_growth_and_rate_work_against_each_other_year_by_year() -> None:
    life_cycle = a_life_cycle("0.04", indexes={"lci": "0.03"})
    assert life_cycle.factor(2) == Fraction(625, 676)
    assert life_cycle.factor(2, "lci") == Fraction(103, 104) ** 2


def test_an_index_that_is_not_published_is_never_read_as_none() -> None:
    with pytest.raises(KeyError):
        a_life_cycle("0.04").factor(1, "lci")


@given(rate=rates, year=years)
def test_later_money_is_never_worth_more(rate: Fraction, year: int) -> None:
    life_cycle = a_life_cycle(rate)
    assert 0 < life_cycle.factor(year + 1) <= life_cycle.factor(year) <= 1


@pytest.mark.parametrize(
    ("amount", "decimals", "rounded"),
    [("0.5", 0, "1"), ("1.5", 0, "2"), ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4", 0, "2"),
     ("0.125", 2, "0.13"), ("0.1249", 2, "0.12"), ("7", 2, "7")],
)  # fmt: skip
def test_a_half_is_rounded_away_from_zero(amount: str, decimals: int, rounded: str) -> None:
    life_cycle = a_life_cycle("0.04", decimals=decimals)
    assert life_cycle.rounded(Fraction(amount)) == Fraction(rounded)
