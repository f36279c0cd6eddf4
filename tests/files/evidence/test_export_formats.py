"""Files of an export against the formats that they are said to have."""

import json
from typing import TYPE_CHECKING

import pytest

from in_words import in_words
from vagval.files.evidence import export_formats
from vagval.files.evidence.export_formats import Opened, open_as

if TYPE_CHECKING:
    from vagval.domain.errors import Finding

BUNDLE = json.dumps(
    {
        "resourceType": "Bundle",
        "entry": [{"resource": {"resourceType": "Patient"}}, {"fullUrl": "x"}, 7],
    }
).encode()


def opened(form: str, content: bytes) -> tuple[Opened, list[str]]:
    findings: list[Finding] = []
    result = open_as(form, content, "export.zip/file", findings)
    for each in findings:
        in_words(each)
    return result, [each.code for each in findings]


@pytest.mark.parametrize(
    ("form", "content", "rows"),
    [
        ("ndjson", b'{"a": 1}\r\n\n{"a": 2}', 2),
        ("json", b'[{"a": 1}, 2, null]', 3),
        ("json", b'{"a": [1, 2]}', 1),
        ("json", BUNDLE, 3),
        ("csv", b"a;b\n1;2\n\n3;4\n", 2),
        ("csv", b'\xef\xbb\xbfa,b\n"1\n1",2\n', 1),
        ("csv", b"a\tb\n1\t2\n", 1),
        ("xml", b"<a><b/><b/></a>", None),
        ("pdf", b"%PDF-1.7 ...", 1),
        ("dicom", b"\0" * 128 + b"DICM....", 1),
    ],
)
def test_a_sound_file_is_opened_and_its_rows_counted(
    form: str, content: bytes, rows: int | None
) -> None:
    result, told = opened(form, content)
    assert told == []
    assert result.state == "sound"
    assert result.rows == rows


def test_resources_are_found_in_lines_and_bundles() -> None:
    assert opened("json", BUNDLE)[0].resources == {"Patient"}
    lines = b'{"resourceType": "Patient"}\n{"resourceType": "Observation"}\n{"resourceType": 7}'
    assert opened("ndjson", lines)[0].resources == {"Patient", "Observation"}


@pytest.mark.parametrize(
    ("form", "content", "code"),
    [
        ("ndjson", b'{"a": 1}\n[2]', "export-line-broken"),
        ("ndjson", b'{"a": 1}\n{"a":', "export-line-broken"),
        ("ndjson", b'{"a": NaN}', "export-line-broken"),
        ("ndjson", b"[" * 200, "evidence-too-deep"),
        ("json", b'{"a": 1', "evidence-json-broken"),
        ("json", b'{"a": Infinity}', "evidence-json-number"),
        ("json", b'{"a": "\xe5"}', "evidence-not-utf8"),
        ("json", b"PK\x03\x04", "file-is-a-workbook"),
        ("json", b"  ", "file-empty"),
        ("csv", b"a;b\n1;2;3\n", "export-row-ragged"),
        ("csv", b'a;b\n1;"2\n', "export-row-ragged"),
        ("csv", b"a;b\n\xe5;2\n", "evidence-not-utf8"),
        ("csv", b"a;b\n\0;2\n", "file-not-text"),
        ("xml", b"<a><b></a>", "evidence-xml-broken"),
        ("xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "evidence-xml-unsafe"),
        ("pdf", b"PDF", "export-not-its-format"),
        ("dicom", b"DICM", "export-not-its-format"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_broken(form: str, content: bytes, code: str) -> None:
    result, told = opened(form, content)
    assert result.state == "broken"
    assert told == [code]


def test_a_format_that_nobody_here_can_open_is_unknown() -> None:
    assert opened("parquet", b"PAR1") == (Opened("unknown"), [])


@pytest.mark.parametrize(
    ("form", "content"), [("ndjson", b"{}\n{}\n{}\n{}"), ("csv", b"a;b\n1;2\n1;2\n1;2\n1;2\n")]
)
def test_rows_are_counted_only_so_far(
    monkeypatch: pytest.MonkeyPatch, form: str, content: bytes
) -> None:
    monkeypatch.setattr(export_formats, "MOST_ROWS", 3)
    result, told = opened(form, content)
    assert (result.state, told) == ("broken", ["export-too-many-rows"])
