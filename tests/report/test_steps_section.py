"""A bidder can work the result out again with pencil and paper."""

from report.evaluated import parts, said, two_bids
from vagval.domain.document import Section, Steps


def test_each_ranked_bid_has_its_calculation_line_by_line() -> None:
    steps = [
        block
        for part in parts(two_bids(), "steps")
        if isinstance(part, Section)
        for block in part.blocks
        if isinstance(block, Steps)
    ]
    assert [block.title for block in steps] == [
        "Alfa AB: så blev resultatet (plats 1)",
        "Beta AB: så blev resultatet (plats 2)",
    ]
    last = steps[0].lines[-1].replace("\N{NO-BREAK SPACE}", " ")
    assert last.startswith("Jämförelsetal: 1 000 − 350 = 650 kr")


def test_the_model_its_sources_and_its_promises_are_told() -> None:
    told_of_it = said(two_bids(), "steps")
    assert "Varje anbud får ett jämförelsetal" in told_of_it
    assert "LOU (2016:1145)" in told_of_it
    assert "Inget annat anbud påverkar" in told_of_it


def test_how_the_points_came_about_is_there_too() -> None:
    assert "Panelen enades om 3 av 5 poäng." in said(two_bids(), "steps")
