"""Unit prices that are moved at the same evaluated price, and what that costs."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import a_price_item
from robustness.lab_case import Number
from vagval.domain.laboratory import LoadedPrice
from vagval.robustness.loaded_prices import CountedItem, loaded_items, worst_loading


def an_item(
    item: str, unit_price: Number, evaluated: Number, least: Number, most: Number
) -> CountedItem:
    counts = (unit_price, evaluated, least, most)
    return CountedItem(item, *(Fraction(number) for number in counts))


def test_the_worst_loading_by_hand() -> None:
    # Evaluated: 100 * 10 + 500 * 1 = 1 500. All of it on 500 hours is 3 kr an hour. 2 000 hours are
    # bought: 6 000 kr, where 2 000 * 1 + 100 * 10 = 3 000 kr would have been paid.
    licence = an_item("licence", 10, 100, 100, 100)
    hour = an_item("hour", 1, 500, 0, 2_000)
    worst = worst_loading((licence, hour))
    assert worst == LoadedPrice("hour", Fraction(3), Fraction(3_000))


def test_options_that_are_never_called_off_cost_their_whole_price() -> None:
    # 50 kr of options: moved to the binding item they are paid whether called off or not.
    binding = an_item("system", 100, 1, 1, 1)
    options = (an_item("module", 30, 1, 0, 1), an_item("training", 2, 10, 0, 10))
    worst = worst_loading((binding, *options))
    assert worst == LoadedPrice("system", Fraction(150), Fraction(50))


def test_with_binding_quantities_nothing_can_be_gained() -> None:
    items = (an_item("a", 7, 3, 3, 3), an_item("b", 2, 5, 5, 5))
    assert worst_loading(items).extra == 0


def test_one_item_alone_cannot_be_loaded() -> None:
    assert worst_loading((an_item("a", 7, 3, 0, 9),)).extra == 0


counts = st.integers(1, 9)
items = st.lists(
    st.tuples(st.integers(0, 9), counts, st.integers(0, 5), st.integers(0, 9)),
    min_size=1,
    max_size=3,
)


@given(drawn=items)
def test_no_other_way_to_spread_the_price_costs_more(
    drawn: list[tuple[int, int, int, int]],
) -> None:
    counted = tuple(
        an_item(str(n), unit, evaluated, least, least + more)
        for n, (unit, evaluated, least, more) in enumerate(drawn)
    )
    worst = worst_loading(counted)
    total = sum((each.unit_price * each.evaluated for each in counted), Fraction(0))
    quantities = tuple(product(*((each.least, each.most) for each in counted)))
    # Spread the evaluated price in fifths over the items, in every way.
    for fifths in product(range(6), repeat=len(counted)):
        if sum(fifths) != 5:
            continue
        prices = [
            total * share / 5 / each.evaluated for share, each in zip(fifths, counted, strict=True)
        ]
        for bought in quantities:
            extra = sum(
                (price - each.unit_price) * count
                for price, each, count in zip(prices, counted, bought, strict=True)
            )
            assert extra <= worst.extra


@pytest.mark.parametrize("options", [("option",), ()])
def test_a_lot_with_options_beside_binding_items_is_told(options: tuple[str, ...]) -> None:
    sheet = (
        a_price_item("licens", quantity=10),
        *(a_price_item(key, is_option=True) for key in options),
    )
    found = loaded_items(sheet)
    assert bool(found) == bool(options)
    for each in found:
        assert (each.options, each.binding) == (options, ("licens",))


def test_lots_are_told_apart() -> None:
    sheet = (
        a_price_item("a", lot="LM"),
        a_price_item("b", lot="PV", is_option=True),
        a_price_item("c", lot="PV"),
    )
    assert [each.lot for each in loaded_items(sheet)] == ["PV"]
