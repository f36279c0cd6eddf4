"""What a FHIR statement offers, by itself or by something that includes it."""

from dataclasses import replace

from build_fhir import PLACE, a_statement, named
from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.comply.fhir_key import FhirKey
from vagval.comply.fhir_offer import FhirOffer, offered
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    CapabilityStatement,
    RestCapability,
)
from vagval.domain.standard import ItemWeights


def offer_of(*resources: CapabilityResource, **whole: tuple[Capability, ...]) -> FhirOffer:
    """Work out the offer of a server with these resources, and with this for the whole server."""
    statement = a_statement(*resources)
    (rest,) = statement.rests
    told = RestCapability(
        "server",
        security=whole.get("security", ()),
        searches=whole.get("searches", ()),
        operations=whole.get("operations", ()),
        resources=rest.resources,
    )
    return offered(replace(statement, rests=(told,)), (), PLACE)


PATIENT = CapabilityResource("Patient", includes=named("*"))


def test_a_search_of_the_whole_server_holds_for_its_resources() -> None:
    offer = offer_of(PATIENT, searches=named("_id"))
    assert offer.has(FhirKey("search", "Patient", "_id"))
    assert not offer.has(FhirKey("search", "Patient", "name"))
    assert not offer.has(FhirKey("search", "Observation", "_id"))


def test_an_operation_of_the_whole_server_holds_for_its_resources() -> None:
    offer = offer_of(PATIENT, operations=named("validate"))
    assert offer.has(FhirKey("operation", "Patient", "validate"))
    assert offer.has(FhirKey("system-operation", "", "validate"))


def test_a_search_of_one_resource_does_not_hold_for_the_whole_server() -> None:
    offer = offer_of(CapabilityResource("Patient", searches=named("_id")))
    assert not offer.has(FhirKey("search", "", "_id"))


def test_smart_on_fhir_is_oauth_too_but_not_the_other_way_round() -> None:
    smart, oauth = FhirKey("security", "", "SMART-on-FHIR"), FhirKey("security", "", "OAuth")
    assert offer_of(security=named("SMART-on-FHIR")).has(oauth)
    assert not offer_of(security=named("OAuth")).has(smart)


def test_every_include_of_a_resource_is_all_of_that_resource_only() -> None:
    offer = offer_of(PATIENT, CapabilityResource("Group"))
    assert offer.has(FhirKey("include", "Patient", "Patient:link"))
    assert not offer.has(FhirKey("include", "Group", "Group:member"))


def test_what_a_statement_says_that_it_must_not_do_is_not_offered() -> None:
    read = Capability("read", is_prohibited=True)
    offer = offer_of(CapabilityResource("Patient", interactions=(read,)))
    assert not offer.has(FhirKey("interaction", "Patient", "read"))


def test_the_base_resource_alone_is_no_profile() -> None:
    offer = offer_of(PATIENT)
    assert not offer.has(FhirKey("profile", "Patient", "http://example.org/SD/patient"))


def shown(*imports: str, **others: tuple[str, ...]) -> CapabilityStatement:
    return replace(
        a_statement(imports=named(*imports)), instantiates=others.get("instantiates", ())
    )


def test_what_the_bidder_imports_counts_and_is_told() -> None:
    required = a_statement(PATIENT, url="http://example.org/R")
    told = check_fhir_statement(
        required, (), shown("http://example.org/R"), place=PLACE, weights=ItemWeights()
    )
    assert told.degree == 1
    assert "fhir-import-counted" in [note.code for note in told.notes]


def test_what_the_bidder_says_that_it_fulfils_counts_for_nothing() -> None:
    required = a_statement(PATIENT, url="http://example.org/R")
    told = check_fhir_statement(
        required,
        (),
        shown(instantiates=("http://example.org/R",)),
        place=PLACE,
        weights=ItemWeights(),
    )
    assert told.degree == 0


def test_an_import_of_the_bidders_that_is_not_at_hand_counts_for_nothing_and_is_told() -> None:
    required = a_statement(PATIENT, url="http://example.org/R")
    told = check_fhir_statement(
        required, (), shown("http://example.org/gone"), place=PLACE, weights=ItemWeights()
    )
    assert told.degree == 0
    assert "fhir-import-unresolved" in [note.code for note in told.notes]


def test_a_profile_in_another_version_is_met_and_told() -> None:
    def with_profile(canonical: str) -> CapabilityStatement:
        return a_statement(CapabilityResource("Patient", profiles=named(canonical)))

    told = check_fhir_statement(
        with_profile("http://example.org/p|2.0"),
        (),
        with_profile("http://example.org/p|1.0"),
        place=PLACE,
        weights=ItemWeights(),
    )
    assert told.degree == 1
    (note,) = [each for each in told.notes if each.code.startswith("fhir-profile")]
    assert (note.code, note.details["asked"]) == ("fhir-profile-other-version", "2.0")
