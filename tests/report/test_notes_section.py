"""A reader finds what to know about the material, where, and what to do."""

from dataclasses import replace

from builders import a_bid, a_clarification
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
from vagval.domain.errors import Severity, finding
from vagval.domain.place import Place


def test_without_findings_it_says_so() -> None:
    assert "Det finns inga iakttagelser om underlaget." in said(two_bids(), "notes")


def test_a_finding_on_the_examination_is_listed_once_with_advice_and_place() -> None:
    clarifications = [a_clarification("S-1", changes_offer=True)]
    context = told(
        some_criteria(),
        scored_material(a_bid("alfa", answers=ALL_MET), clarifications=clarifications),
    )
    found = rows(table(context, "notes", "notes"))
    assert len(found) == 1
    assert found[0][0] == "Öppen fråga"
    assert "Alfa AB" in found[0][1]
    assert "clarifications" in found[0][3]


def test_findings_stand_in_the_order_a_person_looks_them_up() -> None:
    context = two_bids()
    notes = tuple(
        finding("evidence-best-of-several", Place("bids/alfa/answers.csv", cell=cell),
                Severity.NOTE, evidence="a", verdict="met", others=("b",))
        for cell in ("C10", "C2")
    )  # fmt: skip
    told_of = replace(context, evaluation=replace(context.evaluation, findings=notes))
    assert [row[3][-2:] for row in rows(table(told_of, "notes", "notes"))] == ["C2", "10"]
