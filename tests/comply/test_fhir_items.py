"""What a required FHIR statement asks for, item by item, and how strongly."""

from dataclasses import replace

from build_fhir import PLACE, a_statement, named
from vagval.comply.fhir_items import FhirItems, required_items
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    Combination,
    RestCapability,
)
from vagval.domain.expectation import Expectation

SHALL, SHOULD, MAY = Expectation.SHALL, Expectation.SHOULD, Expectation.MAY


EVERYTHING = CapabilityStatement(
    formats=named("application/fhir+json; charset=utf-8"),
    patch_formats=named("application/json-patch+json"),
    rests=(
        RestCapability(
            "server",
            security=named("OAuth"),
            interactions=named("batch"),
            searches=named("_id"),
            operations=named("export"),
            resources=(
                CapabilityResource(
                    "Patient",
                    interactions=named("read"),
                    searches=named("name"),
                    combinations=(Combination(("name", "birthdate")),),
                    operations=named("match"),
                    profiles=named("http://example.org/SD/p|1"),
                    includes=named("Patient:link"),
                    revincludes=named("Provenance:target"),
                    flags=named("readHistory"),
                ),
            ),
        ),
    ),
)


def items_of(*statements: CapabilityStatement) -> FhirItems:
    first, *rest = statements
    return required_items(first, rest, PLACE)


def levels(*statements: CapabilityStatement) -> dict[str, str]:
    return {item.id: item.expectation.value for item in items_of(*statements).items}


def a_patient(level: Expectation | None, *interactions: Capability) -> CapabilityResource:
    return CapabilityResource("Patient", level, interactions=interactions)


def test_every_rule_makes_an_item_that_is_named_by_resource_rule_and_name() -> None:
    assert [item.id for item in items_of(EVERYTHING).items] == [
        "format.json",
        "patch-format.application/json-patch+json",
        "security.OAuth",
        "system-interaction.batch",
        "system-operation.export",
        "search._id",
        "Patient.resource",
        "Patient.profile.http://example.org/SD/p",
        "Patient.interaction.read",
        "Patient.search.name",
        "Patient.combination.birthdate+name",
        "Patient.include.Patient:link",
        "Patient.revinclude.Provenance:target",
        "Patient.operation.match",
        "Patient.flag.readHistory",
    ]


def test_an_item_carries_its_resource_and_name_as_values() -> None:
    statement = a_statement(a_patient(SHALL, Capability("read", SHALL)))
    resource, read = items_of(statement).items
    assert resource.values == (("resource", "Patient"),)
    assert read.values == (("resource", "Patient"), ("name", "read"))
    assert (read.rule, read.group, read.place) == ("interaction", "Patient", PLACE)


def test_what_states_no_level_has_its_resources_and_without_one_shall() -> None:
    assert levels(a_statement(a_patient(SHOULD, Capability("read")))) == {
        "Patient.resource": "SHOULD",
        "Patient.interaction.read": "SHOULD",
    }
    assert levels(a_statement(a_patient(None, Capability("read")))) == {
        "Patient.resource": "SHALL",
        "Patient.interaction.read": "SHALL",
    }


def test_the_level_of_the_whole_and_of_its_security_holds_for_what_is_below() -> None:
    rest = RestCapability("server", MAY, SHOULD, security=named("OAuth"), searches=named("_id"))
    assert levels(CapabilityStatement(rests=(rest,))) == {
        "security.OAuth": "SHOULD",
        "search._id": "MAY",
    }


def test_what_states_no_level_is_counted_and_told() -> None:
    items = items_of(a_statement(a_patient(SHALL, Capability("read"), Capability("vread", MAY))))
    assert [item.id for item in items.items if item.is_implicit] == ["Patient.interaction.read"]
    (note,) = items.notes
    assert note.details == {"count": 1}


def test_a_shall_inside_a_should_weighs_as_a_should() -> None:
    items = items_of(a_statement(a_patient(SHOULD, Capability("read", SHALL))))
    assert [(i.item.id, i.item.expectation, i.is_conditional) for i in items.asked] == [
        ("Patient.resource", SHOULD, False),
        ("Patient.interaction.read", SHOULD, True),
    ]


def test_a_should_inside_a_shall_stays_a_should() -> None:
    items = items_of(a_statement(a_patient(SHALL, Capability("read", SHOULD))))
    assert [each.is_conditional for each in items.asked] == [False, False]
    assert items.items[1].expectation is SHOULD


def test_formats_and_canonicals_in_several_spellings_are_one_item() -> None:
    statement = replace(
        a_statement(
            CapabilityResource(
                "Patient", profiles=named("http://example.org/p|1", "https://example.org/p.html")
            )
        ),
        formats=named("json", "application/json", "application/fhir+json", "application/json+fhir"),
    )
    items = items_of(statement)
    assert [item.id for item in items.items] == [
        "format.json",
        "Patient.resource",
        "Patient.profile.http://example.org/p",
    ]
    assert items.asked[-1].versions == ("1",)


def test_the_profiles_of_the_base_standard_ask_for_nothing_more() -> None:
    own = named(
        "http://hl7.org/fhir/StructureDefinition/Patient",
        "https://hl7.org/fhir/StructureDefinition/vitalsigns",
    )
    assert [
        i.id for i in items_of(a_statement(CapabilityResource("Patient", profiles=own))).items
    ] == ["Patient.resource"]


def test_what_is_forbidden_is_no_item_and_neither_is_what_belongs_to_it() -> None:
    forbidden = replace(a_patient(None, Capability("read", SHALL)), is_prohibited=True)
    items = items_of(a_statement(forbidden))
    assert items.items == ()
    assert [key.id for key in items.forbidden] == ["Patient.resource"]


def test_only_the_mode_that_is_asked_about_counts() -> None:
    statement = a_statement(a_patient(SHALL), mode="client")
    assert items_of(statement).items == ()
    assert [i.id for i in required_items(statement, (), PLACE, "client").items] == [
        "Patient.resource"
    ]


def test_an_imported_item_is_no_stronger_than_its_import() -> None:
    imported = a_statement(a_patient(SHALL, Capability("read", SHALL)), url="http://example.org/b")
    first = a_statement(imports=(Capability("http://example.org/b", SHOULD),))
    assert levels(first, imported) == {
        "Patient.resource": "SHOULD",
        "Patient.interaction.read": "SHOULD",
    }
    # Nothing of it is asked for more strongly, so nothing is broken where only the resource is.
    assert not any(each.is_conditional for each in items_of(first, imported).asked)


def test_of_the_same_item_twice_the_stronger_wins() -> None:
    imported = a_statement(a_patient(SHALL, Capability("read", MAY)), url="http://example.org/b")
    first = a_statement(
        a_patient(MAY, Capability("read", SHALL)), imports=named("http://example.org/b")
    )
    assert levels(first, imported) == {
        "Patient.resource": "SHALL",
        "Patient.interaction.read": "SHALL",
    }


def test_the_order_in_the_file_never_matters() -> None:
    resources = (a_patient(SHALL, *named("read", "vread")), CapabilityResource("Account", MAY))
    turned = (resources[1], a_patient(SHALL, *named("vread", "read")))
    assert items_of(a_statement(*resources)) == items_of(a_statement(*turned))
