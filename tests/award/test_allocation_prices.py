"""With places priced, lots that choose one by one come to the lowest sum that a limit allows."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from vagval.award.allocation_prices import NOBODY, place_prices

VENDORS = ("alfa", "beta", "gamma")
choices = st.dictionaries(st.sampled_from(VENDORS), st.integers(-5, 20)).map(
    lambda costs: {**costs, NOBODY: 1_000}
)


def lowest_sum(costs: list[dict[str, int]], limit: int) -> int:
    """Try every choice."""
    plans = (
        plan for plan in product(*costs) if all(plan.count(vendor) <= limit for vendor in VENDORS)
    )
    return min(sum(costs[lot][vendor] for lot, vendor in enumerate(plan)) for plan in plans)


@given(costs=st.lists(choices, max_size=5), limit=st.integers(1, 3))
def test_prices_and_cheapest_choices_add_up_to_the_lowest_sum(
    costs: list[dict[str, int]], limit: int
) -> None:
    prices = place_prices(costs, limit)
    assert min(prices.values(), default=0) >= 0
    alone = sum(min(c + prices[v] for v, c in choices.items()) for choices in costs)
    assert alone - limit * sum(prices.values()) == lowest_sum(costs, limit)


def test_a_place_is_worth_what_it_costs_to_do_without_it() -> None:
    # One place with alfa; the two lots would pay 30 and 10 more elsewhere.
    costs = [{"alfa": 100, "beta": 130, NOBODY: 999}, {"alfa": 200, "beta": 210, NOBODY: 999}]
    prices = place_prices(costs, 1)
    assert prices[NOBODY] == 0
    assert 10 <= prices["alfa"] - prices["beta"] <= 30


def test_where_there_is_room_for_all_a_place_is_worth_nothing() -> None:
    assert place_prices([{"alfa": 1, NOBODY: 9}, {"alfa": 2, NOBODY: 9}], 3) == {
        NOBODY: 0,
        "alfa": 0,
    }
