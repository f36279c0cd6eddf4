"""Opened, corrected and evaluated price are kept apart."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from vagval.domain.bid_price import BidPrice, PriceLine
from vagval.domain.bilingual import Bilingual
from vagval.domain.place import Place
from vagval.domain.price_sheet import PriceItem
from vagval.domain.record import PriceCorrection

PLACE = Place("prices.csv")


def an_item(quantity: str) -> PriceItem:
    return PriceItem(
        id="licens",
        lot="LM",
        text=Bilingual("Licens", "Licence"),
        period="år 1-10",
        unit="år",
        quantity=Decimal(quantity),
        is_option=False,
        place=PLACE,
    )


def a_correction(old: str, new: str) -> PriceCorrection:
    return PriceCorrection(
        "alfa", "licens", Decimal(old), Decimal(new), "skrivfel", "A", date(2026, 3, 20), PLACE
    )


def test_without_correction_the_evaluated_price_is_the_opened() -> None:
    price = BidPrice("alfa", "LM", (PriceLine(an_item("10"), Decimal("1250.50")),))
    assert price.opened == price.evaluated == Fraction(12505)


def test_a_correction_changes_the_evaluated_price_and_leaves_the_opened() -> None:
    line = PriceLine(an_item("10"), Decimal(1000), a_correction("1000", "100"))
    price = BidPrice("alfa", "LM", (line,))
    assert price.opened == 10_000
    assert price.evaluated == 1_000


def test_thirty_digits_are_summed_exactly() -> None:
    # Decimal's own context would round at 28 digits.
    long = Decimal("0.123456789012345678901234567891")
    price = BidPrice("alfa", "LM", (PriceLine(an_item("3"), long),))
    assert price.evaluated == 3 * Fraction("0.123456789012345678901234567891")


def test_a_price_without_its_items_still_says_what_they_come_to() -> None:
    line = PriceLine(an_item("10"), Decimal("1250.50"), a_correction("1250.50", "1300"))
    whole = BidPrice("alfa", "LM", (line,))
    told = whole.without_items()
    assert [told.opened, told.corrected, told.present] == [12505, 13000, 13000]
    assert told.evaluated == whole.evaluated
    assert [told.lines[0].opened_unit, told.lines[0].evaluated_unit] == [0, 0]
    assert told.without_items() is told
