"""A required FHIR statement is read with its imports, and refused unless it is whole and sound."""

import json
from pathlib import Path

import pytest

from files.evidence.fhir_case import EXTENSIONS
from small_case import a_case, changed, put, read_sound, told
from small_case_criteria import CASE, REQUIREMENTS
from vagval.files.workspace import Workspace
from workspaces import write_toml

KIND = "fhir-statement"
EXPECTATION = f"{EXTENSIONS}expectation"
OTHER = "http://example.org/CapabilityStatement/other"
STANDARD = f"""schema = 1
kind = "{KIND}"
name_sv = "Läkemedel enligt FHIR"
name_en = "Medication by FHIR"
reference = "HL7 FHIR R4 (4.0.1)"
requirements = ["AV-B-2"]
counting = "whole"
statement = "required.json"
"""


def a_requirement(mode: str = "server", **fields: object) -> dict[str, object]:
    return {
        "resourceType": "CapabilityStatement",
        "kind": "requirements",
        "fhirVersion": "4.0.1",
        "rest": [{"mode": mode, "resource": [{"type": "MedicationRequest"}]}],
        **fields,
    }


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    """Make the small case with a bör-krav that a FHIR statement shows."""
    work = a_case(tmp_path)
    put(work.criteria(CASE), "requirements", changed(REQUIREMENTS, 4, "bevis", KIND), ".csv")
    return work


def write(work: Workspace, more: str = "", **statements: dict[str, object]) -> None:
    """Write the standard, and statements by the names of their files."""
    folder = work.criteria(CASE) / "standards"
    write_toml(folder / "fhir.toml", STANDARD + more)
    for name, content in statements.items():
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")


def found(work: Workspace) -> list[str]:
    return [code for code, _, _ in told(work, criteria_only=True)]


def test_a_required_statement_is_read_with_what_it_imports(case: Workspace) -> None:
    write(
        case,
        'imports = ["other.json"]\n',
        required=a_requirement(imports=[OTHER]),
        other=a_requirement(url=OTHER),
    )
    (standard,) = read_sound(case).standards
    assert standard.statement is not None
    assert [each.name for each in standard.statement.imports] == [OTHER]
    assert [each.url for each in standard.imports] == [OTHER]
    assert standard.items == ()


def test_a_requirement_that_imports_what_is_not_there_is_refused(case: Workspace) -> None:
    write(case, required=a_requirement(imports=[OTHER]))
    assert found(case) == ["fhir-requirement-incomplete"]


def test_a_requirement_that_asks_nothing_of_a_server_is_refused(case: Workspace) -> None:
    write(case, required=a_requirement("client"))
    assert found(case) == ["fhir-requirement-without-server"]


@pytest.mark.parametrize("kind", ["instance", ""])
def test_a_statement_of_another_kind_is_no_requirement(case: Workspace, kind: str) -> None:
    write(case, required=a_requirement(kind=kind))
    assert found(case) == ["statement-no-requirement"]


@pytest.mark.parametrize("rest", [{"mode": "server"}, {"mode": "server", "resource": []}])
def test_a_server_that_nothing_is_asked_of_is_refused(case: Workspace, rest: object) -> None:
    write(case, required=a_requirement(rest=[rest]))
    assert found(case) == ["fhir-requirement-without-server"]


def test_a_requirement_with_an_empty_name_is_refused(case: Workspace) -> None:
    write(case, required=a_requirement(format=[""]))
    assert found(case) == ["fhir-field-missing"]


def test_a_mandatory_requirement_needs_something_that_the_statement_says_shall_be_there(
    case: Workspace,
) -> None:
    put(case.criteria(CASE), "requirements", changed(REQUIREMENTS, 2, "bevis", KIND), ".csv")
    gate = STANDARD.replace("AV-B-2", "AV-S-1").replace('counting = "whole"\n', "")
    beside = {"url": EXPECTATION, "valueCode": "SHOULD"}
    should = {"type": "Patient", "extension": [beside]}
    write(case, required=a_requirement(rest=[{"mode": "server", "resource": [should]}]))
    write_toml(case.criteria(CASE) / "standards" / "fhir.toml", gate)
    assert found(case) == ["standard-without-shall"]


def test_a_requirement_that_is_written_wrongly_is_refused(case: Workspace) -> None:
    write(case, required=a_requirement(date="23/03/2022"))
    assert found(case) == ["evidence-field-wrong"]


def test_a_file_that_is_no_statement_is_refused(case: Workspace) -> None:
    write(case, required={"resourceType": "Bundle"})
    assert found(case) == ["fhir-not-a-statement"]


def test_a_statement_that_is_not_there_is_told(case: Workspace) -> None:
    write(case)
    assert found(case) == ["statement-missing"]


def test_a_statement_in_another_folder_is_not_read(case: Workspace) -> None:
    write(case, required=a_requirement())
    path = case.criteria(CASE) / "standards" / "fhir.toml"
    path.write_text(STANDARD.replace("required.json", "../required.json"), encoding="utf-8")
    assert "statement-missing" in found(case)
