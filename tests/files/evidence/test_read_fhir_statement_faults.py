"""Statements are read leniently: what is malformed is a fault, and the rest counts."""

import zipfile
from pathlib import Path

import pytest

from files.evidence.fhir_case import a_file, codes, expected, read, shown, the_resource
from vagval.domain.capability import Capability
from vagval.files.evidence.read_fhir_statement import read_fhir_statement


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ({"resourceType": "Bundle"}, "Bundle"),
        ({}, "none"),
        ({"resourceType": ["CapabilityStatement"]}, "none"),
        ('<CapabilityStatement xmlns="urn:other"/>', "{urn:other}CapabilityStatement"),
    ],
)
def test_a_file_that_is_no_statement_says_nothing(
    tmp_path: Path, content: object, found: str
) -> None:
    parsed = read(tmp_path, content)
    assert parsed.shown is None
    (fault,) = parsed.faults
    assert (fault.code, fault.details) == ("fhir-not-a-statement", {"found": found})


def test_a_statement_without_a_release_is_read_and_told(tmp_path: Path) -> None:
    parsed = read(tmp_path, {"resourceType": "CapabilityStatement"})
    assert shown(parsed).release == ""
    assert codes(parsed) == ["fhir-release-unknown"]


def test_an_object_where_a_list_must_be_is_read_as_one(tmp_path: Path) -> None:
    content = a_file()
    content["rest"] = {
        "mode": "server",
        "security": {"service": {"coding": {"code": "OAuth"}}},
        "resource": {"type": "Patient", "searchInclude": "*"},
    }
    parsed = read(tmp_path, content)
    (rest,) = shown(parsed).rests
    assert rest.security == (Capability("OAuth"),)
    assert rest.resources[0].includes == (Capability("*"),)
    assert {(each.place.cell, each.details["kind"]) for each in parsed.faults} == {
        ("rest", "list"),
        ("rest[0].security.service", "list"),
        ("rest[0].security.service[0].coding", "list"),
        ("rest[0].resource", "list"),
        ("rest[0].resource[0].searchInclude", "list"),
    }


def test_a_list_where_one_security_must_be_is_read(tmp_path: Path) -> None:
    content = a_file()
    content["rest"][0]["security"] = [{"service": [{"coding": [{"code": "OAuth"}]}]}]
    parsed = read(tmp_path, content)
    assert shown(parsed).rests[0].security == (Capability("OAuth"),)
    assert [each.place.cell for each in parsed.faults] == ["rest[0].security"]


def test_a_date_that_is_none_is_a_fault_and_a_year_alone_is_not(tmp_path: Path) -> None:
    wrong = read(tmp_path, a_file(date="23/03/2022"))
    assert [each.place.cell for each in wrong.faults] == ["date"]
    assert shown(wrong).dated is None
    for coarse in ("2022", "2022-03"):
        assert read(tmp_path, a_file(date=coarse)).faults == ()


def test_a_search_parameter_without_a_type_counts_and_is_a_fault(tmp_path: Path) -> None:
    parsed = read(tmp_path, a_file({"type": "Location", "searchParam": [{"name": "near"}]}))
    assert the_resource(parsed).searches == (Capability("near"),)
    (fault,) = parsed.faults
    assert fault.code == "fhir-search-without-type"
    assert fault.place.cell == "rest[0].resource[0].searchParam[0]"


def test_what_has_no_name_says_nothing_and_is_a_fault(tmp_path: Path) -> None:
    parsed = read(tmp_path, a_file({"interaction": []}, {"type": "Patient", "interaction": [{}]}))
    assert the_resource(parsed).interactions == ()
    assert [(each.code, each.details["field"]) for each in parsed.faults] == [
        ("fhir-field-missing", "type"),
        ("fhir-field-missing", "code"),
    ]


def test_a_level_that_does_not_exist_is_a_fault_and_counts_as_none(tmp_path: Path) -> None:
    parsed = read(tmp_path, a_file({"type": "Patient", **expected("MUST")}))
    assert the_resource(parsed).expectation is None
    (fault,) = parsed.faults
    assert (fault.code, fault.details) == ("fhir-expectation-unknown", {"value": "MUST"})


def test_a_part_that_is_neither_of_server_nor_of_client_is_left_out(tmp_path: Path) -> None:
    parsed = read(tmp_path, a_file(rest=[{"mode": "peer"}, {}]))
    assert shown(parsed).rests == ()
    assert codes(parsed) == ["fhir-mode-unknown", "fhir-field-missing"]


WRONG: tuple[object, ...] = (0, True, "x", [], {}, [0], [[]], [{}], None, ["x", None], {"a": [{}]})
FIELDS = ("format", "imports", "instantiates", "rest", "software", "date", "fhirVersion", "url")
RESOURCE_FIELDS = (
    "type", "extension", "interaction", "searchParam", "operation", "profile", "supportedProfile",
    "_supportedProfile", "searchInclude", "_searchInclude", "readHistory", "_readHistory",
)  # fmt: skip


@pytest.mark.parametrize("value", WRONG, ids=repr)
@pytest.mark.parametrize("field", FIELDS)
def test_a_wrong_type_in_any_field_of_the_whole_is_no_crash(
    tmp_path: Path, field: str, value: object
) -> None:
    assert read(tmp_path, {**a_file(), field: value}).shown is not None


@pytest.mark.parametrize("value", WRONG, ids=repr)
@pytest.mark.parametrize("field", RESOURCE_FIELDS)
def test_a_wrong_type_in_any_field_of_a_resource_is_no_crash(
    tmp_path: Path, field: str, value: object
) -> None:
    resource = {"type": "Patient", "supportedProfile": ["x"], "readHistory": True, field: value}
    assert read(tmp_path, a_file(resource)).shown is not None


def test_a_hundred_thousand_faults_are_counted_and_not_kept(tmp_path: Path) -> None:
    parsed = read(tmp_path, a_file({"type": "Patient", "searchParam": [{}] * 100_000}))
    assert len(parsed.faults) == 41
    assert parsed.faults[-1].code == "evidence-more-faults"


def test_a_zip_in_place_of_a_statement_is_told(tmp_path: Path) -> None:
    path = tmp_path / "statement.json"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("statement.json", "{}")
    parsed = read_fhir_statement(path, "statement.json")
    assert parsed.shown is None
    assert codes(parsed) == ["file-is-a-workbook"]


def test_an_xml_bomb_is_refused_unread(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CapabilityStatement>&b;'
    parsed = read(tmp_path, bomb)
    assert parsed.shown is None
    assert codes(parsed) == ["evidence-xml-unsafe"]


def test_what_xml_repeats_where_json_has_one_is_told_in_linear_time(tmp_path: Path) -> None:
    repeated = '<url value="x"/>' * 100_000
    parsed = read(
        tmp_path,
        f'<CapabilityStatement xmlns="http://hl7.org/fhir">{repeated}</CapabilityStatement>',
    )
    assert shown(parsed).url == ""
    assert codes(parsed) == ["fhir-release-unknown", "evidence-field-wrong"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    parsed = read_fhir_statement(tmp_path / "gone.json", "gone.json")
    assert parsed.shown is None
    assert codes(parsed) == ["file-unreadable"]
