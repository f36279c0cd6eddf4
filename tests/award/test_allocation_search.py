"""The lowest total is compared with every allocation there is."""

import random
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from vagval.award.allocation_contract import Contract, nobody
from vagval.award.allocation_search import lowest_total

Plan = tuple[Contract, ...]
Key = tuple[int, tuple[bool, ...], Fraction, tuple[int, ...]]
VENDORS = ("alfa", "beta", "gamma")


def every_plan(contracts: Plan, lots: int, limit: int | None) -> Iterator[Plan]:
    """Give every allowed way to award all lots, by trying them all."""

    def below(lot: int, chosen: Plan) -> Iterator[Plan]:
        taken = {each for contract in chosen for each in contract.lots}
        while lot in taken:
            lot += 1
        if lot == lots:
            yield chosen
            return
        for contract in (*contracts, nobody(lot)):
            if contract.lots[0] == lot and not taken.intersection(contract.lots):
                yield from below(lot, (*chosen, contract))

    def is_allowed(plan: Plan) -> bool:
        places = Counter(each.vendor for each in plan for _ in each.lots if each.vendor)
        return limit is None or all(count <= limit for count in places.values())

    return filter(is_allowed, below(0, ()))


def key(plan: Plan) -> Key:
    """Give what plans are compared by, as the rule is written."""
    by_lot = {
        lot: (each, rank) for each in plan for lot, rank in zip(each.lots, each.ranks, strict=True)
    }
    empty = tuple(not by_lot[lot][0].bid for lot in sorted(by_lot))
    cost = sum((each.cost for each in plan), Fraction(0))
    return sum(empty), empty, cost, tuple(by_lot[lot][1] for lot in sorted(by_lot))


def winners(plan: Plan) -> frozenset[tuple[int, str]]:
    """Give who gets each lot."""
    return frozenset((lot, each.bid) for each in plan for lot in each.lots)


@st.composite
def some_contracts(draw: st.DrawFn) -> tuple[Plan, int]:
    """Draw lots with ranked bids, few different amounts so that sums are often equal."""
    lots = draw(st.integers(1, 4))
    amounts = st.sampled_from([Fraction(n, d) for n in range(-1, 4) for d in (1, 3)])
    singles: dict[tuple[int, str], Contract] = {}
    for lot in range(lots):
        figures = draw(st.dictionaries(st.sampled_from(VENDORS), amounts))
        for vendor, figure in figures.items():
            rank = 1 + sum(other < figure for other in figures.values())
            singles[lot, vendor] = Contract((lot,), vendor, vendor, (figure,), (rank,))
    combined = []
    together = st.lists(st.integers(0, lots - 1), min_size=2, max_size=3, unique=True)
    for number in range(draw(st.integers(0, 3 if lots > 1 else 0))):
        chosen, vendor = tuple(sorted(draw(together))), draw(st.sampled_from(VENDORS))
        parts = [singles[lot, vendor] for lot in chosen if (lot, vendor) in singles]
        if len(parts) == len(chosen):
            figures_of, ranks = zip(*((p.figures[0], p.ranks[0]) for p in parts), strict=True)
            discount = draw(st.sampled_from([Fraction(1, 2), Fraction(1), Fraction(3)]))
            combined.append(
                Contract(chosen, vendor, vendor, figures_of, ranks, f"c{number}", discount)
            )
    return (*singles.values(), *combined), lots


@given(drawn=some_contracts(), limit=st.none() | st.integers(1, 3))
def test_no_allowed_allocation_is_better_and_all_equal_ones_are_named(
    drawn: tuple[Plan, int], limit: int | None
) -> None:
    contracts, lots = drawn
    plans = tuple(every_plan(contracts, lots, limit))
    best = min(key(plan) for plan in plans)
    equal = {winners(plan) for plan in plans if key(plan) == best}
    found = lowest_total(contracts, lots, limit)
    named = {winners(plan) for plan in found.plans}
    assert key(found.plans[0]) == best
    assert named <= equal
    assert found.is_more or named == equal


@given(drawn=some_contracts(), limit=st.none() | st.integers(1, 3), data=st.data())
def test_the_order_in_which_contracts_come_never_matters(
    drawn: tuple[Plan, int], limit: int | None, data: st.DataObject
) -> None:
    contracts, lots = drawn
    shuffled = tuple(data.draw(st.permutations(contracts)))
    first, second = (lowest_total(each, lots, limit) for each in (contracts, shuffled))
    assert {winners(plan) for plan in first.plans} == {winners(plan) for plan in second.plans}


def test_twenty_lots_with_a_limit_and_ten_combinations_are_solved() -> None:
    # Far more allocations than could be tried one by one: ten to the power of twenty.
    rng = random.Random(20260101)  # noqa: S311 - a made-up case, nothing secret
    singles = {
        (lot, vendor): Contract(
            (lot,), vendor, vendor, (Fraction(1_000 + rng.randrange(200)),), (1,)
        )
        for lot in range(20)
        for vendor in (f"v{n}" for n in range(10))
    }
    combined = []
    for number in range(10):
        lots = tuple(sorted(rng.sample(range(20), 3)))
        for vendor in (f"v{n}" for n in range(0, 10, 2)):
            figures = tuple(singles[lot, vendor].figures[0] for lot in lots)
            discount = Fraction(rng.randrange(1, 60))
            combined.append(
                Contract(lots, vendor, vendor, figures, (1, 1, 1), f"c{number}", discount)
            )
    (plan, *_) = lowest_total((*singles.values(), *combined), 20, 3).plans
    assert sorted(lot for each in plan for lot in each.lots) == list(range(20))
    places = Counter(each.vendor for each in plan for _ in each.lots)
    assert max(places.values()) <= 3
    greedy = sum(min(singles[lot, f"v{n}"].cost for n in range(10)) for lot in range(20))
    assert greedy - 10 * 60 <= sum(each.cost for each in plan)
