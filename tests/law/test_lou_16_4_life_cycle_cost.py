"""LOU 16:4-5: the life-cycle cost as published, redone by whoever reads the documents.

Worked examples of facts/award_models.md, F36, and facts/portfolio_lcc.md, test T4.
"""

from fractions import Fraction

import pytest

from builders import (
    Number,
    a_bid,
    a_correction,
    a_life_cycle,
    a_material,
    a_price_item,
    criteria_of,
)
from vagval.check.evaluate_price import evaluate_price
from vagval.domain.bid_price import BidPrice
from vagval.domain.record import PriceCorrection

MILLION = 1_000_000
Line = tuple[int, int, str]
"""Year, millions, index."""


def priced(
    *lines: Line,
    rate: Number,
    decimals: int = 0,
    unit: int = MILLION,
    corrections: tuple[PriceCorrection, ...] = (),
) -> BidPrice:
    """Price a bid whose every line is one item of one unit."""
    items = [
        a_price_item(f"p{n}", year=year, index=index) for n, (year, _, index) in enumerate(lines)
    ]
    life_cycle = a_life_cycle(rate, decimals=decimals, indexes={"i": "0.03"})
    criteria = criteria_of(price_items=items, life_cycle=life_cycle)
    bid = a_bid(prices={f"p{n}": amount * unit for n, (_, amount, _) in enumerate(lines)})
    price = evaluate_price(criteria, "LM", bid, a_material(corrections=corrections).record)
    assert price is not None
    return price


def test_worked_example_f36() -> None:
    # 10 at t = 0, 2 a year t = 1..5, exit 1 at t = 5, 4 %: 10 + 8.90364 + 0.82193 = 19.72557
    lines = ((0, 10, ""), *((t, 2, "") for t in range(1, 6)), (5, 1, ""))
    assert priced(*lines, rate="0.04", decimals=5, unit=1).evaluated == Fraction("19.72557")


def a(years: int = 8, *, has_exit: bool = True) -> tuple[Line, ...]:
    """Licence 40 and hosting 15 a year, 60 + 20 + 30 at the start, exit 25."""
    running = [(t, amount, "i") for t in range(1, years + 1) for amount in (40, 15)]
    return (*((0, n, "") for n in (60, 20, 30)), *running, *(((years, 25, "i"),) * has_exit))


def b(years: int = 8, *, has_exit: bool = True) -> tuple[Line, ...]:
    """Licence 34 and hosting 14 a year, 95 + 25 + 45 at the start, exit 40."""
    running = [(t, amount, "i") for t in range(1, years + 1) for amount in (34, 14)]
    return (*((0, n, "") for n in (95, 25, 45)), *running, *(((years, 40, "i"),) * has_exit))


@pytest.mark.parametrize(
    ("rate", "of_a", "of_b", "difference"),
    [
        ("0", 645_420_089, 655_307_897, 9_887_808),
        ("0.025", 585_761_709, 599_113_805, 13_352_095),
        ("0.04", 554_522_994, 569_776_731, 15_253_737),
    ],
)
def test_table_t4(rate: str, of_a: int, of_b: int, difference: int) -> None:
    first, second = priced(*a(), rate=rate), priced(*b(), rate=rate)
    assert first.evaluated == of_a
    assert second.evaluated == of_b
    # The table's difference is taken before rounding.
    assert round(second.present - first.present) == difference


@pytest.mark.parametrize(("years", "difference"), [(4, 26_656_867), (6, 12_277_068)])
def test_the_horizon_moves_the_difference_of_t4(years: int, difference: int) -> None:
    first = priced(*a(years, has_exit=False), rate="0.025")
    second = priced(*b(years, has_exit=False), rate="0.025")
    assert round(second.present - first.present) == difference


@pytest.mark.parametrize("per_mille", range(0, 201, 25))
def test_no_rate_up_to_twenty_per_cent_makes_b_the_cheaper_of_t4(per_mille: int) -> None:
    rate = Fraction(per_mille, 1000)
    assert priced(*a(), rate=rate).evaluated < priced(*b(), rate=rate).evaluated


def test_the_sum_is_rounded_once_and_not_each_line() -> None:
    # Three lines of 1 after a year at 100 %: 3 · 1/2 = 1.5, rounded once 2; line by line 3.
    price = priced(*((1, 1, "") for _ in range(3)), rate="1", unit=1)
    assert price.present == Fraction(3, 2)
    assert price.evaluated == 2


def test_opened_corrected_and_evaluated_are_kept_apart() -> None:
    # opened 100 + 100 = 200; corrected 100 + 90 = 190; evaluated 100 + 90/1.25 = 172
    price = priced(
        (0, 100, ""),
        (1, 100, ""),
        rate="0.25",
        unit=1,
        corrections=(a_correction("p1", 100, 90),),
    )
    assert [price.opened, price.corrected, price.evaluated] == [200, 190, 172]


def test_an_index_raises_a_price_as_much_as_an_equal_rate_lowers_it() -> None:
    assert priced((7, 1, "i"), rate="0.03").evaluated == MILLION
