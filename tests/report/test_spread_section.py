"""A reader finds where the evaluators differ, who is farthest, and who dissents."""

from builders import a_bid, a_consensus, a_material, a_score, an_evaluator
from report.evaluated import ALL_MET, parts, rows, said, some_criteria, table, told, two_bids
from vagval.report.context import ReportContext


def apart() -> ReportContext:
    given = {"anna": 5, "bo": 4, "cia": 1}
    material = a_material(
        a_bid("alfa", answers=ALL_MET),
        evaluators=[an_evaluator(key) for key in given],
        scores=[a_score(points, evaluator=key) for key, points in given.items()],
        consensus=[a_consensus(4, dissent="Cia vidhåller 1 poäng.")],
    )
    return told(some_criteria(), material)


def test_a_wide_spread_names_range_agreed_points_share_and_who_is_farthest() -> None:
    assert rows(table(apart(), "spread", "spread-wide")) == [
        ["Alfa AB", "Kvalitet", "1–5", "4", "80 %", "Cia"],
    ]
    assert "I ett av 1 fall skiljer sig bedömarna åt mer än 40 % av skalan." in said(
        apart(), "spread"
    )


def test_a_dissent_is_shown_with_its_place() -> None:
    assert rows(table(apart(), "spread", "dissent")) == [
        [
            "Alfa AB",
            "Kvalitet",
            "4",
            "Cia vidhåller 1 poäng.",
            "panel/_consensus.csv, nyckel LM-alfa-kvalitet",
        ],
    ]


def test_agreement_is_said_too() -> None:
    assert "Ingenstans skiljer sig bedömarna åt" in said(two_bids(), "spread")


def test_without_a_panel_there_is_no_section() -> None:
    assert parts(told(some_criteria(), a_material()), "spread") == ()
