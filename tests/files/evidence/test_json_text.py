"""JSON from outside never costs more than its size, and every fault is told in words."""

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from evidence_case import FILE, codes, written
from vagval.domain.shown import Shown
from vagval.files.evidence.json_text import LARGEST_JSON, deeper_than, from_json, read_json
from vagval.files.evidence.node import Node

if TYPE_CHECKING:
    from vagval.domain.errors import Finding


def told(tmp_path: Path, content: bytes) -> list[tuple[str, dict[str, object]]]:
    """Read, and give each finding's code and details; nothing must be read."""
    findings: list[Finding] = []
    assert read_json(written(tmp_path, content), FILE, findings) is None
    return [(each.code, dict(each.details)) for each in findings]


def test_an_object_is_read_exactly(tmp_path: Path) -> None:
    content = '\ufeff{"name": "Å", "share": 0.1, "count": 12345678901234567890}'
    findings: list[Finding] = []
    top = read_json(written(tmp_path, content), FILE, findings)
    assert top is not None
    assert top.fields == {"name": "Å", "share": Decimal("0.1"), "count": 12345678901234567890}
    assert findings == []


def test_what_is_built_comes_with_what_is_wrong(tmp_path: Path) -> None:
    def build(top: Node) -> Shown:
        return Shown(product=top.text("name"), version=top.text("version"))

    read = from_json(written(tmp_path, b'{"name": "Alfa", "version": 2}'), FILE, build)
    assert read.shown == Shown(product="Alfa")
    assert [(each.code, each.place.cell) for each in read.faults] == [
        ("evidence-field-wrong", "version")
    ]


def test_a_key_that_stands_twice_is_told_once_and_the_last_is_read(tmp_path: Path) -> None:
    findings: list[Finding] = []
    top = read_json(written(tmp_path, b'{"a": {"b": 1, "b": 2, "b": 3}}'), FILE, findings)
    assert top is not None
    assert top.fields == {"a": {"b": 3}}
    assert [(each.code, each.details["key"]) for each in findings] == [
        ("evidence-key-repeated", "b")
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"[]", "evidence-not-an-object"),
        (b"null", "evidence-not-an-object"),
        (b'"text"', "evidence-not-an-object"),
        (b"# a heading", "evidence-not-json"),
        (b"openapi: 3.0.3\n", "evidence-not-json"),
        (b"<t/>", "evidence-not-json"),
        (b"<!DOCTYPE html>", "evidence-is-a-page"),
        (b"%PDF-1.7", "evidence-is-a-pdf"),
        (b"PK\x03\x04", "file-is-a-workbook"),
        (b"\xd0\xcf\x11\xe0", "file-is-an-old-workbook"),
        ('{"a": 1}'.encode("utf-16"), "file-is-utf16"),
        ('{"a": 1}'.encode("utf-32-be"), "file-not-text"),
        (b'{"a": "\xe5"}', "evidence-not-utf8"),
        (b'{"a": 1,}', "evidence-json-broken"),
        (b'{"a": "', "evidence-json-broken"),
        (b'{"a": NaN}', "evidence-json-number"),
        (b'{"a": -Infinity}', "evidence-json-number"),
        (b'{"a": ' + b"9" * 100_000 + b"}", "evidence-json-number"),
        (b" \r\n", "file-empty"),
    ],
)
def test_what_is_no_object_of_json_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    assert [code for code, _ in told(tmp_path, content)] == [code]


def test_a_broken_text_says_where(tmp_path: Path) -> None:
    ((_, details),) = told(tmp_path, b'{"a": 1,\n "b": }')
    assert details == {"line": 2, "column": 7}


@pytest.mark.parametrize(
    "content",
    [
        b'{"a":' * 100_000,
        b"[" * 20_000_000,
        b'{"a": ' + b"[" * 200 + b"]" * 200 + b"}",
    ],
)
def test_deep_nesting_is_refused_before_anything_is_built(tmp_path: Path, content: bytes) -> None:
    (code, _), *others = told(tmp_path, content)
    assert code in {"evidence-too-deep", "evidence-too-many-parts"}
    assert others == []


def test_brackets_within_texts_are_no_nesting() -> None:
    assert not deeper_than(b'{"a": "' + b"[" * 200 + b'"}', 100)
    assert not deeper_than(b'{"a": "\\"' + b"[" * 200 + b'"}', 100)
    assert deeper_than(b'{"a": "\\\\", "b": ' + b"[" * 200, 100)


def test_a_file_of_quotation_marks_costs_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, b'"' * 5_000_000)[0][0] in {"evidence-json-broken", "evidence-not-json"}
    assert told(tmp_path, b'{"' + b"\\" * 5_000_000)[0][0] == "evidence-json-broken"


def test_a_huge_exponent_is_kept_as_it_is_written(tmp_path: Path) -> None:
    top = read_json(written(tmp_path, b'{"a": 1e999999}'), FILE, [])
    assert top is not None
    assert top.fields["a"] == Decimal("1e999999")
    assert top.fields["a"].is_finite()


def test_a_million_repeated_keys_are_told_without_searching_each(tmp_path: Path) -> None:
    content = b"{" + b",".join(b'"a": 1' for _ in range(300_000)) + b"}"
    findings: list[Finding] = []
    assert read_json(written(tmp_path, content), FILE, findings) is not None
    assert [each.code for each in findings] == ["evidence-key-repeated"]


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    assert codes(from_json(path, FILE, lambda _: Shown())) == {"file-too-large"}
    assert LARGEST_JSON < 100_000_000


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    missing = from_json(tmp_path / "none.json", FILE, lambda _: Shown())
    assert (missing.shown, codes(missing)) == (None, {"file-unreadable"})
