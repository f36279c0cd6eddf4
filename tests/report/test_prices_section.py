"""A reader finds what was opened, what was corrected and why, and what counts."""

from builders import (
    a_bid,
    a_correction,
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
