"""A platform's answer to OPTIONS is read field by field; other answers are told as such.

All answers are invented.
"""

import json
from pathlib import Path

import pytest

from in_words import in_swedish
from vagval.domain.openehr_options import OpenehrOptions
from vagval.files.evidence.parsed import Parsed
from vagval.files.evidence.read_openehr_options import read_openehr_options

ANSWER = {
    "solution": "Alfa CDR",
    "solution_version": "4.2",
    "vendor": "Alfa",
    "restapi_specs_version": "1.0.3",
    "conformance_profile": "STANDARD",
    "endpoints": ["/ehr", "query", "https://cdr.example.org/openehr/v1/definition/"],
}


def read(tmp_path: Path, content: object) -> Parsed:
    path = tmp_path / "options.json"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return read_openehr_options(path, "options.json")


def test_an_answer_is_read_field_by_field(tmp_path: Path) -> None:
    read_back = read(tmp_path, ANSWER)
    assert read_back.faults == ()
    assert read_back.shown == OpenehrOptions(
        product="Alfa CDR",
        version="4.2",
        vendor="Alfa",
        rest_version="1.0.3",
        profiles=frozenset({"STANDARD"}),
        endpoints=frozenset({"/ehr", "/query", "/definition"}),
    )


def test_several_levels_may_stand_in_one_text(tmp_path: Path) -> None:
    read_back = read(tmp_path, {"conformance_profile": "core, OPTIONS"})
    assert read_back.shown == OpenehrOptions(profiles=frozenset({"CORE", "OPTIONS"}))


def test_a_field_of_another_kind_is_told_and_counts_as_absent(tmp_path: Path) -> None:
    read_back = read(tmp_path, {**ANSWER, "restapi_specs_version": 1.1, "endpoints": "/ehr"})
    assert isinstance(read_back.shown, OpenehrOptions)
    assert (read_back.shown.rest_version, read_back.shown.endpoints) == ("", frozenset())
    cells = [(fault.code, fault.place.cell) for fault in read_back.faults]
    assert cells == [
        ("evidence-field-wrong", "restapi_specs_version"),
        ("evidence-field-wrong", "endpoints"),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({}, "openehr-not-options"),
        ({"resourceType": "CapabilityStatement"}, "openehr-not-options"),
        ({"solution": None, "endpoints": []}, "openehr-not-options"),
        ([ANSWER], "evidence-not-an-object"),
        (b"<!DOCTYPE html><title>404</title>", "evidence-is-a-page"),
        (b"PK\x03\x04", "file-is-a-workbook"),
        (b'{"solution": ' + b"[" * 200 + b"]" * 200 + b"}", "evidence-too-deep"),
        (b'{"solution": "Alf', "evidence-json-broken"),
        (b'{"solution": "\xe5"}', "evidence-not-utf8"),
        (b'{"solution": NaN}', "evidence-json-number"),
    ],
)
def test_what_is_no_such_answer_is_refused(tmp_path: Path, content: object, code: str) -> None:
    read_back = read(tmp_path, content)
    assert read_back.shown is None
    assert [fault.code for fault in read_back.faults] == [code]
    assert in_swedish(*read_back.faults)
