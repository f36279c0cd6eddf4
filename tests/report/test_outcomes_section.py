"""A reader finds what other answers would change."""

from builders import a_bid
from report.evaluated import (
    parts,
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


def test_each_combination_of_answers_names_who_would_be_first() -> None:
    assert rows(table(provisional(), "outcomes", "outcomes")) == [
        ["Fall 1", "Alfa AB, ska-kravet S-1: uppfyllt", "Alfa AB", "650 kr"],
        ["Fall 2", "Alfa AB, ska-kravet S-1: inte uppfyllt", "Beta AB", "850 kr"],
    ]


def test_a_decided_lot_with_a_missing_answer_says_that_it_changes_nothing() -> None:
    alfa = a_bid("alfa", price=1_000, answers={"S-1": Claim.MET})
    context = told(some_criteria(), scored_material(alfa))
    assert not context.evaluation.lots[0].is_provisional
    assert "Svar som saknas ändrar inte vem som är först" in said(context, "outcomes")


def test_an_answer_that_would_leave_no_bid_says_so() -> None:
    context = told(some_criteria(), scored_material(a_bid("alfa", answers={"B-1": Claim.MET})))
    assert rows(table(context, "outcomes", "outcomes"))[1][2:] == ["inget anbud", "–"]


def test_without_open_questions_there_is_no_section() -> None:
    assert parts(two_bids(), "outcomes") == ()
