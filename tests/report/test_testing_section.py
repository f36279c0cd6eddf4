"""A reader of the report finds how much remains to be tested, and in which files."""

from report.complied import four_bids, to_be_tested
from report.evaluated import rows, said, table, two_bids


def test_each_bid_with_something_to_test_is_counted() -> None:
    found = rows(table(to_be_tested(), "testing", "testing"))
    assert found == [["Beta AB", "2", "S-2"], ["Gamma AB", "1", "S-2"]]


def test_the_files_of_the_protocol_are_named() -> None:
    told = said(four_bids(), "testing")
    assert "test-protocol.xlsx" in told
    assert "test-protocol.html" in told


def test_a_lot_with_nothing_to_test_says_so_and_names_no_file() -> None:
    told = said(two_bids(), "testing")
    assert "Inget återstår att prova" in told
    assert "test-protocol" not in told
