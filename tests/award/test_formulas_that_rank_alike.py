"""Formulas that are one another in other words (facts/award_models.md, sections 2, 3 and 6)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from award.formula_case import E2, Bids, figures, ranking

prices = st.integers(1, 10**7)
qualities = st.integers(1, 100).map(lambda n: Fraction(n, 100))
fields: st.SearchStrategy[Bids] = st.dictionaries(
    st.sampled_from("ABCDEF"), st.tuples(prices, qualities), min_size=2
)
small_fields: st.SearchStrategy[Bids] = st.dictionaries(
    st.sampled_from("ABCDEF"),
    st.tuples(st.integers(1, 30), st.integers(1, 6).map(lambda n: Fraction(n, 6))),
    min_size=2,
)
"""So small that exact ties are common."""


def test_f12_with_v_120_has_the_same_tie_as_f08_from_60_to_140() -> None:
    # V = (0,6 / 0,4) * (140 - 60) = 120
    assert figures("F12", E2, full_quality_value=120) == {"A": 20, "B": 16, "C": 16}
    assert ranking("F12", E2, full_quality_value=120) == ranking("F08", E2) == [{"B", "C"}, {"A"}]


def test_f12_with_v_1500_sevenths_ranks_as_f28() -> None:
    # V = (0,6 / 0,4) * 100 / 0,7 = 1 500 / 7
    worth = Fraction(1500, 7)
    found = figures("F12", E2, full_quality_value=worth)
    assert [round(float(each), 2) for each in found.values()] == [-27.14, -50.00, -73.57]
    assert ranking("F12", E2, full_quality_value=worth) == ranking("F28", E2)


@pytest.mark.parametrize(
    ("number", "changed", "worth"),
    [
        ("F08", {}, Fraction(120)),
        ("F28", {}, Fraction(1500, 7)),
        ("F09", {}, Fraction(3, 2) * 150),
        ("F15", {}, Fraction(50)),
        ("F16", {}, Fraction(150)),
        ("F13", {"full_quality_value": "77"}, Fraction(77)),
    ],
)
@given(bids=small_fields)
def test_every_linear_absolute_order_is_f12_with_its_price_of_quality(
    number: str, changed: dict[str, str], worth: Fraction, bids: Bids
) -> None:
    assert ranking(number, bids, **changed) == ranking("F12", bids, full_quality_value=worth)


@given(bids=small_fields)
def test_f13_is_f12_plus_the_same_amount_for_every_bid(bids: Bids) -> None:
    plus, minus = figures("F13", bids), figures("F12", bids)
    assert {plus[name] - minus[name] for name in bids} == {Fraction(60)}


@given(bids=small_fields)
def test_f19_ranks_as_f18(bids: Bids) -> None:
    assert ranking("F19", bids) == ranking("F18", bids)


@given(bids=fields)
def test_f21_ranks_as_f20_where_its_exponent_is_the_quality_weight(bids: Bids) -> None:
    # Q^0,6 / P^0,4 = (Q^1,5 / P)^0,4
    assert ranking("F21", bids, quality_exponent=".6") == ranking("F20", bids)


@given(bids=small_fields)
def test_f20_with_equal_weights_is_f18(bids: Bids) -> None:
    equal = {"price_weight": Fraction(1, 2), "quality_weight": Fraction(1, 2)}
    assert ranking("F20", bids, **equal) == ranking("F18", bids)


@given(bids=small_fields)
def test_f06_with_exponent_1_ranks_as_f05(bids: Bids) -> None:
    assert ranking("F06", bids, exponent=1, decimals=20) == ranking("F05", bids)
