"""A reader finds what the report rests on, and how it is verified."""

from dataclasses import replace

from builders import a_bid
from report.evaluated import (
    ALL_MET,
    LOCK,
    decided,
    parts,
    rows,
    said,
    scored_material,
    some_criteria,
    table,
    told,
    two_bids,
)
from vagval.domain.record import DecisionKind


def test_the_lock_is_told_with_version_time_names_and_fingerprint() -> None:
    assert rows(table(two_bids(), "provenance", "lock")) == [
        ["Version", "1"], ["Låst", "14 januari 2026 kl. 10:30 (UTC+00:00)"],
        ["Låst av", "Eva och Nils"],
        ["Kriteriernas fingeravtryck (sha256)", LOCK.content_sha256],
    ]  # fmt: skip
    assert rows(table(two_bids(), "provenance", "files")) == [["procurement.toml", "0" * 64]]


def test_a_new_version_of_the_criteria_says_why() -> None:
    context = two_bids()
    lock = replace(LOCK, version=2, reason="Fråga 14 besvarad.")
    again = replace(context, evaluation=replace(context.evaluation, lock=lock))
    assert ["Skäl till ny version", "Fråga 14 besvarad."] in rows(
        table(again, "provenance", "lock")
    )


def test_recorded_decisions_stand_in_order_with_their_place() -> None:
    decisions = [decided(), decided(DecisionKind.OPENING)]
    context = told(
        some_criteria(), scored_material(a_bid("alfa", answers=ALL_MET), decisions=decisions)
    )
    found = rows(table(context, "provenance", "decisions"))
    assert [row[1] for row in found] == ["Tilldelning", "Öppning"]
    assert found[0][-1] == "vendors/prov/record/decisions.csv"


def test_it_says_what_to_run_and_with_which_versions() -> None:
    assert "vagval verify prov" in said(two_bids(), "provenance")
    assert rows(table(two_bids(), "provenance", "versions")) == [["vagval", "0.1"]]
    assert parts(two_bids(versions=()), "provenance")
