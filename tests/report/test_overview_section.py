"""A reader finds all lots at a glance."""

from builders import a_bid, a_consensus, a_lot
from report.evaluated import (
    ALL_MET,
    parts,
    provisional,
    rows,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.document import Picture, Section
from vagval.report.context import ReportContext


def both() -> ReportContext:
    lots = (a_lot("LM"), a_lot("PV"))
    bid = a_bid(
        "alfa", lots=("LM", "PV"), answers=ALL_MET, prices={"pris": 1_000_000, "pris-PV": 2_000_000}
    )
    agreed = tuple(a_consensus(3, bid="alfa", lot=lot.id) for lot in lots)
    return told(some_criteria(lots=lots), scored_material(bid, consensus=agreed))


def test_each_lot_has_its_bids_its_first_its_figure_and_its_report() -> None:
    found = rows(table(both(), "overview", "overview"))
    assert [row[0] for row in found] == ["LM (LM)", "PV (PV)"]
    assert found[0][2:5] == ["1 av 1", "Alfa AB", "700 000 kr"]


def test_each_lot_leads_to_its_report() -> None:
    overview = table(both(), "overview", "overview")
    assert [row[0].report for row in overview.rows] == ["report-LM.html", "report-PV.html"]


def test_the_figure_says_in_words_what_it_shows() -> None:
    section = parts(both(), "overview")[0]
    assert isinstance(section, Section)
    pictures = [block for block in section.blocks if isinstance(block, Picture)]
    assert [picture.name for picture in pictures] == ["lots"]
    assert pictures[0].alt.startswith("Liggande staplar över antalet anbud i varje del. LM: ")


def test_the_report_on_a_single_lot_has_no_overview() -> None:
    assert parts(two_bids(), "overview") == ()


def test_a_provisional_lot_names_all_that_may_be_first_and_no_figure() -> None:
    row = rows(table(provisional(is_whole=True), "overview", "overview"))[0]
    assert row[3:6] == ["Alfa AB eller Beta AB, beroende på svaren", "–", "Preliminärt"]
