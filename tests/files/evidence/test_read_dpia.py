"""Impact assessments are read without the names of people; all of them are invented."""

from pathlib import Path
from typing import Any

import pytest

from evidence_case import codes, read_as, written
from vagval.domain.dpia import Dpia, DpiaStatus, Evaluation

ASSESSMENT: dict[str, Any] = {
    "pia": {
        "name": "Påhittad journal",
        "status": 2,
        "author_name": "Exempel Exempelsson",
        "validator_name": " ",
        "dpos_names": "Ombud Ombudsson",
        "dpo_status": 1,
        "dpo_opinion": "<p>Godtas.</p>",
        "created_at": "2026-01-01T10:00:00.000Z",
        "updated_at": "2026-02-01T10:00:00.000Z",
    },
    "answers": [
        {"reference_to": 111, "data": {"text": "<p>En journal.</p>", "gauge": None, "list": []}},
        {"reference_to": "112", "data": {"text": "Regionen."}},
        {"reference_to": 113, "data": {"text": "<p>&nbsp;<br /></p>", "list": [""]}},
        {"reference_to": 321, "data": {"text": None, "list": ["Förtal"]}},
        {"reference_to": 325, "data": {"text": "Stor.", "gauge": 0}},
        {"reference_to": 326, "data": {"text": None, "gauge": 3}},
    ],
    "measures": [{"title": "Kryptering", "content": "Allt."}],
    "evaluations": [{"reference_to": "3.2", "status": 3}, {"reference_to": "2.1.211", "status": 1}],
}


def read(folder: Path, content: object) -> Dpia:
    shown = read_as("dpia", written(folder, content)).shown
    assert isinstance(shown, Dpia)
    return shown


def test_an_assessment_tells_how_far_it_has_come(tmp_path: Path) -> None:
    shown = read(tmp_path, ASSESSMENT)
    assert (shown.product, str(shown.dated)) == ("Påhittad journal", "2026-02-01")
    assert shown.status is DpiaStatus.VALIDATED
    assert shown.officer_agrees is True
    assert shown.has_measures
    assert shown.evaluation("illegitimate-access") is Evaluation.ACCEPTABLE
    assert shown.evaluation("unwanted-modification") is Evaluation.PENDING


def test_names_of_people_are_not_kept(tmp_path: Path) -> None:
    shown = read(tmp_path, ASSESSMENT)
    assert shown.roles == {"author", "data-protection-officer"}
    assert "sson" not in repr(shown)


def test_markup_and_a_size_not_chosen_are_no_answers(tmp_path: Path) -> None:
    shown = read(tmp_path, ASSESSMENT)
    assert shown.answered == {"111", "112", "321", "326"}
    assert shown.unanswered("overview") == ("113",)


def test_an_opinion_without_words_is_none(tmp_path: Path) -> None:
    silent = {**ASSESSMENT, "pia": {**ASSESSMENT["pia"], "dpo_opinion": "<p></p>"}}
    assert read(tmp_path, silent).officer_agrees is None


def test_a_state_that_does_not_exist_is_told(tmp_path: Path) -> None:
    parsed = read_as("dpia", written(tmp_path, {**ASSESSMENT, "pia": {"status": 9}}))
    assert codes(parsed) == {"dpia-state-unknown"}
    assert isinstance(parsed.shown, Dpia)
    assert parsed.shown.status is None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({"sections": [{"id": 1}]}, "dpia-is-a-template"),
        ({"structure": {"data": {"sections": []}}}, "dpia-is-a-template"),
        ({"name": "a package"}, "dpia-not-an-assessment"),
        ({"pia": [1]}, "evidence-field-wrong"),
        ("[" * 100_000, "evidence-too-deep"),
        (b"PK\x03\x04", "file-is-a-workbook"),
        ("{", "evidence-json-broken"),
        (b"", "file-empty"),
    ],
)
def test_what_is_no_assessment_is_refused_with_a_reason(
    content: object, code: str, tmp_path: Path
) -> None:
    refused = read_as("dpia", written(tmp_path, content))
    assert refused.shown is None
    assert code in codes(refused)


@pytest.mark.parametrize("wrong", [-1, 7, "text", True, [1], {"a": 1}, None, [[]], "<" * 100_000])
def test_a_wrong_type_in_any_field_never_stops(wrong: object, tmp_path: Path) -> None:
    for key in ASSESSMENT:
        read_as("dpia", written(tmp_path, {**ASSESSMENT, key: wrong}))
    for key in ASSESSMENT["pia"]:
        changed = {**ASSESSMENT["pia"], key: wrong}
        read_as("dpia", written(tmp_path, {**ASSESSMENT, "pia": changed}))
    for listed, first in (("answers", 0), ("measures", 0), ("evaluations", 0)):
        for key in ASSESSMENT[listed][first]:
            changed = {**ASSESSMENT[listed][first], key: wrong}
            read_as("dpia", written(tmp_path, {**ASSESSMENT, listed: [changed]}))
