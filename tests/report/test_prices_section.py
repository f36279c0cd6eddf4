"""A reader finds what was opened, what was corrected and why, and what counts."""

from dataclasses import replace
from typing import Any

from builders import (
    a_bid,
    a_correction,
    a_life_cycle,
    a_low_price_review,
    a_price_item,
    criteria_of,
)
from report.evaluated import (
    ALL_MET,
    BOR,
    LOT,
    SKA,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.bid import SecrecyClaim
from vagval.domain.record import LowPriceReview
from vagval.report.context import ReportContext


def low(*reviews: LowPriceReview) -> ReportContext:
    bids = [
        a_bid(key, price=p, answers=ALL_MET)
        for key, p in (("alfa", 100), ("beta", 1_000), ("gamma", 1_000))
    ]
    return told(some_criteria(), scored_material(*bids, low_price=reviews))


def test_a_correction_is_shown_with_both_prices_reason_person_and_day() -> None:
    bid = a_bid("alfa", price=1_000, answers=ALL_MET)
    context = told(some_criteria(), scored_material(bid, corrections=[a_correction()]))
    assert rows(table(context, "prices", "prices")) == [
        ["Alfa AB", "1 000 kr", "−100 kr", "900 kr"]
    ]
    assert rows(table(context, "prices", "corrections")) == [
        ["Alfa AB", "pris", "1 000 kr", "900 kr", "Skrivfel.", "Bo, 17 mars 2026",
         "record/corrections.csv, nyckel alfa-pris"],
    ]  # fmt: skip


def test_items_are_quantity_times_unit_price_with_a_sum() -> None:
    criteria = criteria_of(
        SKA,
        BOR,
        lots=(LOT,),
        price_items=(a_price_item("a", quantity=3), a_price_item("b", is_option=True)),
    )
    bid = a_bid("alfa", prices={"a": 100, "b": "12.50"}, answers=ALL_MET)
    found = table(told(criteria, scored_material(bid)), "prices", "items")
    assert found.is_folded
    assert rows(found)[0] == ["a\na", "år 1-10", "3 st", "100 kr", "100 kr", "300 kr"]
    assert "option" in rows(found)[1][0]
    assert rows(found)[-1] == ["Summa", "", "", "", "", "312,50 kr"]


def test_a_low_price_that_is_not_asked_about_is_open() -> None:
    found = rows(table(low(), "prices", "low"))
    assert found[0][0] == "Alfa AB"
    assert found[0][2] == "600 kr\nmedian 1 000 kr"
    assert found[0][5].startswith("Frågan är inte ställd")


def test_the_question_the_answer_and_the_assessment_of_a_low_price_are_shown() -> None:
    accepted = rows(table(low(a_low_price_review(is_accepted=True)), "prices", "low"))[0]
    assert accepted[3:5] == ["17 mars 2026", "Delat lager."]
    assert accepted[5].startswith("Förklaringen är godtagen.\nBo, 17 mars 2026:")
    rejected = rows(table(low(a_low_price_review(is_accepted=False)), "prices", "low"))[0]
    assert rejected[5].startswith("Förklaringen är underkänd.")


def test_where_no_price_is_low_it_is_said() -> None:
    assert "Inget utvärderat pris ligger under 60 %" in said(two_bids(), "prices")


def test_no_table_of_another_lot_is_shown() -> None:
    assert table(two_bids(), "prices", "prices").key == "table-prices-LM"


def discounted(**changed: Any) -> ReportContext:  # noqa: ANN401 - fields of a bid
    """Tell of two years at 25 %: 100 now and 10 · 90 a year later, corrected from 100."""
    items = (a_price_item("start", year=0), a_price_item("drift", quantity=10, year=1, index="lci"))
    life_cycle = a_life_cycle("0.25", decimals=0, indexes={"lci": "0.03"})
    criteria = some_criteria(price_items=items, life_cycle=life_cycle)
    bid = a_bid("alfa", prices={"start": 100, "drift": 100}, answers=ALL_MET, **changed)
    return told(criteria, scored_material(bid, corrections=[a_correction("drift", 100, 90)]))


def test_a_discounted_price_stands_beside_the_opened_one_before_and_after_rounding() -> None:
    # 100 + 900 · 1.03/1.25 = 841.60
    assert rows(table(discounted(), "prices", "prices")) == [
        ["Alfa AB", "1 100 kr", "−100 kr", "841,60 kr", "842 kr"]
    ]


def test_each_discounted_item_can_be_redone_by_the_bidder() -> None:
    found = table(discounted(), "prices", "items")
    assert rows(found)[1][-4:] == ["900 kr", "1", "0,824\n(1,03 / 1,25)^1", "741,60 kr"]
    assert [row[-1] for row in rows(found)[2:]] == ["841,60 kr", "842 kr"]


def test_rate_base_rounding_method_and_data_are_told() -> None:
    text = said(discounted(), "prices")
    assert "Kalkylräntan är 25 % per år. Den är nominell: inflationen ingår." in text
    assert "År 0 är avtalets första år." in text
    assert "avrundas en enda gång, till heltal; en halv avrundas uppåt" in text
    assert "lci: 3 % per år" in text
    assert "Den publicerade metoden: Nuvärdesmetoden." in text
    assert "Uppgifter som anbudsgivarna lämnar: À-pris för varje post." in text
    assert "Kalkylräntan" not in said(two_bids(), "prices")


def test_a_present_value_is_as_secret_as_its_unit_price() -> None:
    context = discounted(secrecy=(SecrecyClaim("prices", "Kalkylen."),))
    public = replace(context, audience="public")
    (_, drift, *_) = rows(table(public, "prices", "items"))
    assert [cell for cell in drift if "maskat" in cell] == [drift[3], drift[4], drift[5], drift[8]]
