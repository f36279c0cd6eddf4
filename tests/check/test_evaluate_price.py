"""Opened, corrected and evaluated price."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from builders import (
    a_bid,
    a_correction,
    a_life_cycle,
    a_lot,
    a_material,
    a_price_item,
    criteria_of,
)
from in_words import in_swedish
from vagval.check.evaluate_price import evaluate_price
from vagval.domain.bid import Bid
from vagval.domain.bid_price import BidPrice
from vagval.domain.errors import MaterialError
from vagval.domain.record import PriceCorrection

LICENCE = a_price_item("licens", quantity=10)
SUPPORT = a_price_item("stöd", quantity="2.5", is_option=True)
CRITERIA = criteria_of(price_items=[LICENCE, SUPPORT])


def priced(bid: Bid, *corrections: PriceCorrection) -> BidPrice:
    price = evaluate_price(CRITERIA, "LM", bid, a_material(corrections=corrections).record)
    assert price is not None
    return price


def refused(bid: Bid, *corrections: PriceCorrection) -> list[str]:
    with pytest.raises(MaterialError) as error:
        priced(bid, *corrections)
    assert in_swedish(*error.value.findings)
    return [finding.code for finding in error.value.findings]


def test_the_price_is_the_sum_of_quantities_times_unit_prices_options_included() -> None:
    # 10 * 99.90 + 2.5 * 400 = 1 999
    price = priced(a_bid(prices={"licens": "99.90", "stöd": 400}))
    assert price.opened == price.evaluated == 1_999


def test_thirds_and_cents_are_exact() -> None:
    criteria = criteria_of(price_items=[a_price_item("pris", quantity="0.1")])
    price = evaluate_price(criteria, "LM", a_bid(price="0.3"), a_material().record)
    assert price is not None
    assert price.evaluated == Fraction(3, 100)


def test_a_correction_changes_the_evaluated_price_and_leaves_the_opened_one() -> None:
    # opened 10 * 100 + 2.5 * 400 = 2 000; corrected 10 * 90 + 1 000 = 1 900
    price = priced(
        a_bid(prices={"licens": 100, "stöd": 400}), a_correction("licens", old=100, new=90)
    )
    assert (price.opened, price.evaluated) == (Fraction(2_000), Fraction(1_900))
    assert price.lines[0].correction is not None
    assert price.lines[0].correction.reason == "Skrivfel."


def test_lines_follow_the_price_sheet() -> None:
    price = priced(a_bid(prices={"stöd": 1, "licens": 1}))
    assert [line.item.id for line in price.lines] == ["licens", "stöd"]


def test_a_lot_without_price_items_has_no_price() -> None:
    criteria = criteria_of(lots=[a_lot(award="fixed_price")])
    assert evaluate_price(criteria, "LM", a_bid(price=None), a_material().record) is None


def test_missing_prices_are_refused_not_read_as_zero_and_all_are_named() -> None:
    assert refused(a_bid(price=None)) == ["item-without-price", "item-without-price"]


def test_two_prices_for_one_item_are_refused() -> None:
    once = a_bid(prices={"licens": 1, "stöd": 1})
    twice = replace(once, prices=(*once.prices, once.prices[0]))
    assert refused(twice) == ["item-priced-twice", "item-priced-twice"]


def test_one_price_corrected_twice_is_refused() -> None:
    bid = a_bid(prices={"licens": 100, "stöd": 1})
    corrections = (a_correction("licens", 100, 90), a_correction("licens", 100, 80))
    assert refused(bid, *corrections) == ["price-corrected-twice", "price-corrected-twice"]


def test_a_correction_of_another_price_than_the_opened_one_is_refused() -> None:
    bid = a_bid(prices={"licens": 100, "stöd": 1})
    assert refused(bid, a_correction("licens", 101, 90)) == ["correction-of-another-price"]


def test_an_item_without_a_year_is_refused_not_read_as_paid_at_once() -> None:
    criteria = criteria_of(price_items=[LICENCE], life_cycle=a_life_cycle())
    with pytest.raises(MaterialError) as error:
        evaluate_price(criteria, "LM", a_bid(prices={"licens": 1}), a_material().record)
    assert in_swedish(*error.value.findings).startswith("Posten licens har inget år")


def test_other_bids_corrections_change_nothing() -> None:
    bid = a_bid(prices={"licens": 100, "stöd": 1})
    correction = a_correction("licens", 100, 1, bid="beta")
    assert priced(bid, correction).lines[0].evaluated_unit == Decimal(100)
