"""Templates for openEHR are read in both XML forms; every other form is told as what it is.

All templates are invented.
"""

from pathlib import Path

import pytest

from in_words import in_swedish
from vagval.domain.archetype_id import ArchetypeId
from vagval.domain.openehr_template import OpenehrTemplate, TemplateForm
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_openehr_template import read_openehr_template

OPT = """<?xml version="1.0" encoding="utf-8"?>
<!-- invented -->
<template xmlns="http://schemas.openehr.org/v1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <language><code_string>sv</code_string></language>
  <description>
    <other_details id="Owner">Region X</other_details>
    <other_details id="sem_ver">2.1.0</other_details>
    <details><language><code_string>en</code_string></language></details>
  </description>
  <uid><value>0c05260d-0000-4000-8000-000000000000</value></uid>
  <template_id><value>
     Blodtryck i hemmet </value></template_id>
  <concept>Blodtryck</concept>
  <definition>
    <archetype_id><value>openEHR-EHR-COMPOSITION.encounter.v1</value></archetype_id>
    <attributes><children xsi:type="C_ARCHETYPE_ROOT">
      <archetype_id><value>openEHR-EHR-OBSERVATION.blood_pressure.v2</value></archetype_id>
    </children><children>
      <archetype_id><value>openEHR-EHR-OBSERVATION.blood_pressure.v2</value></archetype_id>
    </children></attributes>
  </definition>
  <view><archetype_id><value>openEHR-EHR-OBSERVATION.not_in_the_definition.v1</value></archetype_id></view>
</template>"""
OET = """<?xml version="1.0"?>
<template xmlns="openEHR/v1/Template">
  <id>74b50979-0000-4000-8000-000000000000</id>
  <name>Blodtryck i hemmet</name>
  <description><other_details>
    <item><key>original_language</key><value>ISO_639-1::sv</value></item>
    <item><key>sem_ver</key><value>0.3.0</value></item>
  </other_details></description>
  <definition archetype_id="openEHR-EHR-COMPOSITION.encounter.v1" concept_name="Encounter">
    <Content archetype_id="openEHR-EHR-OBSERVATION.blood_pressure.v2" path="/content"/>
  </definition>
  <integrity_checks archetype_id="openEHR-EHR-OBSERVATION.checked_only.v1"/>
</template>"""
USED = {
    ArchetypeId("openEHR-EHR-COMPOSITION.encounter", (1,)),
    ArchetypeId("openEHR-EHR-OBSERVATION.blood_pressure", (2,)),
}


def read(tmp_path: Path, content: str | bytes) -> Parsed:
    path = tmp_path / "mall.opt"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_openehr_template(path, "mall.opt")


def sound(tmp_path: Path, content: str) -> OpenehrTemplate:
    read_back = read(tmp_path, content)
    assert isinstance(read_back.shown, OpenehrTemplate)
    assert read_back.faults == ()
    return read_back.shown


def test_an_operational_template_says_what_it_is_and_uses(tmp_path: Path) -> None:
    assert sound(tmp_path, OPT) == OpenehrTemplate(
        form=TemplateForm.OPT,
        template_id="Blodtryck i hemmet",
        template_version="2.1.0",
        uid="0c05260d-0000-4000-8000-000000000000",
        concept="Blodtryck",
        language="sv",
        archetypes=frozenset(USED),
    )


def test_a_source_template_says_what_it_is_and_uses(tmp_path: Path) -> None:
    assert sound(tmp_path, OET) == OpenehrTemplate(
        form=TemplateForm.OET,
        template_id="Blodtryck i hemmet",
        template_version="0.3.0",
        uid="74b50979-0000-4000-8000-000000000000",
        concept="Encounter",
        language="sv",
        archetypes=frozenset(USED),
    )


def test_a_source_that_brings_in_another_template_is_told_as_not_whole(tmp_path: Path) -> None:
    nested = OET.replace('path="/content"', 'path="/content" template_id="Vitalparametrar"')
    assert sound(tmp_path, nested).has_nested


def test_a_template_says_nothing_of_any_product(tmp_path: Path) -> None:
    shown = sound(tmp_path, OPT)
    assert (shown.product, shown.version) == ("", "")


def test_an_identifier_that_is_none_is_told_and_left_out(tmp_path: Path) -> None:
    read_back = read(tmp_path, OPT.replace("OBSERVATION.blood_pressure.v2", "OBSERVATION.v2"))
    assert isinstance(read_back.shown, OpenehrTemplate)
    assert len(read_back.shown.archetypes) == 1
    assert [fault.code for fault in read_back.faults] == ["openehr-archetype-id-wrong"]
    assert "”openEHR-EHR-OBSERVATION.v2”" in in_swedish(*read_back.faults)


def test_a_template_without_archetypes_is_read_with_a_remark(tmp_path: Path) -> None:
    start, _, _ = OPT.partition("  <definition>")
    read_back = read(tmp_path, start + "</template>")
    assert isinstance(read_back.shown, OpenehrTemplate)
    assert [fault.code for fault in read_back.faults] == ["openehr-template-empty"]


OPT_2 = (
    "-- a comment\noperational_template (adl_version=2.0.6; generated)\n\topenEHR-EHR-X.y.v1.0.0\n"
)
REFUSED: dict[str, tuple[str | bytes, str]] = {
    "adl 2": (OPT_2, "openehr-template-adl"),
    "adl 1.4": ("archetype (adl_version=1.4)\n\topenEHR-EHR-X.y.v1\n", "openehr-template-adl"),
    "web template": ('{"templateId": "Blodtryck", "tree": {}}', "openehr-template-json"),
    "other xml": ("<Conformance xmlns='http://hl7.org/fhir'/>", "openehr-not-a-template"),
    "other version": (
        "<template xmlns='http://schemas.openehr.org/v9'/>",
        "openehr-not-a-template",
    ),
    "no name": (OPT.replace("Blodtryck i hemmet", ""), "openehr-template-without-id"),
    "page": ("<!DOCTYPE html><title>Modellbibliotek</title>", "evidence-is-a-page"),
    "cut off": (OPT[:700], "evidence-xml-broken"),
    "bomb": ('<!DOCTYPE t [<!ENTITY a "aa">]><template>&a;</template>', "evidence-xml-unsafe"),
    "outside": (
        '<!DOCTYPE t [<!ENTITY a SYSTEM "file:///etc/passwd">]><template>&a;</template>',
        "evidence-xml-unsafe",
    ),
    "other encoding": (OPT.replace("utf-8", "utf-16").encode("utf-16"), "evidence-xml-unsafe"),
    "zip": (b"PK\x03\x04" + b"\0" * 100, "file-is-a-workbook"),
    "deep": ("<a>" * 100_000, "evidence-xml-broken"),
    "empty": (b" \n", "file-empty"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_template_is_refused_with_what_it_is(tmp_path: Path, name: str) -> None:
    content, code = REFUSED[name]
    read_back = read(tmp_path, content)
    assert read_back.shown is None
    assert [fault.code for fault in read_back.faults] == [code]
    assert in_swedish(*read_back.faults)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    read_back = read_openehr_template(tmp_path / "none.opt", "none.opt")
    assert [fault.code for fault in read_back.faults] == ["file-unreadable"]


def test_a_hundred_thousand_wrong_identifiers_fill_no_memory(tmp_path: Path) -> None:
    many = "".join(f"<archetype_id><value>x{n}</value></archetype_id>" for n in range(100_000))
    read_back = read(tmp_path, OPT.replace("<attributes>", f"<attributes>{many}"))
    assert isinstance(read_back.shown, OpenehrTemplate)
    assert len(read_back.faults) == 41
