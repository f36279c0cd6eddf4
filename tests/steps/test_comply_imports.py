"""What statements import, and what changed since an earlier one, from the command line."""

from pathlib import Path

from steps.statement_files import (
    ORDERS,
    PATIENTS,
    Json,
    both,
    put,
    requirement,
    resource,
    statement,
)
from steps.telling import Tell, refused, tried

IMPORTED = "http://example.org/CapabilityStatement/bas"


def importing(folder: Path) -> tuple[str, ...]:
    required = requirement(PATIENTS, imports=[IMPORTED])
    return (
        "--requirement", put(folder, "krav.json", required),
        "--statement", put(folder.parent / "system", "alfa.json", statement(PATIENTS)),
    )  # fmt: skip


def base(version: str) -> Json:
    return requirement(ORDERS) | {"url": IMPORTED, "version": version}


def test_an_import_that_is_nowhere_is_refused_since_nobody_knows_what_is_required(
    comply: Tell, tmp_path: Path
) -> None:
    code, told = refused(comply, *importing(tmp_path / "krav"))
    assert code == 1
    assert IMPORTED in told
    assert "--imports" in told


def test_an_import_beside_the_requirement_is_found(comply: Tell, tmp_path: Path) -> None:
    arguments = importing(tmp_path / "krav")
    put(tmp_path / "krav", "bas.json", base("1"))
    found = tried(comply, *arguments)
    assert found["by_level"]["SHALL"]["unmet"] == 5


def test_two_files_that_both_may_be_the_import_are_refused_until_one_is_named(
    comply: Tell, tmp_path: Path
) -> None:
    arguments = importing(tmp_path / "krav")
    first = put(tmp_path / "krav", "bas1.json", base("1"))
    put(tmp_path / "krav", "bas2.json", base("2"))
    code, told = refused(comply, *arguments)
    assert code == 1
    assert "bas1.json and bas2.json" in told
    assert tried(comply, *arguments, "--imports", first)["by_level"]["SHALL"]["unmet"] == 5


def test_an_import_of_the_system_that_is_nowhere_is_a_note(comply: Tell, tmp_path: Path) -> None:
    arguments = both(tmp_path, PATIENTS)
    put(tmp_path, "alfa.json", statement(PATIENTS, imports=[IMPORTED]))
    codes = {each["code"] for each in tried(comply, *arguments)["notes"]}
    assert "fhir-import-unresolved" in codes


def test_changes_since_an_earlier_statement_are_told(comply: Tell, tmp_path: Path) -> None:
    arguments = (
        "--earlier", put(tmp_path, "gammal.json", statement(resource("Patient", "_id"))),
        "--statement", put(tmp_path, "ny.json", statement(PATIENTS)),
    )  # fmt: skip
    code, out, err = comply(*arguments, "--language", "sv")
    assert (code, err) == (0, "")
    assert out.startswith("ny.json sedan gammal.json\n")
    assert "En sak har kommit till och en sak har tagits bort." in out
    assert "- Kan söka patienter på födelsedatum." in out
    found = tried(comply, *arguments)
    assert [each["id"] for each in found["removed"]] == ["Patient.search._id"]
    required = put(tmp_path, "krav.json", requirement(PATIENTS))
    (changed,) = tried(comply, *arguments, "--requirement", required)["changed"]
    assert (changed["id"], changed["level"]) == ("Patient.search.birthdate", "SHALL")
    assert (changed["before"], changed["now"]) == ("unmet", "met")
