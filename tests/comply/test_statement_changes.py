"""What an earlier and a later statement of a product say differently."""

from dataclasses import replace
from datetime import date

from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.comply.statement_changes import statement_changes
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    RestCapability,
)
from vagval.domain.evidence_verdict import EvidenceVerdict
from vagval.domain.examination import Examination
from vagval.domain.place import Place
from vagval.domain.standard import ItemWeights
from vagval.domain.statement_changes import StatementChanges

PLACE = Place("ny.json")
MET, UNMET = EvidenceVerdict.MET, EvidenceVerdict.UNMET


def says(
    *searches: str, product: str = "Alfa Journal", release: str = "4.0.1"
) -> CapabilityStatement:
    patient = CapabilityResource("Patient", searches=tuple(map(Capability, searches)))
    return CapabilityStatement(
        product=product,
        fhir_version=release,
        rests=(RestCapability("server", resources=(patient,)),),
    )


def between(earlier: CapabilityStatement, now: CapabilityStatement) -> StatementChanges:
    return statement_changes(earlier, now, (), PLACE)


def against(required: CapabilityStatement, shown: CapabilityStatement) -> Examination:
    return check_fhir_statement(required, (), shown, place=PLACE, weights=ItemWeights())


def test_what_came_and_what_went_are_told_by_name() -> None:
    found = between(says("family", "_id"), says("family", "birthdate"))
    assert [each.id for each in found.added] == ["Patient.search.birthdate"]
    assert [each.id for each in found.removed] == ["Patient.search._id"]
    assert found.notes == ()


def test_two_statements_that_say_the_same_have_no_changes() -> None:
    assert between(says("family"), says("family")) == StatementChanges((), ())


def test_another_spelling_of_the_same_format_is_no_change() -> None:
    earlier = replace(says(), formats=(Capability("json"),))
    now = replace(says(), formats=(Capability("application/fhir+json"),))
    assert between(earlier, now) == StatementChanges((), ())


def test_each_required_item_whose_outcome_changes_is_told() -> None:
    required = says("family", "birthdate", "_id")
    earlier, now = says("family", "_id"), says("family", "birthdate")
    examined = (against(required, earlier), against(required, now))
    found = statement_changes(earlier, now, (), PLACE, examined)
    assert [(each.item.id, each.before, each.now) for each in found.changed] == [
        ("Patient.search._id", MET, UNMET),
        ("Patient.search.birthdate", UNMET, MET),
    ]


def test_a_change_of_release_changes_every_outcome_that_was_met() -> None:
    required = says("family")
    earlier, now = says("family", release="3.0.1"), says("family")
    examined = (against(required, earlier), against(required, now))
    found = statement_changes(earlier, now, (), PLACE, examined)
    assert {(each.before, each.now) for each in found.changed} == {(UNMET, MET)}
    assert [each.code for each in found.notes] == ["fhir-release-changed"]


def test_another_product_is_noted_since_the_differences_are_then_no_changes() -> None:
    (note,) = between(says(product="Alfa Journal"), says(product="")).notes
    assert (note.code, note.details["before"], note.details["now"]) == (
        "fhir-other-product", "Alfa Journal", "none",
    )  # fmt: skip


def test_statements_in_the_wrong_order_are_noted() -> None:
    earlier = replace(says(), dated=date(2026, 3, 2))
    now = replace(says(), dated=date(2026, 3, 1))
    assert [each.code for each in between(earlier, now).notes] == ["fhir-earlier-is-later"]
    assert between(now, earlier).notes == ()
