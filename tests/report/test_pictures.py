"""Every figure of a report can be had as a file of its own."""

from report.evaluated import two_bids
from report.test_overview_section import both
from vagval.report.pictures import pictures


def test_the_names_say_figure_and_lot_and_never_a_bidder() -> None:
    assert [p.name for p in pictures(two_bids())] == [
        "mandatory-LM",
        "quality-LM",
        "spread-LM",
        "ranking-LM",
    ]
    names = [picture.name for picture in pictures(both())]
    assert names[0] == "lots"
    assert len(names) == len(set(names))
    assert not any("alfa" in name.lower() for name in names)


def test_each_figure_has_a_sentence_for_those_who_do_not_see_it_and_a_caption() -> None:
    for picture in pictures(two_bids()):
        assert picture.alt.endswith(".")
        assert picture.caption.endswith(".")
