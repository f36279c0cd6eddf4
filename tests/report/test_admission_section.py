"""A reader finds which bids may be evaluated, and on which requirement a bid falls."""

from builders import a_bid, a_clarification, an_answer, an_assessment
from report.evaluated import (
    ALL_MET,
    BOR,
    WITH_EVIDENCE,
    provisional,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.bid import Claim
from vagval.domain.record import RequirementResult


def test_a_bid_that_meets_every_ska_krav_may_be_evaluated_and_it_is_said_how_many() -> None:
    found = rows(table(two_bids(), "admission", "admission"))
    assert found[0] == [
        "Alfa AB",
        "Alfa LM 1.0",
        "Får utvärderas",
        "Det enda ska-kravet är uppfyllt.",
    ]


def test_an_unmet_ska_krav_is_named_with_its_text_the_answer_and_what_it_rests_on() -> None:
    bid = a_bid("alfa", answers=[an_answer("S-1", Claim.NOT_MET, text="Kommer 2027.")])
    context = told(some_criteria(), scored_material(bid))
    assert rows(table(context, "admission", "unmet")) == [
        ["S-1", "Systemet ska klara S-1.", "Alfa AB", "Uppfylls inte\nKommer 2027.",
         "Bevis begärs inte", "Anbudets svar: uppfylls inte"],
    ]  # fmt: skip
    assert rows(table(context, "admission", "admission"))[0][2] == "Får inte utvärderas"


def test_an_assessment_is_shown_with_who_made_it_when_and_why() -> None:
    bid = a_bid("alfa", answers=ALL_MET)
    assessments = [an_assessment("S-1", RequirementResult.NOT_MET)]
    context = told(some_criteria(), scored_material(bid, assessments=assessments), "en")
    basis = rows(table(context, "admission", "unmet"))[0][-1]
    assert basis == "The authority's assessment\nBo, 17 March 2026: Visades i körning med tre fall."


def test_an_unclear_ska_krav_leaves_the_bid_open_with_the_reason() -> None:
    alfa = rows(table(provisional(language="en"), "admission", "admission"))[0]
    assert alfa[2] == "Open question"
    assert "S-1" in alfa[3]
    assert "Alfa AB" in alfa[3], "readers know vendors, not keys"


def test_evidence_that_falls_short_is_named_with_the_reason() -> None:
    bid = a_bid("alfa", answers=[an_answer("S-2", evidence="borta")])
    context = told(some_criteria(WITH_EVIDENCE, BOR), scored_material(bid))
    assert "borta" in said(context, "admission")


def test_a_clarification_that_changes_the_offer_is_pointed_out() -> None:
    bid = a_bid("alfa", answers=ALL_MET)
    clarifications = [a_clarification("S-1", changes_offer=True)]
    context = told(some_criteria(), scored_material(bid, clarifications=clarifications))
    found = table(context, "admission", "clarifications")
    assert rows(found)[0][:5] == ["Alfa AB", "S-1", "Vad menas?", "Detta.", "ja"]
    assert found.rows[0][4].tone == "bad"


def test_a_lot_without_bids_says_so() -> None:
    assert "Inga anbud kom in." in said(told(some_criteria(), scored_material()), "admission")
