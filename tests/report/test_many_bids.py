"""With many bids a reader finds what differs, not a column for each bid."""

from builders import a_bid
from report.evaluated import ALL_MET, rows, scored_material, some_criteria, table, told
from vagval.domain.bid import Claim
from vagval.report.context import ReportContext
from vagval.report.many_bids import MOST_COLUMNS, is_many


def many() -> ReportContext:
    """Tell of ten bids; b01 does not meet the ska-krav, b02 leaves the bör-krav unanswered."""
    other = {"b01": {"S-1": Claim.NOT_MET}, "b02": {"S-1": Claim.MET}}
    keys = [f"b{n:02}" for n in range(10)]
    bids = [a_bid(key, price=1_000 + int(key[1:]), answers=other.get(key, ALL_MET)) for key in keys]
    return told(some_criteria(), scored_material(*bids))


def test_a_column_for_each_bid_ends_where_they_are_many() -> None:
    assert not is_many(MOST_COLUMNS)
    assert is_many(MOST_COLUMNS + 1)


def test_ska_krav_count_those_that_meet_it_and_name_those_that_do_not() -> None:
    found = table(many(), "mandatory", "mandatory")
    assert [head.text for head in found.heads][2:] == ["Uppfyllt", "Inte uppfyllt", "Oklart"]
    assert rows(found)[0][2:] == ["9 anbud", "1 anbud\nB01 AB", "–"]


def test_bor_krav_name_those_that_left_them_unanswered() -> None:
    found = table(many(), "requirements-scored", "scored-funktion")
    assert rows(found)[0][3:] == ["8 anbud", "–", "–", "–", "1 anbud\nB02 AB"]


def test_points_have_a_row_for_each_bid_under_what_is_published() -> None:
    found = table(many(), "scores", "scores")
    assert [head.text for head in found.heads] == ["Anbud", "Kvalitet", "Funktion"]
    assert rows(found)[:3] == [
        ["Högsta avdrag", "500 kr", "50 kr"],
        ["Kravnivå", "–", "–"],
        ["B00 AB", "3 av 5\navdrag 300 kr", "avdrag 50 kr\nav högst 50 kr"],
    ]
    assert len(found.rows) == 2 + 9
