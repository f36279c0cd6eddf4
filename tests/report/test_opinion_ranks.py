"""Ranks, likeness and votes of the methods, told beside the award."""

from report.evaluated import rows, said, table
from report.opined import a_panel, opined
from vagval.domain.method_panel import Dominated


def test_each_method_is_measured_against_the_award_and_all_vote_once() -> None:
    found = table(opined(), "second-opinion", "opinion")
    assert [head.text for head in found.heads][3:] == ["Kendall", "Spearman", "WS"]
    assert rows(found) == [
        ["Utvärderingsmodellen", "1", "2", "–", "–", "–"],
        ["TOPSIS", "1", "2", "1,00", "1,00", "1,00"],
        ["VIKOR", "2", "1", "−1,00", "–", "0,25"],
        ["Alla tillsammans, Borda", "1", "2", "–", "–", "–"],
        ["Alla tillsammans, Copeland", "1", "1", "–", "–", "–"],
    ]


def test_where_two_ways_to_vote_differ_both_are_said() -> None:
    assert (
        "sätter de tillsammans Alfa AB först enligt Borda (hur många anbud ett anbud går före), "
        "men Alfa AB och Beta AB enligt Copeland" in said(opined(), "second-opinion")
    )


def test_the_most_and_the_least_like_the_award_are_named() -> None:
    assert (
        "är en metod med 1,00, minst lik VIKOR med −1,00, på en skala där 1 är samma ordning"
        in said(opined(), "second-opinion")
    )


def test_a_dominated_bid_is_named_with_whom_it_is_behind() -> None:
    told = said(opined(a_panel((Dominated("beta", ("alfa",)),))), "second-opinion")
    assert "Beta AB är inte bättre än Alfa AB i något kriterium" in told
    assert "Varje anbud är bättre än varje annat" in said(opined(), "second-opinion")


def test_methods_that_are_not_asked_are_named_with_the_reason() -> None:
    assert "SIMUS och den fullt multiplikativa formen ser inte vikterna" in said(
        opined(), "second-opinion"
    )
