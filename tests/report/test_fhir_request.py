"""The request that tests an item can be sent as it stands, once the capitals are filled in."""

import pytest

from vagval.comply.fhir_key import JOINS, RULES
from vagval.domain.expectation import Expectation
from vagval.domain.place import Place
from vagval.domain.standard import RequiredItem
from vagval.report import fhir_request as module
from vagval.report.fhir_request import fhir_request


def request(rule: str, name: str = "", resource: str = "") -> str:
    values = (("resource", resource), ("name", name))
    return fhir_request(RequiredItem("x", rule, Expectation.SHALL, Place(""), values))


@pytest.mark.parametrize(
    ("rule", "name", "resource", "asked"),
    [
        ("interaction", "read", "Observation", "GET Observation/ID"),
        ("interaction", "history-type", "Patient", "GET Patient/_history"),
        ("search", "birthdate", "Patient", "GET Patient?birthdate=VALUE"),
        ("combination", "code+date+patient", "Observation",
         "GET Observation?code=VALUE&date=VALUE&patient=VALUE"),
        ("operation", "everything", "Patient", "POST Patient/$everything"),
        ("include", "MedicationRequest:medication", "MedicationRequest",
         "GET MedicationRequest?_include=MedicationRequest:medication"),
        ("revinclude", "Provenance:target", "Patient", "GET Patient?_revinclude=Provenance:target"),
        ("profile", "http://hl7.se/fhir/a b", "Patient",
         "GET Patient?_profile=http://hl7.se/fhir/a%20b"),
        ("system-operation", "export", "", "POST /$export"),
        ("flag", "conditionalUpdate", "Patient", "PUT Patient?identifier=VALUE"),
    ],
)  # fmt: skip
def test_the_request_is_the_one_of_the_standard(
    rule: str, name: str, resource: str, asked: str
) -> None:
    assert request(rule, name, resource) == asked


def test_every_rule_of_the_comparison_has_a_request() -> None:
    assert [rule for rule in RULES if not request(rule, "x", "Patient")] == []
    assert module.JOINS == JOINS


def test_what_is_not_known_is_named_as_it_stands() -> None:
    assert request("interaction", "purge", "Patient") == "purge Patient"
    assert request("unknown") == ""
