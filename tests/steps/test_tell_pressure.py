"""``vagval comply --pressure``: which SHALL excludes whom, before anything is locked."""

from pathlib import Path

import pytest

from small_case import a_case, changed
from small_case import put as put_table
from small_case_criteria import CASE, REQUIREMENTS
from steps.statement_files import put, requirement, resource, statement
from steps.telling import Tell, refused, tried
from vagval.files.workspace import Workspace
from workspaces import write_toml

STANDARD = """schema = 1
kind = "fhir-statement"
name_sv = "Patientuppgifter"
name_en = "Patient data"
reference = "FHIR R4"
requirements = ["AV-B-2"]
counting = "whole"
statement = "patient.json"
"""
ASKS = requirement(resource("Patient", "birthdate", "family", word="SHALL"))


@pytest.fixture
def known(tmp_path: Path) -> Path:
    """Make a folder of four systems and a file that is none."""
    folder = tmp_path / "known"
    put(folder, "alfa.json", statement(resource("Patient", "family")))
    put(folder, "beta.json", statement(resource("Patient")))
    put(
        folder, "delta.json", statement(resource("Patient", "family", "birthdate"), release="3.0.1")
    )
    put(folder, "epsilon.json", {"resourceType": "Bundle"})
    put(folder, "gamma.json", statement(resource("Patient", "family")))
    return folder


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    """Make a small procurement, not locked, that requires a FHIR statement."""
    work = a_case(tmp_path / "work")
    rows = changed(REQUIREMENTS, 4, "bevis", "fhir-statement")
    put_table(work.criteria(CASE), "requirements", rows, ".csv")
    folder = work.criteria(CASE) / "standards"
    write_toml(folder / "patient.toml", STANDARD)
    put(folder, "patient.json", ASKS)
    return work


def test_it_tells_who_is_left_and_which_shall_nobody_meets(
    comply: Tell, known: Path, tmp_path: Path
) -> None:
    asked = put(tmp_path, "krav.json", ASKS)
    arguments = ("--pressure", "--requirement", asked, "--statement", str(known))
    code, out, err = comply(*arguments, "--language", "sv")
    assert (code, err) == (0, "")
    assert out.startswith("Skalltryck: Läkemedelskrav 1.0\n")
    # format, Patient, read, two searches
    assert "Inget av 3 system uppfyller alla 5 ska-punkter." in out
    assert "En ska-punkt uppfylls inte av något system." in out
    assert "- Kan söka patienter på födelsedatum." in out
    assert "2 system uppfyller resten: alfa.json och gamma.json." in out
    assert "räknas inte med (1): delta.json (FHIR 3.0.1)." in out
    assert "hoppats över: epsilon.json." in out


def test_the_json_has_every_shall_with_who_meets_it(
    comply: Tell, known: Path, tmp_path: Path
) -> None:
    asked = put(tmp_path, "krav.json", ASKS)
    found = tried(comply, "--pressure", "--requirement", asked, "--statement", str(known))
    (told,) = found["requirements"]
    assert told["survivors"] == []
    assert told["met_by_nobody"] == ["Patient.search.birthdate"]
    assert told["survivors_of_the_rest"] == ["alfa.json", "gamma.json"]
    assert told["other_release"] == [{"statement": "delta.json", "release": "3.0.1"}]
    shall = {each["id"]: each for each in told["shall"]}
    assert shall["Patient.search.family"]["met_by"] == ["alfa.json", "gamma.json"]
    assert shall["Patient.search.family"]["survivors_without"] == 0
    assert shall["Patient.search.birthdate"]["survivors_without"] == 2


def test_where_all_survive_it_says_so(comply: Tell, known: Path, tmp_path: Path) -> None:
    asked = put(tmp_path, "krav.json", requirement(resource("Patient", word="SHALL")))
    _, out, _ = comply("--pressure", "--requirement", asked, "--statement", str(known))
    assert "All 3 systems meet all 3 SHALL items." in out
    assert "Each SHALL item is met by some system." in out


def test_where_nobody_speaks_the_release_nothing_is_said_of_any_shall(
    comply: Tell, known: Path, tmp_path: Path
) -> None:
    asked = put(tmp_path, "krav.json", ASKS | {"fhirVersion": "5.0.0"})
    _, out, _ = comply("--pressure", "--requirement", asked, "--statement", str(known))
    assert "None of the systems speaks the requirement’s release of FHIR." in out
    assert "not counted (4)" in out


def test_a_procurement_is_tried_before_its_criteria_are_locked(
    comply: Tell, known: Path, work: Workspace
) -> None:
    where = ("-w", str(work.root), "--pressure", "--statement", str(known))
    code, out, err = comply(CASE, *where, "--language", "sv")
    assert (code, err) == (0, "")
    assert out.startswith("Skalltryck: Patientuppgifter\n")
    (told,) = tried(comply, CASE, *where)["requirements"]
    assert told["met_by_nobody"] == ["Patient.search.birthdate"]


@pytest.mark.parametrize("below", ["", "alfa", "alfa/evidence", ".."])
def test_the_procurements_own_bids_are_never_read(
    comply: Tell, work: Workspace, below: str
) -> None:
    folder = work.bids(CASE) / below
    folder.mkdir(parents=True, exist_ok=True)
    put(folder, "alfa.json", statement(resource("Patient")))
    where = ("-w", str(work.root), "--pressure", "--statement", str(folder))
    code, told = refused(comply, CASE, *where)
    assert code == 2
    assert "egna anbud" in told


def test_a_link_to_the_own_bids_is_refused_as_they_are(
    comply: Tell, work: Workspace, tmp_path: Path
) -> None:
    work.bids(CASE).mkdir(parents=True, exist_ok=True)
    link = tmp_path / "innocent"
    link.symlink_to(work.bids(CASE), target_is_directory=True)
    code, told = refused(comply, CASE, "-w", str(work.root), "--pressure", "--statement", str(link))
    assert (code, "egna anbud" in told) == (2, True)


def test_a_link_to_one_file_of_a_bid_is_refused_as_it_is(
    comply: Tell, known: Path, work: Workspace
) -> None:
    of_bid = put(work.bids(CASE) / "alfa", "alfa.json", statement(resource("Patient")))
    (known / "omega.json").symlink_to(of_bid)
    code, told = refused(
        comply, CASE, "-w", str(work.root), "--pressure", "--statement", str(known)
    )
    assert (code, "egna anbud" in told) == (2, True)


def test_a_procurement_without_fhir_says_so(comply: Tell, known: Path, tmp_path: Path) -> None:
    work = a_case(tmp_path / "other")
    code, told = refused(
        comply, CASE, "-w", str(work.root), "--pressure", "--statement", str(known)
    )
    assert code == 1
    assert "kräver ingen FHIR-beskrivning" in told


@pytest.mark.parametrize("made", ["file", "empty", "nothing"])
def test_a_folder_that_holds_no_statement_is_refused(
    comply: Tell, tmp_path: Path, made: str
) -> None:
    asked = put(tmp_path, "krav.json", ASKS)
    (tmp_path / "empty").mkdir()
    folder = asked if made == "file" else str(tmp_path / made)
    code, told = refused(comply, "--pressure", "--requirement", asked, "--statement", folder)
    assert code == 1
    assert ("no FHIR statement" if made == "empty" else "no folder") in told
