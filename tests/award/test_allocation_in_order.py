"""Lots one after the other: the best bid whose vendor has room."""

from collections import Counter
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from vagval.award.allocation_contract import Contract
from vagval.award.allocation_in_order import lots_in_order


def contracts(*lots: str) -> tuple[Contract, ...]:
    """Write each lot's ranking as letters, best first; the letter is the vendor."""
    return tuple(
        Contract((lot,), f"{vendor}{lot}", vendor, (Fraction(place),), (place,))
        for lot, ranking in enumerate(lots)
        for place, vendor in enumerate(ranking, start=1)
    )


def vendors(limit: int | None, *lots: str) -> str:
    """Give who gets the lots, in order; a full stop for nobody."""
    (plan,) = lots_in_order(contracts(*lots), len(lots), limit).plans
    return "".join(each.vendor or "." for each in plan)


def test_each_lot_goes_to_the_next_vendor_with_room() -> None:
    assert vendors(None, "ab", "ab", "ab") == "aaa"
    assert vendors(2, "ab", "ab", "ab") == "aab"
    assert vendors(1, "ab", "ab", "ab") == "ab."


def test_a_second_bid_of_a_full_vendor_is_passed_over_too() -> None:
    assert vendors(1, "a", "aab") == "ab"


@given(
    lots=st.lists(st.permutations("abc").map("".join), max_size=5),
    limit=st.none() | st.integers(1, 3),
)
def test_no_vendor_gets_more_than_its_limit_and_none_is_passed_over_without_cause(
    lots: list[str], limit: int | None
) -> None:
    got = vendors(limit, *lots)
    before: Counter[str] = Counter()
    for ranking, vendor in zip(lots, got, strict=True):
        passed = ranking if vendor == "." else ranking[: ranking.index(vendor)]
        assert all(before[each] == limit for each in passed)
        before[vendor] += 1
    assert limit is None or all(n <= limit for v, n in before.items() if v != ".")
