"""A reader finds every ska-krav for every bid, and what an unclear one rests on."""

from builders import a_bid, an_assessment
from report.evaluated import (
    BOR,
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


def test_the_matrix_has_a_row_for_each_ska_krav_and_a_column_for_each_bid() -> None:
    found = table(two_bids(), "mandatory", "mandatory")
    assert [head.text for head in found.heads] == ["Krav", "Kravtext", "Alfa AB", "Beta AB"]
    assert rows(found) == [["S-1", "Systemet ska klara S-1.", "Uppfyllt", "Uppfyllt"]]
    assert found.is_folded


def test_bor_krav_are_not_in_the_matrix() -> None:
    assert "B-1" not in said(two_bids(), "mandatory")


def test_an_unclear_ska_krav_is_listed_with_what_it_rests_on() -> None:
    assert rows(table(provisional(), "mandatory", "unclear")) == [
        ["S-1", "Systemet ska klara S-1.", "Alfa AB", "Obesvarat", "Bevis begärs inte", "Oklart",
         "Obesvarat"],
    ]  # fmt: skip


def test_what_the_authority_assessed_is_listed_though_it_is_met() -> None:
    assessments = [an_assessment("S-1", RequirementResult.MET)]
    context = told(some_criteria(), scored_material(a_bid("alfa"), assessments=assessments))
    assert rows(table(context, "mandatory", "assessed"))[0][5] == "Uppfyllt"


def test_a_lot_without_ska_krav_says_so() -> None:
    context = told(some_criteria(BOR), scored_material(a_bid("alfa", answers={"B-1": Claim.MET})))
    assert "Delen har inga ska-krav." in said(context, "mandatory")
