"""What a FHIR statement says is read, from JSON and XML, of every release."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from files.evidence.fhir_case import EXTENSIONS, a_file, expected, read, shown, the_resource
from vagval.domain.capability import (
    Capability,
    CapabilityResource,
    Combination,
)
from vagval.domain.expectation import Expectation
from vagval.files.evidence.read_fhir_statement import read_fhir_statement

PATIENT = {
    "type": "Patient",
    "extension": [
        *expected("SHALL")["extension"],
        {
            "url": f"{EXTENSIONS}search-parameter-combination",
            "extension": [
                *expected("SHOULD")["extension"],
                {"url": "required", "valueString": "name"},
                {"url": "required", "valueString": "birthdate"},
            ],
        },
    ],
    "profile": "http://example.org/SD/base",
    "supportedProfile": ["http://example.org/SD/patient|1.0", "http://example.org/SD/other"],
    "_supportedProfile": [None, expected("MAY")],
    "interaction": [{"code": "read", **expected("SHALL")}, {"code": "delete"}],
    "searchParam": [{"name": "name", "type": "string", **expected("SHOULD")}],
    "searchInclude": ["*"],
    "searchRevInclude": ["Provenance:target"],
    "_searchRevInclude": [expected("SHALL")],
    "operation": [{"name": "$everything", "definition": "http://example.org/OD"}],
    "readHistory": True,
    "_readHistory": expected("MAY"),
    "updateCreate": False,
}


def test_everything_that_a_statement_says_is_read(tmp_path: Path) -> None:
    assert the_resource(read(tmp_path, a_file(PATIENT))) == CapabilityResource(
        type="Patient",
        expectation=Expectation.SHALL,
        interactions=(Capability("read", Expectation.SHALL), Capability("delete")),
        searches=(Capability("name", Expectation.SHOULD),),
        combinations=(Combination(("birthdate", "name"), Expectation.SHOULD),),
        operations=(Capability("everything"),),
        profiles=(
            Capability("http://example.org/SD/patient|1.0"),
            Capability("http://example.org/SD/other", Expectation.MAY),
            Capability("http://example.org/SD/base"),
        ),
        includes=(Capability("*"),),
        revincludes=(Capability("Provenance:target", Expectation.SHALL),),
        flags=(Capability("readHistory", Expectation.MAY),),
    )


def test_the_statement_says_what_it_is_about(tmp_path: Path) -> None:
    content = a_file(
        url="http://example.org/CS",
        version="3",
        title="Server X",
        kind="instance",
        date="2026-03-01T12:00:00+01:00",
        software={"name": "X", "version": "2.1"},
        format=["json"],
        imports=["http://example.org/other|1"],
        _imports=[expected("SHOULD")],
        instantiates=["http://example.org/claimed"],
    )
    statement = shown(read(tmp_path, content))
    assert (statement.product, statement.version, statement.dated) == (
        "X",
        "2.1",
        date(2026, 3, 1),
    )
    assert (statement.url, statement.statement_version) == ("http://example.org/CS", "3")
    assert (statement.name, statement.kind, statement.release) == ("Server X", "instance", "4.0")
    assert statement.formats == (Capability("json"),)
    assert statement.imports == (Capability("http://example.org/other|1", Expectation.SHOULD),)
    assert statement.instantiates == ("http://example.org/claimed",)


def test_security_is_known_by_its_codes_else_by_its_words(tmp_path: Path) -> None:
    services = [
        {"coding": [{"code": "OAuth"}, {"code": "Basic"}], "text": "both"},
        {"text": "by hand", **expected("MAY")},
    ]
    content = a_file()
    content["rest"][0]["security"] = {"service": services, **expected("SHOULD")}
    (rest,) = shown(read(tmp_path, content)).rests
    assert rest.security == (
        Capability("OAuth"),
        Capability("Basic"),
        Capability("by hand", Expectation.MAY),
    )
    assert rest.security_expectation is Expectation.SHOULD


@pytest.mark.parametrize(
    "beside",
    [
        expected("SHOULD-NOT"),
        expected("SHALL-NOT"),
        {"extension": [{"url": f"{EXTENSIONS}prohibited", "valueBoolean": True}]},
    ],
)
def test_what_is_forbidden_is_read_as_forbidden(tmp_path: Path, beside: dict[str, Any]) -> None:
    content = a_file({"type": "Patient", "interaction": [{"code": "delete", **beside}]})
    (delete,) = the_resource(read(tmp_path, content)).interactions
    assert delete.is_prohibited


def test_a_profile_of_an_older_release_is_a_reference(tmp_path: Path) -> None:
    resource = {"type": "Patient", "profile": {"reference": "http://example.org/SD/patient"}}
    content = {**a_file(resource), "resourceType": "Conformance", "fhirVersion": "1.0.2"}
    parsed = read(tmp_path, content)
    assert the_resource(parsed).profiles == (Capability("http://example.org/SD/patient"),)
    assert shown(parsed).release == "1.0"
    assert parsed.faults == ()


XML = """<?xml version="1.0" encoding="UTF-8"?>
<CapabilityStatement xmlns="http://hl7.org/fhir">
  <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">text</div></text>
  <fhirVersion value="4.0.1"/>
  <format value="json"/>
  <format value="xml"><extension url="EXPECTATION"><valueCode value="SHOULD"/></extension></format>
  <rest>
    <mode value="server"/>
    <resource>
      <extension url="EXPECTATION"><valueCode value="SHALL"/></extension>
      <type value="Patient"/>
      <supportedProfile value="http://example.org/SD/patient"/>
      <interaction><code value="read"/></interaction>
      <readHistory value="true"/>
      <searchInclude>
        <extension url="EXPECTATION"><valueCode value="MAY"/></extension>
      </searchInclude>
    </resource>
  </rest>
</CapabilityStatement>
""".replace("EXPECTATION", f"{EXTENSIONS}expectation")


def test_xml_says_the_same_as_json(tmp_path: Path) -> None:
    path = tmp_path / "statement.xml"
    path.write_text(XML, encoding="utf-8")
    written = {
        "type": "Patient",
        **expected("SHALL"),
        "supportedProfile": ["http://example.org/SD/patient"],
        "interaction": [{"code": "read"}],
        "readHistory": True,
    }
    told = a_file(written, format=["json", "xml"], _format=[None, expected("SHOULD")])
    parsed = read_fhir_statement(path, "statement.xml")
    assert parsed.faults == ()
    assert parsed.shown == shown(read(tmp_path, told))
