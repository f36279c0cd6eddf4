"""A bid with two statements of one product is told what changed between them."""

from dataclasses import replace
from datetime import date

from build_fhir import a_statement
from build_fhir import named as capabilities
from builders import LOT, a_bid, a_requirement, a_standard, an_evidence, criteria_of
from vagval.comply.product_changes import product_changes
from vagval.domain.capability import CapabilityResource, CapabilityStatement
from vagval.domain.evidence import Evidence
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.product_changes import ProductChanges
from vagval.domain.standard_kinds import FHIR_STATEMENT

JANUARY, JUNE = date(2025, 1, 1), date(2025, 6, 1)


def offers(*interactions: str) -> CapabilityStatement:
    return a_statement(CapabilityResource("Patient", interactions=capabilities(*interactions)))


STANDARD = replace(
    a_standard("fhir", kind=FHIR_STATEMENT), items=(), statement=offers("read", "create")
)
CRITERIA = replace(
    criteria_of(a_requirement("S-2", evidence=FHIR_STATEMENT)), standards=(STANDARD,)
)


def a_piece(
    key: str, on: date, *interactions: str, product: str = "Alfa LM", requirement: str = "S-2"
) -> Evidence:
    evidence = an_evidence(key, *([requirement] if requirement else []), kind=FHIR_STATEMENT,
                           product=product, issued=on)  # fmt: skip
    return replace(evidence, shown=offers(*interactions))


def found(*evidence: Evidence) -> tuple[ProductChanges, ...]:
    return product_changes(CRITERIA, LOT, a_bid(evidence=evidence))


def test_what_came_and_went_is_named_with_both_days() -> None:
    (change,) = found(a_piece("old", JANUARY, "read"), a_piece("new", JUNE, "create"))
    assert (change.earlier, change.earlier_on) == ("old", JANUARY)
    assert (change.now, change.now_on) == ("new", JUNE)
    assert [item.id for item in change.changes.added] == ["Patient.interaction.create"]
    assert [item.id for item in change.changes.removed] == ["Patient.interaction.read"]


def test_what_the_standard_asks_for_and_comes_out_differently_is_told_with_both_outcomes() -> None:
    (change,) = found(a_piece("old", JANUARY, "read"), a_piece("new", JUNE, "read", "create"))
    (turned,) = change.changes.changed
    assert (turned.item.id, turned.before, turned.now) == (
        "Patient.interaction.create", EvidenceVerdict.UNMET, EvidenceVerdict.MET,
    )  # fmt: skip


def test_the_order_of_the_list_is_of_no_matter_the_days_are() -> None:
    pieces = (a_piece("a-new", JUNE, "create"), a_piece("b-old", JANUARY, "read"))
    assert found(*pieces) == found(*reversed(pieces))
    assert found(*pieces)[0].now == "a-new"


def test_of_three_the_two_latest_are_compared() -> None:
    (change,) = found(
        a_piece("first", date(2024, 1, 1)), a_piece("old", JANUARY), a_piece("new", JUNE)
    )
    assert (change.earlier, change.now) == ("old", "new")


def test_one_statement_or_two_of_the_same_day_or_of_two_products_are_not_compared() -> None:
    assert found(a_piece("new", JUNE)) == ()
    assert found(a_piece("old", JUNE), a_piece("new", JUNE)) == ()
    assert found(a_piece("old", JANUARY, product="Other"), a_piece("new", JUNE)) == ()


def test_the_earlier_one_need_not_be_shown_for_any_requirement() -> None:
    assert len(found(a_piece("old", JANUARY, requirement=""), a_piece("new", JUNE))) == 1
    assert found(a_piece("a", JANUARY, requirement=""), a_piece("b", JUNE, requirement="")) == ()


def test_a_standard_of_another_lot_is_not_compared_with() -> None:
    bid = a_bid(evidence=(a_piece("old", JANUARY), a_piece("new", JUNE)))
    assert product_changes(CRITERIA, "PV", bid) == ()
