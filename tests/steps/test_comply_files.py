"""``vagval comply --statement --requirement``: any two FHIR files, from the command line."""

from hashlib import sha256
from pathlib import Path

import pytest

from steps.statement_files import (
    ORDERS,
    PATIENTS,
    both,
    named,
    put,
    requirement,
    resource,
    statement,
)
from steps.telling import Tell, refused, tried


def test_the_verdict_comes_first_and_what_is_missing_in_plain_words(
    comply: Tell, tmp_path: Path
) -> None:
    offered = (resource("MedicationRequest", "patient"), resource("Patient"))
    code, out, err = comply(*both(tmp_path, *offered), "--language", "sv")
    assert (code, err) == (0, "")
    assert out.startswith("Uppfyller inte kravet\n")
    assert "Alfa Journal 2.1 (FHIR 4.0.1) mot Läkemedelskrav 1.0 (FHIR 4.0.1)." in out
    # format, 2 resources, 2 read, 3 searches, 1 together: 3 of 9 are missing
    assert "3 av 9 ska-punkter saknas." in out
    assert "- Kan inte söka läkemedelsordinationer på patient och status." in out
    assert "- Kan inte söka patienter på födelsedatum." in out
    assert "Uppfyllandegrad: ≈ 66,7 % (2/3)." in out


def test_a_system_that_offers_everything_meets_the_requirement(
    comply: Tell, tmp_path: Path
) -> None:
    code, out, _ = comply(*both(tmp_path, ORDERS, PATIENTS))
    assert code == 0
    assert out.startswith("Meets the requirement\n")
    assert "None of 9 SHALL items is missing." in out
    assert "Degree of conformity: 100% (1)." in out


def test_what_only_a_test_can_tell_is_asked_as_a_question(comply: Tell, tmp_path: Path) -> None:
    offered = (resource("MedicationRequest", "patient", "status"), PATIENTS)
    _, out, _ = comply(*both(tmp_path, *offered), "--language", "sv")
    assert out.startswith("Uppfyller kravet\n")
    assert "En ska-punkt kan bara ett prov avgöra." in out
    question = "Går det att söka läkemedelsordinationer på patient och status tillsammans?"
    assert f"- {question}" in out


def test_a_missing_resource_is_one_line_and_not_each_thing_about_it(
    comply: Tell, tmp_path: Path
) -> None:
    _, out, _ = comply(*both(tmp_path, PATIENTS), "--language", "sv")
    line = "- Hanterar inte läkemedelsordinationer. Därmed saknas också 4 andra punkter om dem."
    assert line in out
    assert "patient och status" not in out


def test_another_release_counts_for_nothing_and_says_why(comply: Tell, tmp_path: Path) -> None:
    arguments = both(tmp_path, ORDERS, PATIENTS, release="3.0.1")
    _, out, _ = comply(*arguments)
    assert out.startswith("Does not meet the requirement\n")
    assert "The statement is about FHIR 3.0. The requirement is about FHIR 4.0." in out
    found = tried(comply, *arguments)
    assert (found["verdict"], found["degree"], found["ungated_degree"]) == ("fail", "0", "1")
    assert found["gate"] == {"reason": "release", "asked": "4.0", "shown": "3.0"}


def test_the_shape_of_the_json_is_the_published_one(comply: Tell, tmp_path: Path) -> None:
    offered = (resource("MedicationRequest", "patient", "status"), resource("Patient"))
    found = tried(comply, *both(tmp_path, *offered))
    assert list(found) == sorted(found)
    counts = {"malformed": 0, "met": 7, "of": 9, "scored": 8, "unmet": 1, "unverifiable": 1}
    assert found["by_level"]["SHALL"] == counts
    assert found["by_category"]["combination"]["unverifiable"] == 1
    # 7 of 8 that the file can tell; orders 4/4, patients 2/3, the whole 1/1: mean 8/9
    assert (found["degree"], found["degree_decimal"]) == ("7/8", "0.875000")
    assert (found["macro_degree"], found["macro_degree_decimal"]) == ("8/9", "0.888889")
    assert found["unmet"] == {
        "SHALL": [
            {
                "id": "Patient.search.birthdate",
                "rule": "search",
                "resource": "Patient",
                "name": "birthdate",
                "text": "Cannot search patients by birth date.",
            }
        ],
        "SHOULD": [],
        "MAY": [],
    }
    assert [each["name"] for each in found["unverifiable"]] == ["patient+status"]
    assert len(found["met"]) == 7
    assert (found["schema"], found["gate"], found["implicit"]) == (1, None, 1)
    assert found["requirement"]["url"] == "http://example.org/CapabilityStatement/krav"
    assert (
        found["requirement"]["sha256"] == sha256((tmp_path / "krav.json").read_bytes()).hexdigest()
    )
    assert found["statement"]["software"] == "Alfa Journal"


def test_the_same_files_give_the_same_bytes(comply: Tell, tmp_path: Path) -> None:
    arguments = (*both(tmp_path, PATIENTS), "--json")
    assert comply(*arguments) == comply(*arguments)


def test_what_is_written_wrongly_is_told_with_its_place(comply: Tell, tmp_path: Path) -> None:
    offered = {"type": "Patient", "interaction": "read"}
    found = tried(comply, *both(tmp_path, offered))
    (fault,) = found["malformed"]
    assert fault["place"] == "rest[0].resource[0].interaction"
    assert fault["file"].endswith("alfa.json")


def test_what_is_forbidden_and_offered_is_a_clash(comply: Tell, tmp_path: Path) -> None:
    forbids = {"type": "Patient", "interaction": named(("delete",), "code", "SHOULD-NOT")}
    offers = {"type": "Patient", "interaction": [{"code": "delete"}]}
    arguments = (
        "--requirement", put(tmp_path, "krav.json", requirement(forbids)),
        "--statement", put(tmp_path, "alfa.json", statement(offers)),
    )  # fmt: skip
    _, out, _ = comply(*arguments, "--language", "sv")
    assert "Systemet gör en sak som kravet förbjuder." in out
    assert "- Gör något som kravet förbjuder: kan ta bort patienter." in out
    (clash,) = tried(comply, *arguments)["clashes"]
    assert (clash["rule"], clash["resource"], clash["name"]) == ("interaction", "Patient", "delete")


def test_a_search_that_holds_for_every_resource_can_be_asked_for(
    comply: Tell, tmp_path: Path
) -> None:
    asks = requirement()
    asks["rest"][0]["searchParam"] = [{"name": "_id", "type": "token"}]
    code, out, _ = comply(
        "--requirement", put(tmp_path, "krav.json", asks),
        "--statement", put(tmp_path, "alfa.json", statement()), "--language", "sv",
    )  # fmt: skip
    assert code == 0
    assert "- Kan inte söka alla slags uppgifter på postens id." in out


def test_long_lists_end_with_how_many_are_not_shown(comply: Tell, tmp_path: Path) -> None:
    names = tuple(f"x{number}" for number in range(100))
    asks = requirement(resource("Patient", *names, word="SHALL", reads=False))
    _, out, _ = comply(
        "--requirement", put(tmp_path, "krav.json", asks),
        "--statement", put(tmp_path, "alfa.json", statement({"type": "Patient"})),
    )  # fmt: skip
    assert "- Cannot search patients by x0.\n" in out
    assert "… and 40 more." in out
    assert len(out.splitlines()) < 90


@pytest.mark.parametrize(
    "content",
    [
        "{",
        '{"resourceType": "Patient"}',
        "PK\x03\x04",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "[" * 5000,
        "",
    ],
    ids=["broken", "patient", "zip", "entity", "deep", "empty"],
)
@pytest.mark.parametrize("name", ["alfa.json", "krav.json"])
def test_a_file_that_is_no_statement_stops_with_words(
    comply: Tell, tmp_path: Path, name: str, content: str
) -> None:
    arguments = both(tmp_path, PATIENTS)
    (tmp_path / name).write_text(content, encoding="utf-8")
    code, told = refused(comply, *arguments)
    assert code == 1
    assert name in told


@pytest.mark.parametrize("name", ["alfa.json", "krav.json"])
def test_a_file_that_is_not_there_stops(comply: Tell, tmp_path: Path, name: str) -> None:
    arguments = both(tmp_path, PATIENTS)
    (tmp_path / name).unlink()
    code, told = refused(comply, *arguments)
    assert (code, name in told) == (1, True)


def test_a_name_that_nobody_could_read_is_cut_for_people_and_whole_for_programs(
    comply: Tell, tmp_path: Path
) -> None:
    asks = requirement(resource("Patient", "x" * 5000, word="SHALL", reads=False))
    arguments = (
        "--requirement", put(tmp_path, "krav.json", asks),
        "--statement", put(tmp_path, "alfa.json", statement({"type": "Patient"})),
    )  # fmt: skip
    _, out, _ = comply(*arguments)
    assert 300 < out.count("x") < 500
    (unmet,) = tried(comply, *arguments)["unmet"]["SHALL"]
    assert len(unmet["name"]) == 5000


def test_what_could_steer_the_terminal_is_shown_and_not_obeyed(
    comply: Tell, tmp_path: Path
) -> None:
    arguments = both(tmp_path, PATIENTS)
    software = {"name": "Alfa\x1b[2J\u202e", "version": "1"}
    put(tmp_path, "alfa.json", statement(PATIENTS, software=software))
    for more in ((), ("--json",)):
        _, out, _ = comply(*arguments, *more)
        assert "\x1b" not in out
    _, out, _ = comply(*arguments)
    assert "Alfa⟨U+001B⟩[2J⟨U+202E⟩ 1" in out
