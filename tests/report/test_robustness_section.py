"""A reader finds how far it is to another result."""

from builders import a_bid
from report.evaluated import (
    ALL_MET,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.stability import Withdrawal


def test_the_next_bid_its_distance_and_the_price_cut_are_told() -> None:
    assert rows(table(two_bids(), "robustness", "margins")) == [
        ["Beta AB", "2", "200 kr", "200 kr", "≈ 16,7 %"]
    ]
    told_of_it = said(two_bids(), "robustness")
    assert "Beta AB har 200 kr högre jämförelsetal än Alfa AB." in told_of_it
    assert "Om Beta AB hade haft 200 kr lägre pris" in told_of_it


def test_a_single_bid_has_nothing_to_compare_with() -> None:
    context = told(some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET)))
    assert "det enda rangordnade anbudet" in said(context, "robustness")


def test_who_would_be_first_without_a_bid_is_told_where_it_was_computed() -> None:
    gone = (
        Withdrawal("alfa", ("beta",), changes=False),
        Withdrawal("beta", ("alfa",), changes=False),
    )
    told_of_it = said(two_bids(withdrawals={"LM": gone}), "robustness")
    assert "Utan Alfa AB hade Beta AB varit först." in told_of_it
    assert "Utan Beta AB är Alfa AB fortfarande först." in told_of_it
