"""What a statement has written so that it cannot be read is malformed, not missing."""

import json
from pathlib import Path

import pytest

from build_fhir import PLACE
from files.evidence.fhir_case import a_file, codes, read, shown
from vagval.comply.check_fhir_statement import check_fhir_statement
from vagval.domain.standard import ItemWeights

PATIENT = {"type": "Patient", "interaction": [{"code": "read"}]}
REQUIRED = a_file(PATIENT, format=["json"])


def verdicts(folder: Path, content: object) -> dict[str, str]:
    required = shown(read(folder, REQUIRED))
    offered = shown(read(folder, content))
    found = check_fhir_statement(required, (), offered, place=PLACE, weights=ItemWeights())
    return {each.item.id: each.verdict.value for each in found.outcomes}


def all_of(verdict: str) -> dict[str, str]:
    return dict.fromkeys(["format.json", "Patient.resource", "Patient.interaction.read"], verdict)


def test_what_is_nowhere_is_unmet(tmp_path: Path) -> None:
    assert verdicts(tmp_path, a_file()) == all_of("unmet")


@pytest.mark.parametrize(
    "rest", ["server", [{"resource": [PATIENT]}], [{"mode": "peer", "resource": [PATIENT]}]]
)
def test_a_server_that_cannot_be_read_leaves_nothing_that_is_missing(
    tmp_path: Path, rest: object
) -> None:
    assert verdicts(tmp_path, a_file(rest=rest)) == all_of("malformed")


@pytest.mark.parametrize("mode", ["Server", " server"])
def test_a_misspelt_mode_is_read_and_told(tmp_path: Path, mode: str) -> None:
    content = a_file(format=["json"], rest=[{"mode": mode, "resource": [PATIENT]}])
    assert verdicts(tmp_path, content) == all_of("met")
    assert codes(read(tmp_path, content)) == ["fhir-mode-misspelt"]


def test_codes_where_objects_must_be_are_malformed_for_that_resource_alone(tmp_path: Path) -> None:
    content = a_file({"type": "Patient", "interaction": ["read"]})
    assert verdicts(tmp_path, content) == {
        "format.json": "unmet", "Patient.resource": "met", "Patient.interaction.read": "malformed",
    }  # fmt: skip


def test_a_resource_of_no_readable_type_may_be_the_one_that_is_missing(tmp_path: Path) -> None:
    content = a_file({"interaction": [{"code": "read"}]}, format=["xml", 5])
    assert verdicts(tmp_path, content) == all_of("malformed")


def test_xml_outside_the_namespace_of_fhir_is_not_read(tmp_path: Path) -> None:
    parsed = read(
        tmp_path, '<CapabilityStatement><fhirVersion value="4.0.1"/></CapabilityStatement>'
    )
    assert (parsed.shown, codes(parsed)) == (None, ["fhir-xml-without-namespace"])


def test_of_very_many_addresses_fifty_are_kept_and_the_rest_counted(tmp_path: Path) -> None:
    many = [f"http://example.org/{number}" for number in range(1_000)]
    parsed = read(tmp_path, json.dumps(a_file(imports=many, instantiates=many)))
    assert (len(shown(parsed).imports), len(shown(parsed).instantiates)) == (50, 50)
    assert [each.details for each in parsed.faults] == [{"count": 950}] * 2


@pytest.mark.parametrize("name", ["", "  "])
def test_an_empty_name_is_a_fault_and_asks_for_nothing(tmp_path: Path, name: str) -> None:
    empty = {"type": "Patient", "supportedProfile": [name], "searchInclude": [name]}
    parsed = read(tmp_path, a_file(empty, format=[name]))
    assert codes(parsed) == ["fhir-field-missing"] * 3
    assert shown(parsed).formats == ()
